import { createHash } from "node:crypto";
import { posterDesigns } from "../designs";
import { layoutPoster } from "../make-poster";
import { renderPdf } from "../pdf/render-pdf";
import { findPosterFormat } from "../poster-formats";
import { renderPng } from "../render-png";
import { renderSvg } from "../render-svg";
import { sampleContents } from "../testing/sample-contents";
import { posterThemes } from "../theme";
import { resvgWasm, testFaces } from "./test-fonts";

/** Hashes of the three files of an A4 sheet and of a banner. */
export async function printHashes(): Promise<string[]> {
	const wanted = [
		["announcement", "a4", posterThemes.tradition],
		["slogan", "banner-6x08", posterThemes.calm],
	] as const;
	const hashes: string[] = [];
	for (const [id, format, theme] of wanted) {
		const design = posterDesigns.find((candidate) => candidate.id === id)!;
		const content = sampleContents[id]!;
		const { scene } = layoutPoster({ content, design, format: findPosterFormat(format)!, theme, faces: testFaces });
		const files = [
			await renderPdf(scene!, { created: "2024-01-02T00:00:00+07:00" }),
			renderSvg(scene!),
			await renderPng(scene!, resvgWasm, 300),
		];
		hashes.push(...files.map((file) => createHash("sha256").update(file).digest("hex")));
	}
	return hashes;
}

if (process.argv[1]?.endsWith("print-hashes.ts")) process.stdout.write(JSON.stringify(await printHashes()));
