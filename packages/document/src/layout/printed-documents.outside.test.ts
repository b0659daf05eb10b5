import { beforeAll, describe, expect, it } from "vitest";
import { has } from "../../../../tests/outside/programs";
import { tinos } from "../__fixtures__/fonts";
import { everyKind, finalFlow, specialCases } from "../__fixtures__/geometry-cases";
import { convertToPdf, pageCount, printHtml } from "../__fixtures__/outside-tools";
import { type PageBoxes, pageBoxes } from "../__fixtures__/page-boxes";
import { renderDocx } from "../docx/render-docx";
import { renderHtml } from "../html/render-html";
import { renderPdf } from "../pdf/render-pdf";

const cases = { ...everyKind, ...specialCases };
/** Printing one HTML file takes a whole start of the browser, so every kind and size set goes through with the least and the most of it. */
const inBrowser = Object.keys(cases).filter((name) => !/-1-6$|-200-0$/.test(name));

describe.skipIf(!has("soffice") || !has("pdftotext"))("printed by LibreOffice", () => {
	const printed = new Map<string, PageBoxes[]>();
	const otherPages = new Map<string, { readonly html?: number; readonly pdf: number }>();

	beforeAll(async () => {
		const flows = Object.entries(cases).map(([name, document]) => [name, finalFlow(document)] as const);
		const pdfs = convertToPdf(Object.fromEntries(flows.map(([name, flow]) => [`${name}.docx`, renderDocx(flow)])));
		const htmls = flows.filter(([name]) => has("chromium") && inBrowser.includes(name));
		const browser = printHtml(Object.fromEntries(htmls.map(([name, flow]) => [`${name}.html`, renderHtml(flow)])));
		for (const [name, flow] of flows) {
			printed.set(name, pageBoxes(pdfs[`${name}.docx`] as Uint8Array));
			const html = browser[`${name}.html`];
			const pdf = pageCount(await renderPdf(flow, { fonts: tinos }));
			otherPages.set(name, html === undefined ? { pdf } : { pdf, html: pageCount(html) });
		}
		console.log(table(printed, otherPages));
	}, 600_000);

	it("keeps the margins of the decree on every page", () => {
		for (const [name, pages] of printed) {
			const [left, right, top, bottom] = measure(pages) as [number, number, number, number];
			expect(left, `${name} left`).toBeGreaterThan(30);
			expect(left, `${name} left`).toBeLessThan(35.1);
			expect(right, `${name} right`).toBeGreaterThan(15);
			expect(top, `${name} top`).toBeGreaterThan(20);
			expect(top, `${name} top`).toBeLessThan(25.1);
			expect(bottom, `${name} bottom`).toBeGreaterThan(20);
		}
	});

	it("numbers pages from the second on, at the middle of the top margin, annexes and attached documents on their own", () => {
		for (const [name, pages] of printed) {
			let expected = 1;
			for (const page of pages) {
				if (startsAnew(page)) expected = 1;
				const number = pageNumber(page);
				if (expected === 1) expect(number, `${name} first page`).toBeUndefined();
				else {
					expect(number?.text, name).toBe(String(expected));
					const centre = ((number?.left ?? 0) + (number?.right ?? 0)) / 2;
					expect(Math.abs(centre - (30 + (page.width - 45) / 2)), `${name} centre`).toBeLessThan(0.5);
					expect(number?.top).toBeGreaterThan(5);
					expect(number?.bottom).toBeLessThan(20);
				}
				expected += 1;
			}
		}
	});

	it("prints number and date on one line", () => {
		for (const [name, [page]] of printed) {
			if (name.startsWith("minutes")) continue;
			const number = page?.words.find((word) => word.text === "Số:");
			const day = page?.words.find((word) => word.text === "ngày");
			expect(Math.abs((number?.bottom ?? 0) - (day?.bottom ?? 99)), name).toBeLessThan(0.5);
		}
	});

	it("keeps the whole block of signature and recipients on one page", () => {
		for (const [name, pages] of printed) {
			const page = pages.find(({ words }) => words.some((word) => word.text === "TM." || word.text === "TỌA"));
			const words = new Set(page?.words.map((word) => word.text));
			expect(words.has("nhận:") && words.has("Nhự"), name).toBe(true);
		}
	});

	it("repeats the head of a long table on every page", () => {
		const pages = printed.get("report-14-200-0") ?? [];
		expect(pages.length).toBeGreaterThan(5);
		for (const page of pages.slice(1, -1)) expect(page.words.some((word) => word.text === "STT")).toBe(true);
	});

	it("has as many pages in the browser and in our own PDF, one more or less", () => {
		for (const [name, { html, pdf }] of otherPages) {
			const pages = printed.get(name)?.length ?? 0;
			expect(Math.abs(pdf - pages), `${name} PDF`).toBeLessThanOrEqual(1);
			if (html !== undefined) expect(Math.abs(html - pages), `${name} HTML`).toBeLessThanOrEqual(1);
		}
	});
});

function startsAnew(page: PageBoxes): boolean {
	const [first, second] = page.words.filter((word) => word.top > 20);
	return first?.text === "Phụ" || (first?.text === "ỦY" && second?.text === "BAN");
}

function pageNumber(page: PageBoxes): PageBoxes["words"][number] | undefined {
	return page.words.find((word) => word.bottom < 19.5 && /^\d+$/.test(word.text));
}

/** Least distances of the text from the edges, and the size of the page number's box; page numbers and marks in the top margin aside. */
function measure(pages: readonly PageBoxes[]): number[] {
	const boxes = pages.flatMap((page) =>
		page.words
			.filter((word) => word.bottom > 20)
			.map((word) => [word.left, page.width - word.right, word.top, page.height - word.bottom] as const),
	);
	const least = ([0, 1, 2, 3] as const).map((side) => boxes.reduce((most, box) => Math.min(most, box[side]), Infinity));
	const number = pages.flatMap((page) => pageNumber(page) ?? []).at(0);
	return [...least, number?.top ?? 0];
}

function table(
	printed: ReadonlyMap<string, readonly PageBoxes[]>,
	otherPages: ReadonlyMap<string, { readonly html?: number; readonly pdf: number }>,
): string {
	const head = `${"document".padEnd(22)} pages  PDF HTML   left  right    top bottom number`;
	const lines = [...printed].map(([name, pages]) => {
		const other = otherPages.get(name);
		const counts = [pages.length, other?.pdf ?? 0, other?.html ?? "-"].map((count) => String(count).padStart(5));
		return [name.padEnd(22), ...counts, ...measure(pages).map((value) => value.toFixed(1).padStart(6))].join(" ");
	});
	return [head, ...lines].join("\n");
}
