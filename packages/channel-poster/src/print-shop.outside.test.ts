import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { testFaces } from "./__fixtures__/test-fonts";
import { posterDesigns } from "./designs";
import { layoutPoster } from "./make-poster";
import { renderPdf } from "./pdf/render-pdf";
import { findPosterFormat } from "./poster-formats";
import { sampleContents } from "./testing/sample-contents";
import { posterThemes, withSpotYellow } from "./theme";

const has = (program: string): boolean => {
	try {
		execFileSync("which", [program], { stdio: "ignore" });
		return true;
	} catch {
		return false;
	}
};
const run = (program: string, ...parameters: string[]): string =>
	execFileSync(program, parameters, { encoding: "utf8" });

const folder = mkdtempSync(join(tmpdir(), "cchc-poster-"));
const spot = withSpotYellow(posterThemes.tradition, "VN Vang sao");
const wanted = posterDesigns.flatMap((design) => ["a2", "banner-6x08", "standee-80"].map((id) => ({ design, id })));
const files = await Promise.all(
	wanted.map(async ({ design, id }) => {
		const format = findPosterFormat(id)!;
		const { scene } = layoutPoster({
			content: sampleContents[design.id]!,
			design,
			format,
			theme: spot,
			faces: testFaces,
		});
		const path = join(folder, `${design.id}-${id}.pdf`);
		writeFileSync(path, await renderPdf(scene!, { created: "2024-01-02T08:00:00+07:00" }));
		return { path, format, scene: scene! };
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
	it("separates into the four process inks and the spot ink, nothing else", () => {
		const { path } = files.find((file) => file.path.endsWith("announcement-a2.pdf"))!;
		const plates = join(folder, "plates");
		execFileSync("mkdir", ["-p", plates]);
		run(
			"gs",
			"-q",
			"-dNOPAUSE",
			"-dBATCH",
			"-dSAFER",
			"-sDEVICE=tiffsep",
			"-r24",
			`-sOutputFile=${plates}/sep.tif`,
			path,
		);
		const inks = readdirSync(plates).flatMap((name) => /\((.+)\)\.tif$/.exec(name)?.slice(1) ?? []);
		expect(inks.map((ink) => ink.replace(/[^A-Za-z ]/g, "")).sort()).toEqual(
			["Black", "Cyan", "Magenta", "VN Vang sao", "Yellow"].sort(),
		);
	});
});

describe.skipIf(!has("zbarimg") || !has("pdftoppm"))("zbar", () => {
	it("reads every QR symbol from the rasterised page", () => {
		for (const { path, scene } of files) {
			if (scene.qr === undefined) continue;
			const picture = path.replace(/\.pdf$/, "");
			run("pdftoppm", "-r", "40", "-png", "-singlefile", path, picture);
			expect(run("zbarimg", "--quiet", "--raw", "--nodbus", `${picture}.png`).trim()).toBe(scene.qr.text);
		}
	});
});
