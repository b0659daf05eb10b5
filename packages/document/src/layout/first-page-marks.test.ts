import { unwrap } from "@cchc/core";
import { describe, expect, it } from "vitest";
import { partsOf } from "../__fixtures__/parts";
import { created, sampleDocument } from "../__fixtures__/sample-documents";
import type { AdministrativeDocument } from "../administrative-document-type";
import { renderDocx } from "../docx/render-docx";
import { flowParagraphTexts } from "../flow-text";
import type { FlowDocument } from "../flow-type";
import { renderHtml } from "../html/render-html";
import { lintDocx } from "../lint/lint-docx";
import { layoutDocument } from "./layout-document";

const signedAt = "2024-03-05T16:05:00+07:00";
const organisation = "Ủy ban nhân dân xã Nhân Quyền";
const copy = { kind: "copy", form: "SAO Y", organisation, signedAt } as const;

function flowOf(document: AdministrativeDocument, mode: "draft" | "final" = "final"): FlowDocument {
	return unwrap(layoutDocument(document, { mode, created }));
}

function codes(document: AdministrativeDocument): string[] {
	return layoutDocument(document, { mode: "final", created }).issues.map((issue) => issue.code);
}

describe("secrecy", () => {
	it("stands in a red frame above the urgency, which the lint accepts", () => {
		const flow = flowOf(sampleDocument("plan", { secrecy: "TỐI MẬT", urgency: "HỎA TỐC" }));
		const texts = flowParagraphTexts(flow);
		expect(texts.indexOf("HỎA TỐC")).toBe(texts.indexOf("TỐI MẬT") + 1);
		expect(lintDocx(renderDocx(flow))).toEqual([]);
	});

	it("warns on paper and is refused in an electronic document", () => {
		expect(codes(sampleDocument("plan", { secrecy: "MẬT" }))).toEqual(["document/secret-document"]);
		const result = layoutDocument(sampleDocument("plan", { secrecy: "MẬT", electronic: {} }), {
			mode: "draft",
			created,
		});
		expect(result.ok).toBe(false);
		expect(result.issues[0]).toMatchObject({
			code: "document/secret-electronic",
			basis: { article: "Điều 14 khoản 3, Điều 17 khoản 1 điểm b" },
		});
	});
});

describe("electronic documents", () => {
	const electronic = sampleDocument("plan", { electronic: { note: copy }, circulation: "LƯU HÀNH NỘI BỘ" });

	it("frame the places of the two signatures in drafts and leave them free in final documents", () => {
		const draft = flowParagraphTexts(flowOf(electronic, "draft"));
		expect(draft.slice(-5)).toEqual([
			"TM. ỦY BAN NHÂN DÂN",
			"CHỦ TỊCH",
			"Chữ ký số (dấu) của cơ quan",
			"Chữ ký số của người có thẩm quyền",
			"Nguyễn Văn Nhự",
		]);
		expect(flowParagraphTexts(flowOf(electronic)).slice(-2)).toEqual(["CHỦ TỊCH", "Nguyễn Văn Nhự"]);
		const xml = partsOf(renderDocx(flowOf(electronic))).get("word/document.xml") ?? "";
		expect(xml).toMatch(/w:name="dau_co_quan"[\s\S]*w:name="chu_ky"/);
		expect(lintDocx(renderDocx(flowOf(electronic)))).toEqual([]);
	});

	it("carry the note of a signature above the circulation mark, on the first page alone", () => {
		const text = `SAO Y; ${organisation}; ${signedAt}`;
		const headers = [...partsOf(renderDocx(flowOf(electronic)))].filter(([name]) => name.startsWith("word/header"));
		const noted = headers.filter(([, xml]) => xml.includes(text));
		expect(noted).toHaveLength(1);
		expect(noted[0]?.[1].indexOf(text)).toBeLessThan(noted[0]?.[1].indexOf("LƯU HÀNH NỘI BỘ") ?? 0);
		const html = renderHtml(flowOf(electronic));
		expect(html).toContain(`>${text}</div>`);
		expect(html).toContain('@top-center{content:"LƯU HÀNH NỘI BỘ"');
	});

	it("cite themselves in annexes without number and date", () => {
		const annexes = [{ title: "Danh mục", blocks: [] }];
		expect(flowParagraphTexts(flowOf({ ...electronic, annexes }))).toContain(
			`(Kèm theo Kế hoạch số …/KH-UBND ngày … tháng … năm … của ${organisation})`,
		);
	});

	it("want the moment of signing in Vietnam's time", () => {
		for (const wrong of [
			"2024-03-05",
			"2024-02-30T16:05:00+07:00",
			"2024-03-05T25:05:00+07:00",
			"2024-03-05T16:05:00Z",
		])
			expect(codes({ ...electronic, electronic: { note: { ...copy, signedAt: wrong } } })).toEqual([
				"document/signing-moment",
			]);
		const note = { kind: "attachment", reference: "15/QĐ-UBND", signedAt } as const;
		expect(codes({ ...electronic, electronic: { note } })).toEqual([]);
	});
});

describe("the address line", () => {
	it("stands at the foot of page 1 in print, its letters harmless in a style sheet", () => {
		const contactLine = 'Số 1; ĐT: 0220"}body{display:none} \\ ubnd@xa.example';
		const html = renderHtml(flowOf(sampleDocument("letter", { contactLine })));
		expect(html).toMatch(
			/@page page-1:first\{[^@]*@top-center\{content:none\}margin-bottom:\d+mm;@bottom-left\{content:"Số 1\\3b /,
		);
		expect(html.slice(0, html.indexOf("</style>"))).not.toContain("body{display:none}");
	});
});
