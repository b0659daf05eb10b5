/** Draws all designs in six formats on one picture a theme: docs/contact-sheet-<theme>.png. */
import { mkdirSync, writeFileSync } from "node:fs";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { resvgWasm, testFaces } from "../src/__fixtures__/test-fonts";
import { findPosterFormat, layoutPoster, posterDesigns, posterThemes, renderSvg } from "../src/index";
import { sampleContents } from "../src/testing/sample-contents";

const formats = ["a2", "a2-landscape", "standee-80", "billboard-4x6", "social-square", "banner-3x1"];
const rowHeight = 330;
const gap = 26;

await initWasm(resvgWasm as BufferSource);
const folder = new URL("../docs/", import.meta.url);
mkdirSync(folder, { recursive: true });

for (const theme of Object.values(posterThemes)) {
	let sheetWidth = 0;
	const drawings: string[] = [];
	for (const [row, design] of posterDesigns.entries()) {
		let x = gap;
		for (const id of formats) {
			const format = findPosterFormat(id)!;
			const { scene } = layoutPoster({ content: sampleContents[design.id]!, design, format, theme, faces: testFaces });
			const width = Math.min((rowHeight * format.width) / format.height, 600);
			const height = (width * format.height) / format.width;
			if (scene !== undefined) {
				const drawing = renderSvg(scene)
					.replace(/^<\?xml.*\n/, "")
					.replace(
						/<svg ([^>]*?)width="[^"]*" height="[^"]*"/,
						`<svg $1x="${x}" y="${gap + row * (rowHeight + gap) + (rowHeight - height) / 2}" width="${width}" height="${height}"`,
					);
				drawings.push(drawing);
			}
			x += width + gap;
		}
		sheetWidth = Math.max(sheetWidth, x);
	}
	const height = gap + posterDesigns.length * (rowHeight + gap);
	const sheet = `<svg xmlns="http://www.w3.org/2000/svg" width="${sheetWidth}" height="${height}"><rect width="100%" height="100%" fill="#d7d9dc"/>${drawings.join("")}</svg>`;
	const picture = new Resvg(sheet, { font: { loadSystemFonts: false } }).render().asPng();
	writeFileSync(new URL(`contact-sheet-${theme.id}.png`, folder), picture);
}
