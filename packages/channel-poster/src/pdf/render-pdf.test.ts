import { describe, expect, it } from "vitest";
import { rasterise, readQr } from "../__fixtures__/raster";
import { testFaces } from "../__fixtures__/test-fonts";
import { posterDesigns } from "../designs";
import { layoutPoster } from "../make-poster";
import { findPosterFormat } from "../poster-formats";
import type { Scene } from "../scene/scene-type";
import { sampleContents } from "../testing/sample-contents";
import { type PosterTheme, posterThemes, withDarkPlate, withSpotYellow } from "../theme";
import { preflightIssues, preflightPdf } from "./preflight-pdf";
import { renderPdf } from "./render-pdf";
import { slugText } from "./slug-line";

const created = "2024-01-02T08:00:00+07:00";

function sceneOf(id: string, format: string, theme: PosterTheme = posterThemes.tradition): Scene {
	const design = posterDesigns.find((candidate) => candidate.id === id)!;
	return layoutPoster({
		content: sampleContents[id]!,
		design,
		format: findPosterFormat(format)!,
		theme,
		faces: testFaces,
	}).scene!;
}

describe("renderPdf", () => {
	it("gives a QR symbol that decodes from the rasterised page", async () => {
		const { tradition, calm } = posterThemes;
		for (const [design, format, scale, theme] of [
			["counter", "a4", 0.8, calm],
			["announcement", "a2", 0.6, withDarkPlate(tradition)],
			["counter", "standee-80", 0.35, tradition],
			["counter", "banner-6x08", 0.6, withDarkPlate(calm)],
			["figures", "billboard-4x6", 0.5, tradition],
		] as const) {
			const scene = sceneOf(design, format, theme);
			const picture = await rasterise(await renderPdf(scene, { created }), scale);
			expect(readQr(picture), `${design} ${format}`).toBe(sampleContents[design]!.qr);
		}
	});

	it("passes its own preflight in every design", async () => {
		for (const { id } of posterDesigns) {
			const checks = preflightPdf(
				await renderPdf(sceneOf(id, "a3", withSpotYellow(posterThemes.tradition, "PANTONE 116 C")), { created }),
			);
			expect(checks.filter(({ ok }) => !ok)).toEqual([]);
		}
	});

	it("gives the same bytes twice, and others for another moment", async () => {
		const scene = sceneOf("hotline", "a4");
		const bytes = await renderPdf(scene, { created });
		expect(await renderPdf(scene, { created })).toEqual(bytes);
		expect(await renderPdf(scene, { created: "2024-01-03T08:00:00+07:00" })).not.toEqual(bytes);
		expect(() => renderPdf(scene, { created: "hôm nay" })).toThrow("Not an ISO 8601 moment");
	});

	it("writes a scale, hems and eyelets into the slug of a long banner", () => {
		expect(slugText(sceneOf("slogan", "banner-6x08"))).toBe(
			"Nộp hồ sơ trực tuyến - Băng rôn 6 × 0,8 m - thành phẩm 6000 x 800 mm - viền gập 50 mm - khoen cách tối đa 500 mm, theo vạch ngoài - TỶ LỆ 1:10 - in phóng 1000 %",
		);
	});
});

describe("preflightPdf", async () => {
	const good = await renderPdf(sceneOf("slogan", "a4"), { created });
	const spoil = (from: string, to: string): Uint8Array => {
		const text = Array.from(good, (byte) => String.fromCharCode(byte)).join("");
		expect(text).toContain(from);
		return Uint8Array.from(text.replace(from, to.padEnd(from.length)), (letter) => letter.charCodeAt(0));
	};
	it.each([
		["trim", "/TrimBox", "/TrimBux"],
		["trapped", "\n/False\n", "\n/Maybe\n"],
		["declared", "(PDF/X-1a:2003)", "(PDF/X-4)"],
		["fonts", "/FontFile2", "/FontFile9"],
		["transparency", "/Resources", "/SMask 1 "],
		["output-intent", "/RegistryName", "/RegistryNome"],
	])("finds a spoilt %s", (id, from, to) => {
		const failed = preflightPdf(spoil(from, to)).filter(({ ok }) => !ok);
		expect(failed.map((check) => check.id)).toContain(id);
		expect(preflightIssues(failed)[0]?.code).toBe("poster/preflight");
	});
	it("does not read other files", () => {
		expect(preflightPdf(new Uint8Array([1, 2, 3]))[0]?.ok).toBe(false);
	});
});
