import { unwrap } from "@cchc/core";
import { beforeAll, describe, expect, it } from "vitest";
import { convertToPdf, has, sdkErrors } from "../__fixtures__/outside-tools";
import { type PageBoxes, pageBoxes } from "../__fixtures__/page-boxes";
import { created, outlineBody, sampleDocument, sampleTable } from "../__fixtures__/sample-documents";
import type { AdministrativeDocument, Annex, DocumentKind } from "../administrative-document-type";
import { renderDocx } from "../docx/render-docx";
import { kindRules } from "../layout/document-kind";
import { layoutDocument } from "../layout/layout-document";

const long = Array.from({ length: 25 }, () => outlineBody).flat();
const annexes: readonly Annex[] = Array.from({ length: 6 }, (_, index) => ({
	title: `Danh mục ${index + 1}`,
	orientation: index % 2 === 0 ? "landscape" : "portrait",
	blocks: [sampleTable(index === 0 ? 200 : 3)],
}));

const cases: Record<string, AdministrativeDocument> = {};
for (const kind of Object.keys(kindRules) as DocumentKind[]) {
	for (const sizeSet of [14, 13] as const) cases[`${kind}-${sizeSet}.docx`] = sampleDocument(kind, { sizeSet });
}
const names = ["SỞ NÔNG NGHIỆP", "VÀ PHÁT TRIỂN NÔNG THÔN", "TỈNH THỪA THIÊN HUẾ"];
cases["long-name.docx"] = sampleDocument("letter", { issuer: { superior: ["ỦY BAN NHÂN DÂN TỈNH"], name: names } });
cases["long-text.docx"] = sampleDocument("plan", { body: long });
cases["long-text-13.docx"] = sampleDocument("plan", { body: long, sizeSet: 13 });
cases["one-row.docx"] = sampleDocument("report", { body: [...outlineBody, sampleTable(1)] });
cases["two-hundred-rows.docx"] = sampleDocument("report", { body: [...outlineBody, sampleTable(200)] });
cases["six-annexes.docx"] = sampleDocument("plan", { body: long, annexes });
cases["marks.docx"] = sampleDocument("letter", {
	body: long,
	urgency: "THƯỢNG KHẨN",
	circulation: "LƯU HÀNH NỘI BỘ",
	drafterMark: "PL.(300)",
	contactLine: "Số 1 đường Trung tâm, xã Nhân Quyền. ĐT: 0220.3777.888",
});
cases["long-place.docx"] = sampleDocument("plan", { place: "Thành phố Hồ Chí Minh" });

const files: Record<string, Uint8Array> = {};
for (const [name, document] of Object.entries(cases)) {
	files[name] = renderDocx(unwrap(layoutDocument(document, { mode: "final", created })));
}

describe("the Open XML SDK validator", () => {
	it("finds no error in any kind of document", () => {
		expect(sdkErrors(files)).toEqual([]);
	});
});

describe.skipIf(!has("soffice") || !has("pdftotext"))("printed by LibreOffice", () => {
	const printed = new Map<string, PageBoxes[]>();

	beforeAll(() => {
		const pdfs = convertToPdf(files);
		const lines = Object.entries(pdfs).map(([name, pdf]) => {
			const pages = pageBoxes(pdf);
			printed.set(name, pages);
			return [
				name.padEnd(24),
				String(pages.length).padStart(3),
				...measure(pages).map((value) => value.toFixed(1).padStart(6)),
			].join(" ");
		});
		console.log(["document".padEnd(24), "pages  left  right    top bottom  number"].join(" "), `\n${lines.join("\n")}`);
	});

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

	it("numbers pages from the second on, at the middle of the top margin, annexes on their own", () => {
		for (const [name, pages] of printed) {
			let expected = 1;
			let shape = "";
			for (const page of pages) {
				const isAnnexStart =
					/^Phụ lục\b/.test(
						page.words
							.slice(0, 3)
							.map((word) => word.text)
							.join(" "),
					) && page.words[0]?.text === "Phụ";
				if (isAnnexStart || shape === "") expected = 1;
				shape = `${page.width}`;
				const number = pageNumber(page);
				if (expected === 1) expect(number, `${name} first page`).toBeUndefined();
				else {
					expect(number?.text, name).toBe(String(expected));
					const centre = ((number?.left ?? 0) + (number?.right ?? 0)) / 2;
					expect(Math.abs(centre - (30 + (page.width - 45) / 2)), `${name} centre`).toBeLessThan(0.5);
					expect(number?.top).toBeGreaterThan(8);
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

	it("repeats the head of a long table on every page", () => {
		const pages = printed.get("two-hundred-rows.docx") ?? [];
		expect(pages.length).toBeGreaterThan(5);
		for (const page of pages.slice(1, -1)) expect(page.words.some((word) => word.text === "STT")).toBe(true);
	});
});

function pageNumber(page: PageBoxes): PageBoxes["words"][number] | undefined {
	return page.words.find((word) => word.bottom < 19.5 && /^\d+$/.test(word.text));
}

/** Least distances of the text from the edges, and the size of the page number's box; page numbers and marks in the top margin aside. */
function measure(pages: readonly PageBoxes[]): number[] {
	const boxes = pages.flatMap((page) =>
		page.words
			.filter((word) => word.bottom > 19.6)
			.map((word) => [word.left, page.width - word.right, word.top, page.height - word.bottom] as const),
	);
	const least = ([0, 1, 2, 3] as const).map((side) => boxes.reduce((most, box) => Math.min(most, box[side]), Infinity));
	const number = pages.flatMap((page) => pageNumber(page) ?? []).at(0);
	return [...least, number?.top ?? 0];
}
