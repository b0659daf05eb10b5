import { unwrap } from "@cchc/core";
import { describe, expect, it } from "vitest";
import { created, sampleDocument } from "../__fixtures__/sample-documents";
import type { AdministrativeDocument } from "../administrative-document-type";
import { flowParagraphTexts } from "../flow-text";
import { layoutDocument } from "./layout-document";

function textsOf(document: AdministrativeDocument, mode: "draft" | "final" = "final"): string[] {
	return flowParagraphTexts(unwrap(layoutDocument(document, { mode, created })));
}

describe("layoutDocument", () => {
	it("prints the head of a plan in the order of the decree", () => {
		expect(textsOf(sampleDocument("plan")).slice(0, 8)).toEqual([
			"ỦY BAN NHÂN DÂN",
			"XÃ NHÂN QUYỀN",
			"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
			"Độc lập - Tự do - Hạnh phúc",
			"Số: 05/KH-UBND",
			"Nhân Quyền, ngày 05 tháng 3 năm 2024",
			"KẾ HOẠCH",
			"Tuyên truyền cải cách hành chính năm 2024",
		]);
	});

	it("closes the text, punctuates the recipients and ends with the signer", () => {
		expect(textsOf(sampleDocument("plan")).slice(-8)).toEqual([
			expect.stringMatching(/Chi tiết tại Phụ lục kèm theo\.\/\.$/),
			"Nơi nhận:",
			"- UBND huyện;",
			"- Các bộ phận chuyên môn;",
			"- Lưu: VT, VP.",
			"TM. ỦY BAN NHÂN DÂN",
			"CHỦ TỊCH",
			"Nguyễn Văn Nhự",
		]);
	});

	it("prints letters without a name of kind, with V/v, Kính gửi and Như trên", () => {
		const texts = textsOf(sampleDocument("letter", { addressees: ["Sở Nội vụ", "Sở Tư pháp."] }));
		expect(texts).toContain("V/v Tuyên truyền cải cách hành chính năm 2024");
		expect(texts).toEqual(expect.arrayContaining(["Kính gửi:", "- Sở Nội vụ;", "- Sở Tư pháp.", "- Như trên;"]));
	});

	it("prints decisions with who decides, grounds and QUYẾT ĐỊNH:", () => {
		const texts = textsOf(sampleDocument("decision"));
		expect(texts.slice(8, 12)).toEqual([
			"ỦY BAN NHÂN DÂN XÃ NHÂN QUYỀN",
			"Căn cứ Luật Tổ chức chính quyền địa phương;",
			"Theo đề nghị của Văn phòng.",
			"QUYẾT ĐỊNH:",
		]);
	});

	it("numbers annexes from two on and cites the document they belong to", () => {
		const annex = { title: "Danh mục", blocks: [] };
		expect(textsOf(sampleDocument("plan", { annexes: [annex] }))).toContain("Phụ lục");
		const texts = textsOf(sampleDocument("plan", { annexes: [annex, annex] }));
		expect(texts).toEqual(expect.arrayContaining(["Phụ lục I", "Phụ lục II"]));
		expect(texts).toContain(
			"(Kèm theo Kế hoạch số 05/KH-UBND ngày 05 tháng 3 năm 2024 của Ủy ban nhân dân xã Nhân Quyền)",
		);
	});

	it("leaves the wording alone when asked to", () => {
		const body = [{ kind: "paragraph", text: "Trên đây là kế hoạch" }] as const;
		const texts = textsOf(sampleDocument("plan", { verbatim: true, body, issuer: { name: ["Xã A"] } }));
		expect(texts).toContain("Trên đây là kế hoạch");
		expect(texts[0]).toBe("Xã A");
	});

	const { number: _number, date: _date, place: _place, ...unfinished } = sampleDocument("letter");
	const gappy: AdministrativeDocument = {
		...unfinished,
		abstract: " ",
		addressees: [],
		recipients: [],
		signature: { authority: ["CHỦ TỊCH"] },
		body: [{ kind: "paragraph", text: "Nêu kết quả", gap: true }],
	};

	it("refuses a final document with gaps and lists them all", () => {
		const { archive: _archive, ...document } = gappy;
		const result = layoutDocument(document, { mode: "final", created });
		expect(result.ok).toBe(false);
		expect(result.issues.map((issue) => issue.code)).toEqual([
			"document/missing-number",
			"document/missing-place",
			"document/missing-date",
			"document/missing-abstract",
			"document/missing-signer",
			"document/missing-recipients",
			"document/missing-addressee",
			"document/unfilled-gap",
		]);
	});

	it("marks the gaps of a draft on the page", () => {
		const result = layoutDocument(gappy, { mode: "draft", created });
		expect(result.issues.every((issue) => issue.severity === "warning")).toBe(true);
		const marked = JSON.stringify(unwrap(result)).match(/"highlight"/g);
		expect(marked).toHaveLength(9);
		const { archive: _archive, ...withoutArchive } = gappy;
		const texts = textsOf(withoutArchive, "draft");
		expect(texts).toEqual(expect.arrayContaining(["Kính gửi: [Tên cơ quan nhận]", "- [Nơi nhận, nơi lưu]"]));
	});

	it("prints the year that is known beside the missing day", () => {
		expect(textsOf({ ...gappy, year: 2024 }, "draft")).toContain("……, ngày tháng năm 2024");
	});

	it("looks for gaps in attached documents too", () => {
		const attached = [{ kind: "plan", abstract: "", body: [{ kind: "paragraph", text: "Nêu", gap: true }] }] as const;
		const result = layoutDocument(sampleDocument("decision", { attached }), { mode: "final", created });
		expect(result.issues.map((issue) => issue.path)).toEqual([
			["attached", 0, "body", 0],
			["attached", 0, "abstract"],
		]);
	});

	it("refuses tables whose rows do not fit", () => {
		const body = [{ kind: "table", columns: [{ title: "A", width: 1 }], rows: [["1"], ["1", "2"]] }] as const;
		const result = layoutDocument(sampleDocument("plan", { body, number: 1.5 }), { mode: "draft", created });
		expect(result.issues.map((issue) => issue.code)).toEqual(["document/table-row-length", "document/bad-number"]);
	});

	it("warns about odd symbols and annexes the text does not mention", () => {
		const body = [{ kind: "paragraph", text: "Một" }] as const;
		const document = sampleDocument("plan", { symbol: "132-KH/UBND", body, annexes: [{ title: "A", blocks: [] }] });
		expect(layoutDocument(document, { mode: "final", created }).issues.map((issue) => issue.code)).toEqual([
			"document/symbol-form",
			"document/annex-not-mentioned",
		]);
	});
});
