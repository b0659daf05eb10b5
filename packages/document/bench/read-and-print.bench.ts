import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { unwrap } from "@cchc/core";
import {
	layoutDocument,
	lintDocx,
	planDocument,
	readDocxText,
	renderDocx,
	renderHtml,
	renderPdf,
} from "@cchc/document";
import { parsePlanYaml } from "@cchc/plan/yaml";

const require = createRequire(import.meta.url);
const face = (name: string): Uint8Array =>
	new Uint8Array(readFileSync(require.resolve(`@expo-google-fonts/tinos/${name}/Tinos_${name}.ttf`)));
const fonts = {
	regular: face("400Regular"),
	bold: face("700Bold"),
	italic: face("400Regular_Italic"),
	boldItalic: face("700Bold_Italic"),
};
const example = new URL("../../../examples/nhan-quyen-2024/plan.yaml", import.meta.url);
const plan = unwrap(parsePlanYaml(readFileSync(example, "utf8")));
const flow = unwrap(layoutDocument(planDocument(plan), { mode: "draft", created: "2024-01-15" }));
const docx = renderDocx(flow);

const runners: readonly (readonly [string, () => unknown])[] = [
	["lintDocx, the seed plan", () => lintDocx(docx)],
	["readDocxText, the seed plan", () => readDocxText(docx)],
	["renderPdf, the seed plan", () => renderPdf(flow, { fonts })],
	["renderHtml, the seed plan", () => renderHtml(flow)],
];

for (const [name, run] of runners) {
	const times: number[] = [];
	for (let round = 0; round < 120; round += 1) {
		const start = performance.now();
		run();
		if (round >= 40) times.push(performance.now() - start);
	}
	times.sort((a, b) => a - b);
	console.log(
		`${name.padEnd(32)} least ${(times[0] ?? 0).toFixed(2).padStart(7)} ms   median ${(times[times.length >> 1] ?? 0).toFixed(2).padStart(7)} ms`,
	);
}
