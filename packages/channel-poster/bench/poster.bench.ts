import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-wasm";
import satori from "satori";
import { beVietnamPro, resvgWasm, testFaces } from "../src/__fixtures__/test-fonts";
import {
	findPosterFormat,
	layoutPoster,
	posterDesigns,
	posterThemes,
	renderPdf,
	renderPng,
	type Scene,
} from "../src/index";
import { sampleContents } from "../src/testing/sample-contents";

const content = sampleContents.announcement!;
const format = findPosterFormat("a2")!;
const design = posterDesigns.find(({ id }) => id === "announcement")!;
const sceneOf = (number: number): Scene =>
	layoutPoster({
		content: { ...content, title: `${content.title} ${number}` },
		design,
		format,
		theme: posterThemes.tradition,
		faces: testFaces,
	}).scene!;

/** Median processor time in milliseconds: wall time says little on a busy machine. */
async function median(runs: number, work: (number: number) => unknown): Promise<number> {
	const times: number[] = [];
	for (let number = 0; number < runs; number++) {
		const start = process.cpuUsage();
		await work(number);
		const { user, system } = process.cpuUsage(start);
		times.push((user + system) / 1000);
	}
	return times.sort((one, other) => one - other)[Math.floor(runs / 2)]!;
}

const style = (more: object): object => ({ display: "flex", flexDirection: "column", ...more });
const node = (type: string, css: object, children: unknown): object => ({ type, props: { style: css, children } });
const tree = (number: number): object =>
	node("div", style({ width: 1190, height: 1684, background: "#fff9ec", boxSizing: "border-box" }), [
		node(
			"div",
			style({ background: "#b01116", color: "#ffe14d", padding: 90, fontSize: 90, fontWeight: 800 }),
			`${content.title.replace("|", "")} ${number}`,
		),
		node("div", style({ padding: 90, fontSize: 34 }), content.lead),
		...content.steps.map((step, index) =>
			node("div", style({ padding: "12px 90px", fontSize: 36, fontWeight: 700 }), `${index + 1}. ${step}`),
		),
		node(
			"div",
			style({ background: "#b01116", color: "#fff4d9", padding: 90, fontSize: 44 }),
			`${content.callToAction} · ${content.contacts[0]!.value}`,
		),
	]);
const fonts = [
	{ name: "BVP", data: Buffer.from(beVietnamPro.regular), weight: 400 as const },
	{ name: "BVP", data: Buffer.from(beVietnamPro.bold), weight: 700 as const },
	{ name: "BVP", data: Buffer.from(beVietnamPro.extraBold!), weight: 800 as const },
];
const satoriSvg = (number: number): Promise<string> =>
	satori(tree(number) as Parameters<typeof satori>[0], { width: 1190, height: 1684, fonts });

function chromiumPrint(): number {
	const folder = mkdtempSync(join(tmpdir(), "cchc-bench-"));
	const page = `<section style="width:420mm;height:594mm;break-after:page;background:#fff9ec"><h1 style="background:#b01116;color:#ffe14d;font-size:32mm;padding:30mm;margin:0">${content.title}</h1><p style="font-size:11mm;padding:10mm 30mm">${content.lead}</p><ol style="font-size:12mm;padding:0 45mm">${content.steps.map((step) => `<li>${step}</li>`).join("")}</ol></section>`;
	const face = `data:font/ttf;base64,${Buffer.from(beVietnamPro.bold).toString("base64")}`;
	const html = `<!doctype html><style>@font-face{font-family:B;src:url(${face})}*{font-family:B}@page{size:420mm 594mm;margin:0}</style>${page}`;
	writeFileSync(join(folder, "in.html"), html);
	const flags = [
		"--headless",
		"--no-sandbox",
		"--disable-gpu",
		`--user-data-dir=${folder}/profile`,
		`--print-to-pdf=${folder}/out.pdf`,
	];
	const script = `TIMEFORMAT="%U %S"; time chromium ${flags.join(" ")} file://${folder}/in.html 2>/dev/null >/dev/null`;
	const times = execFileSync("bash", ["-c", `{ ${script}; } 2>&1`], { encoding: "utf8" })
		.trim()
		.split(/\s+/)
		.map(Number);
	return (times[0]! + times[1]!) * 1000;
}

for (let number = 0; number < 30; number++) await renderPdf(sceneOf(number), { created: "2024-01-02" });
const ourPdf = await median(40, (number) => renderPdf(sceneOf(number + 100), { created: "2024-01-02" }));
await renderPng(sceneOf(0), resvgWasm, 1684);
const ourPng = await median(10, (number) => renderPng(sceneOf(number + 200), resvgWasm, 1684));
for (let number = 0; number < 5; number++) await satoriSvg(number);
const satoriPng = await median(10, async (number) =>
	new Resvg(await satoriSvg(number + 300), { font: { loadSystemFonts: false } }).render().asPng(),
);
console.log(`own A2 PDF, layout and QR included: ${ourPdf.toFixed(1)} ms`);
console.log(
	`own PNG 1684 px, layout and QR included: ${ourPng.toFixed(0)} ms; satori + resvg without QR: ${satoriPng.toFixed(0)} ms; ratio ${(satoriPng / ourPng).toFixed(2)}`,
);
try {
	const one = Math.min(chromiumPrint(), chromiumPrint());
	console.log(
		`Chromium print from a cold start, without QR, CMYK and bleed: ${one.toFixed(0)} ms; ratio ${(one / ourPdf).toFixed(0)}`,
	);
} catch {
	console.log("Chromium is not here: skipped");
}
