import { describe, expect, it } from "vitest";
import { carefulPlan, type ForeignDocument, type ForeignParagraph, foreignDocx } from "../__fixtures__/foreign-docx";
import { lintDocx } from "./lint-docx";
import type { LintCode } from "./lint-messages";

function codesOf(document: ForeignDocument): string[] {
	return lintDocx(foreignDocx(document)).map((issue) => issue.code.replace("document/", ""));
}

/** The paragraphs with those that begin so changed. */
function changed(
	paragraphs: readonly ForeignParagraph[],
	start: string,
	look: Partial<ForeignParagraph>,
): ForeignParagraph[] {
	const found = paragraphs.some(({ text }) => text.startsWith(start));
	if (!found) throw new Error(`nothing starts with ${start}`);
	return paragraphs.map((paragraph) => (paragraph.text.startsWith(start) ? { ...paragraph, ...look } : paragraph));
}

const { body, left, numberLine, right, signer, recipients } = carefulPlan;
const [number, date] = numberLine;
const numbered = (text: string): ForeignDocument => ({ ...carefulPlan, numberLine: [{ ...number, text }, date] });

/** Faults met again and again in what other tools and offices print, each with the code that must tell it. */
const faults: readonly (readonly [string, LintCode, ForeignDocument])[] = [
	[
		"margins of the circular of 2011",
		"margin-left",
		{ ...carefulPlan, margins: { top: 20, right: 10, bottom: 20, left: 20 } },
	],
	[
		"every month with a leading zero",
		"date-padding",
		{ ...carefulPlan, numberLine: [number, { ...date, text: "Nhân Quyền, ngày 05 tháng 03 năm 2024" }] },
	],
	["an abbreviation that the decree does not have", "number-kind", numbered("Số: 12/KHo-UBND")],
	["the number form of Party documents", "number-form", numbered("Số: 132-KH/UBND")],
	[
		"the last ground ending with a comma",
		"ground-form",
		{
			...carefulPlan,
			body: changed(body, "Căn cứ Nghị quyết", { text: "Căn cứ Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021," }),
		},
	],
	["the page number at the foot", "page-number-place", { ...carefulPlan, pageNumber: "footer" }],
	["another font", "font", { ...carefulPlan, body: changed(body, "1. Các bộ phận", { font: "Arial" }) }],
	["no TM. before the committee", "authority-missing", { ...carefulPlan, signer: signer.slice(1) }],
	["no archive copy", "archive-missing", { ...carefulPlan, recipients: recipients.slice(0, -1) }],
	[
		"numbers that Word counts by itself and begins anew where it likes",
		"auto-number",
		{ ...carefulPlan, body: changed(body, "2. Các bộ phận", { text: "Các bộ phận chuyên môn phối hợp.", list: 1 }) },
	],
	[
		"an academic title before the name",
		"signer-title",
		{ ...carefulPlan, signer: changed(signer, "Nguyễn", { text: "ThS. Nguyễn Văn Nhự" }) },
	],
	[
		"underlining in place of the line below the motto",
		"motto-line",
		{ ...carefulPlan, right: changed(right, "Độc lập", { underline: true }) },
	],
	["the issuer in plain letters", "agency-look", { ...carefulPlan, left: changed(left, "XÃ", { bold: false }) }],
];

describe("lintDocx on other people's files", () => {
	it("finds nothing in a plan that a careful clerk typed in Word", () => {
		expect(lintDocx(foreignDocx(carefulPlan))).toEqual([]);
	});

	it.each(faults)("tells %s", (_what, code, document) => {
		expect(codesOf(document)).toContain(code);
	});

	it("knows the margins of 2011 on both sides, and says where and what to do", () => {
		const issues = lintDocx(foreignDocx({ ...carefulPlan, margins: { top: 20, right: 10, bottom: 20, left: 20 } }));
		expect(issues.map((issue) => [issue.message, issue.hint, issue.basis?.article])).toEqual([
			["Lề trái là 20 mm.", "Đặt lề trái từ 30 đến 35 mm, ví dụ 30 mm.", "Phụ lục I, Phần I, Mục I.3"],
			["Lề phải là 10 mm.", "Đặt lề phải từ 15 đến 20 mm, ví dụ 15 mm.", "Phụ lục I, Phần I, Mục I.3"],
		]);
	});
});
