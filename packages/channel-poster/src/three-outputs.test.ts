import { Resvg } from "@resvg/resvg-wasm";
import { describe, expect, it } from "vitest";
import { inkIn, type Raster, rasterise } from "./__fixtures__/raster";
import { resvgWasm, testFaces } from "./__fixtures__/test-fonts";
import { posterDesigns } from "./designs";
import { layoutPoster } from "./make-poster";
import { renderPdf } from "./pdf/render-pdf";
import { findPosterFormat } from "./poster-formats";
import { renderPng } from "./render-png";
import { renderSvg } from "./render-svg";
import type { Scene, SceneText } from "./scene/scene-type";
import { sampleContents } from "./testing/sample-contents";
import { posterThemes } from "./theme";

const created = "2024-01-02T08:00:00+07:00";
const sceneOf = (id: string, format: string): Scene =>
	layoutPoster({
		content: sampleContents[id]!,
		design: posterDesigns.find((design) => design.id === id)!,
		format: findPosterFormat(format)!,
		theme: posterThemes.tradition,
		faces: testFaces,
	}).scene!;

/** Lines whose ink in the picture lies more than `slack` pixels from where the scene has it. */
function misplaced(scene: Scene, picture: Raster, perMm: number, offset: number, slack: number): string[] {
	const texts = scene.items.filter((item): item is SceneText => item.kind === "text");
	return texts.flatMap(({ ink, text }) => {
		const wanted = [ink.x, ink.y, ink.x + ink.width, ink.y + ink.height].map((side) => (side + offset) * perMm);
		const [left, top, right, bottom] = wanted as [number, number, number, number];
		const found = inkIn(picture, { x: left - 3, y: top - 1, width: right - left + 6, height: bottom - top + 2 });
		const sides = found === undefined ? [] : [found.left, found.top, found.right, found.bottom];
		const off = wanted.map((side, index) => Math.abs(side - (sides[index] ?? 0)));
		return Math.max(...off) > slack ? [`${text}: off by ${Math.max(...off).toFixed(1)} pixels`] : [];
	});
}

describe("print file and picture", () => {
	it.each([
		["announcement", "a3", 2],
		["hotline", "a4", 3],
		["slogan", "banner-3x1", 0.35],
	])("show every line of %s %s where the scene has it", async (id, format, perMm) => {
		const scene = sceneOf(id, format);
		const { bleed, width, height } = scene.format;
		const pdf = await rasterise(await renderPdf(scene, { created, marks: false }), (perMm * 25.4) / 72);
		expect(misplaced(scene, pdf, perMm, bleed, 2)).toEqual([]);
		await renderPng(scene, resvgWasm, 100);
		const drawing = new Resvg(renderSvg(scene), {
			fitTo: { mode: "width", value: Math.round(width * perMm) },
		}).render();
		const picture = { width: drawing.width, height: drawing.height, pixels: new Uint8ClampedArray(drawing.pixels) };
		expect(picture.height).toBeCloseTo(height * perMm, -1);
		expect(misplaced(scene, picture, perMm, 0, 2)).toEqual([]);
	});
});
