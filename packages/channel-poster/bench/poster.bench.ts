import { writeFileSync } from "node:fs";
import { Resvg } from "@resvg/resvg-wasm";
import satori from "satori";
import { beVietnamPro, resvgWasm, testFaces } from "../src/__fixtures__/test-fonts";
import {
	findPosterFormat,
	layoutPoster,
	posterDesigns,
	posterThemes,
	preflightPdf,
	renderPdf,
	renderPng,
	renderSvg,
	type Scene,
} from "../src/index";
import { sampleContents } from "../src/testing/sample-contents";
import { startChromium } from "./warm-chromium";

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

/** Median time on the clock and of the processor, milliseconds. Run on a machine that does nothing else. */
async function median(runs: number, work: (number: number) => unknown): Promise<{ wall: number; cpu: number }> {
	const walls: number[] = [];
	const cpus: number[] = [];
	for (let number = 0; number < runs; number++) {
		const [start, cpu] = [performance.now(), process.cpuUsage()];
		await work(number);
		const { user, system } = process.cpuUsage(cpu);
		walls.push(performance.now() - start);
		cpus.push((user + system) / 1000);
	}
	const middle = (times: number[]): number => times.sort((one, other) => one - other)[Math.floor(runs / 2)]!;
	return { wall: middle(walls), cpu: middle(cpus) };
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

/** The same poster as a page: same words, faces and colours, sizes alike, and the same QR symbol as a drawing. */
function page(number: number): string {
	const symbol = sceneOf(0).items.find((item) => item.kind === "shape" && item.role === "qr")!;
	const { box, path } = symbol as { box: { x: number; y: number }; path: readonly (readonly (string | number)[])[] };
	const drawing = path
		.map(([command, x, y]) => `${command}${x === undefined ? "" : `${Number(x) - box.x} ${Number(y) - box.y}`}`)
		.join("");
	const steps = content.steps.map((step) => `<li>${step}</li>`).join("");
	const contacts = content.contacts.map(({ label, value }) => `<p>${label}<br><b>${value}</b></p>`).join("");
	return `<!doctype html><html lang="vi"><style>${faces}
*{font-family:B;margin:0;box-sizing:border-box}@page{size:420mm 594mm;margin:0}
section{width:420mm;height:594mm;background:#fff9ec;color:#2b1512;display:flex;flex-direction:column}
header,footer{background:#b01116;color:#ffe14d;padding:30mm}h1{font-size:32mm;line-height:1.16;font-weight:800}
main{flex:1;padding:20mm 30mm;font-size:12mm}li{font-weight:700;margin:6mm 0}footer{display:flex;font-size:11mm}footer div{flex:1}
svg{width:130mm;background:#fff}</style><section><header><small>${content.issuer}</small><h1>${content.title.replace("|", "")} ${number}</h1></header>
<main><p>${content.lead}</p><ol>${steps}</ol></main><footer><div><b>${content.callToAction}</b>${contacts}</div><svg viewBox="-14 -14 135 135"><path d="${drawing}"/></svg></footer></section></html>`;
}

const faces = (
	[
		["regular", 400],
		["bold", 700],
		["extraBold", 800],
	] as const
)
	.map(
		([name, weight]) =>
			`@font-face{font-family:B;font-weight:${weight};src:url(data:font/ttf;base64,${Buffer.from(beVietnamPro[name]!).toString("base64")})}`,
	)
	.join("");
const created = "2024-01-02T08:00:00+07:00";
const say = (what: string, { wall, cpu }: { wall: number; cpu: number }): void =>
	console.log(`${what}: ${wall.toFixed(1)} ms (processor ${cpu.toFixed(1)} ms)`);

for (let number = 0; number < 60; number++) await renderPdf(sceneOf(number), { created });
const ourPdf = await median(40, (number) => renderPdf(sceneOf(number + 100), { created }));
const checked = await median(40, async (number) => preflightPdf(await renderPdf(sceneOf(number + 200), { created })));
say("own A2 PDF, layout and QR included", ourPdf);
say("the same with preflight", checked);

await renderPng(sceneOf(0), resvgWasm, 1684);
for (let number = 0; number < 5; number++) await satoriSvg(number);
const ourSvg = await median(15, (number) => renderSvg(sceneOf(number + 300)));
const theirSvg = await median(15, (number) => satoriSvg(number + 300));
const ourPng = await median(8, (number) => renderPng(sceneOf(number + 400), resvgWasm, 1684));
const theirPng = await median(8, async (number) =>
	new Resvg(await satoriSvg(number + 400), { font: { loadSystemFonts: false } }).render().asPng(),
);
say("own SVG", ourSvg);
say("satori SVG, without QR", theirSvg);
say("own PNG of 1684 pixels", ourPng);
say("satori + resvg PNG, without QR", theirPng);
console.log(
	`satori / own: SVG ${(theirSvg.wall / ourSvg.wall).toFixed(2)}, PNG ${(theirPng.wall / ourPng.wall).toFixed(2)}`,
);

const chromium = await startChromium().catch(() => undefined);
if (chromium === undefined) {
	console.log("Chromium is not here: skipped");
} else {
	for (let number = 0; number < 8; number++) await chromium.print(page(number), 420, 594);
	const sameTab = await median(20, (number) => chromium.print(page(number + 100), 420, 594));
	const newTab = await median(20, (number) => chromium.printInNewTab(page(number + 200), 420, 594));
	if (process.argv[2] !== undefined)
		writeFileSync(process.argv[2], Buffer.from(await chromium.print(page(1), 420, 594), "base64"));
	chromium.close();
	for (const [how, theirs] of [
		["in the same tab", sameTab],
		["in a tab of its own", newTab],
	] as const) {
		console.log(`Chromium, warm, ${how}, RGB, without bleed and marks: ${theirs.wall.toFixed(1)} ms`);
		console.log(`Chromium / own: ${(theirs.wall / ourPdf.wall).toFixed(1)}`);
	}
}
