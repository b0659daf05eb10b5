import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { has } from "../../../tests/outside/programs";
import { testFaces } from "./__fixtures__/test-fonts";
import { posterDesigns } from "./designs";
import { layoutPoster } from "./make-poster";
import { renderPdf } from "./pdf/render-pdf";
import { findPosterFormat } from "./poster-formats";
import { sampleContents } from "./testing/sample-contents";
import { posterThemes, withDarkPlate, withSpotYellow } from "./theme";

const run = (program: string, ...parameters: string[]): string =>
	execFileSync(program, parameters, { encoding: "utf8" });

const folder = mkdtempSync(join(tmpdir(), "cchc-poster-"));
const { tradition, calm } = posterThemes;
const spot = withSpotYellow(tradition, "VN Vang sao");
const kinds = [
	["a4", calm, 110],
	["a2", spot, 40],
	["a2-landscape", withDarkPlate(calm), 40],
	["standee-80", withDarkPlate(spot), 24],
	["banner-3x1", calm, 24],
	["banner-6x08", spot, 100],
	["billboard-4x6", withDarkPlate(tradition), 60],
] as const;
const wanted = posterDesigns.flatMap((design) => kinds.map((kind) => [design, ...kind] as const));
const files = await Promise.all(
	wanted.map(async ([design, id, theme, density]) => {
		const format = findPosterFormat(id)!;
		const { scene } = layoutPoster({ content: sampleContents[design.id]!, design, format, theme, faces: testFaces });
		const path = join(folder, `${design.id}-${id}.pdf`);
		writeFileSync(path, await renderPdf(scene!, { created: "2024-01-02T08:00:00+07:00" }));
		return { path, format, scene: scene!, density };
	}),
);

describe.skipIf(!has("pdffonts") || !has("pdfinfo") || !has("pdftotext"))(
	"poppler (pdffonts, pdfinfo, pdftotext)",
	() => {
		it("finds every font embedded, subset and mapped to Unicode", () => {
			for (const { path } of files) {
				const rows = run("pdffonts", path).trim().split("\n").slice(2);
				expect(rows.length).toBeGreaterThan(0);
				for (const row of rows) expect(row).toMatch(/^[A-Z]{6}\+\S+\s+CID TrueType\s+Identity-H\s+yes yes yes/);
			}
		});
		it("finds trim and bleed of the finished size, one inside the other", () => {
			for (const { path, format } of files) {
				const boxes = run("pdfinfo", "-box", path);
				const box = (name: string): number[] =>
					new RegExp(`${name}:\\s+([\\d. ]+)`).exec(boxes)![1]!.trim().split(/\s+/).map(Number);
				const [trim, bleed, media] = [box("TrimBox"), box("BleedBox"), box("MediaBox")];
				const millimetres = (from: number, to: number): number => ((to - from) / 72) * 25.4 * (format.scale ?? 1);
				expect(millimetres(trim[0]!, trim[2]!)).toBeCloseTo(format.width, 0);
				expect(millimetres(trim[1]!, trim[3]!)).toBeCloseTo(format.height, 0);
				expect(millimetres(bleed[0]!, trim[0]!)).toBeCloseTo(format.bleed, 0);
				expect(media[0]! < bleed[0]! && media[3]! > bleed[3]!).toBe(true);
				expect(boxes).toContain("PDF/X-1a:2003");
			}
		});
		it("extracts the words of the scene, composed", () => {
			for (const { path, scene } of files) {
				const text = run("pdftotext", "-raw", path, "-").replace(/\s+/gu, " ");
				expect(text).toBe(text.normalize("NFC"));
				for (const item of scene.items) if (item.kind === "text") expect(text).toContain(item.text);
			}
		});
	},
);

describe.skipIf(!has("qpdf"))("qpdf", () => {
	it("finds no fault", () => {
		for (const { path } of files) expect(run("qpdf", "--check", path)).toContain("No syntax or stream encoding errors");
	});
});

describe.skipIf(!has("gs"))("Ghostscript", () => {
	it.each([
		["announcement-a2", ["Black", "Cyan", "Magenta", "VN Vang sao", "Yellow"]],
		["counter-a2-landscape", ["Black", "Cyan", "Magenta", "Yellow"]],
		["hotline-banner-3x1", ["Black", "Cyan", "Magenta", "Yellow"]],
	])("separates %s into its inks, nothing else", (name, wanted) => {
		const plates = mkdtempSync(join(folder, "plates-"));
		const output = `-sOutputFile=${plates}/sep.tif`;
		run("gs", "-q", "-dNOPAUSE", "-dBATCH", "-dSAFER", "-sDEVICE=tiffsep", "-r24", output, join(folder, `${name}.pdf`));
		const inks = readdirSync(plates).flatMap((file) => /\((.+)\)\.tif$/.exec(file)?.slice(1) ?? []);
		expect(inks.map((ink) => ink.replace(/[^A-Za-z ]/g, "")).sort()).toEqual(wanted);
	});
});

describe.skipIf(!has("zbarimg") || !has("pdftoppm"))("zbar", () => {
	it("reads every QR symbol from the rasterised page", () => {
		let read = 0;
		for (const { path, scene, density } of files) {
			if (scene.qr === undefined) continue;
			const picture = path.replace(/\.pdf$/, "");
			run("pdftoppm", "-r", String(density), "-png", "-singlefile", path, picture);
			expect(run("zbarimg", "--quiet", "--raw", "--nodbus", `${picture}.png`).trim()).toBe(scene.qr.text);
			read += 1;
		}
		expect(read).toBeGreaterThan(20);
	});
});
