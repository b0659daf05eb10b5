import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { unwrap } from "@cchc/core";
import {
	type FlowDocument,
	layoutDocument,
	lintDocx,
	planDocument,
	readDocxText,
	renderDocx,
	renderHtml,
	renderPdf,
} from "@cchc/document";
import { parsePlanYaml } from "@cchc/plan/yaml";
import { reworded } from "./reworded";

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
const rounds = 120;
const warmUp = 40;

/** The plan with other words in every round, so that nothing is known from the round before but formats and common words. */
const flows = Array.from({ length: rounds }, (_, round) =>
	unwrap(layoutDocument(planDocument(reworded(plan, `lần ${round}`)), { mode: "draft", created: "2024-01-15" })),
);
const files = flows.map((flow) => renderDocx(flow));

const runners: readonly (readonly [string, (flow: FlowDocument, docx: Uint8Array) => unknown])[] = [
	["lintDocx, the seed plan", (_, docx) => lintDocx(docx)],
	["readDocxText, the seed plan", (_, docx) => readDocxText(docx)],
	["renderPdf, the seed plan", (flow) => renderPdf(flow, { fonts })],
	["renderHtml, the seed plan", (flow) => renderHtml(flow)],
];

for (const [name, run] of runners) {
	const times: number[] = [];
	for (const [round, flow] of flows.entries()) {
		const start = performance.now();
		await run(flow, files[round] as Uint8Array);
		if (round >= warmUp) times.push(performance.now() - start);
	}
	times.sort((a, b) => a - b);
	const [least, tenth, median] = [0, 0.1, 0.5].map((share) =>
		(times[Math.floor(times.length * share)] ?? 0).toFixed(2).padStart(7),
	);
	console.log(`${name.padEnd(32)} least ${least} ms   quickest tenth ${tenth} ms   median ${median} ms`);
}
