import { readFileSync } from "node:fs";
import { civilDate, scheduleDuties } from "@cchc/calendar";
import { unwrap } from "@cchc/core";
import { asIssued } from "@cchc/plan";
import { describe, expect, it } from "vitest";
import { examplePlan as plan } from "../__fixtures__/example-plan";
import { created } from "../__fixtures__/sample-documents";
import { renderDocx } from "../docx/render-docx";
import { flowParagraphTexts } from "../flow-text";
import { layoutDocument } from "../layout/layout-document";
import { lintDocx } from "../lint/lint-docx";
import { readDocxText } from "../reader/read-text";
import { planDocument } from "./plan-document";

const example = new URL("../../../../examples/nhan-quyen-2024/", import.meta.url);

function textsOf(document: ReturnType<typeof planDocument>): string[] {
	return unwrap(readDocxText(renderDocx(unwrap(layoutDocument(document, { mode: "draft", created })))));
}

describe("planDocument", () => {
	it("gives every sentence of the signed plan back, in order", () => {
		const printed = textsOf(planDocument(asIssued(plan), { verbatim: true }))
			.join("")
			.replace(/\s+/g, "");
		const sentences = readFileSync(new URL("original.txt", example), "utf8")
			.split(/(?<=[.;:])\s+|\n\s*\n/)
			.map((sentence) => sentence.replace(/\s+/g, ""))
			.filter((sentence) => sentence !== "");
		expect(sentences.length).toBeGreaterThan(60);
		let at = 0;
		const missing = sentences.filter((sentence) => {
			const found = printed.indexOf(sentence, at);
			if (found >= 0) at = found + sentence.length;
			return found < 0;
		});
		expect(missing).toEqual([]);
	});

	it("numbers sub-headings with letters in Vietnamese order, or with decimals", () => {
		const letters = textsOf(planDocument({ ...plan, subNumbering: "letter" }));
		expect(letters.filter((text) => /^\p{L}\) /u.test(text))).toEqual([
			"a) Công chức văn phòng UBND xã",
			"b) Công chức tư pháp",
			"c) Công chức Văn hóa – thông tin",
			"d) Công chức kế toán ngân sách xã",
			"đ) Đài truyền thanh xã",
		]);
		const decimals = textsOf(planDocument({ ...plan, subNumbering: "decimal" }));
		expect(decimals).toContain("1.5. Đài truyền thanh xã");
	});

	it("prints the calendar as an annex and points to it", () => {
		const calendar = unwrap(scheduleDuties(plan.reportingDuties, { year: 2024 }));
		const texts = textsOf(planDocument(plan, { calendar }));
		expect(texts).toContain("Lịch báo cáo năm 2024 thực hiện theo Phụ lục kèm theo Kế hoạch này.");
		expect(texts).toContain("LỊCH BÁO CÁO NĂM 2024");
		expect(texts.filter((text) => /^Thứ \p{L}+, \d\d\/\d+\/\d{4}$/u.test(text))).toHaveLength(calendar.length);
	});

	const annexes = [
		{ id: "nhiem-vu", title: "Phân công nhiệm vụ", kind: "tasks" },
		{ id: "pa-no", title: "Danh mục pa nô", kind: "table", columns: ["STT", "Địa điểm"], rows: [["1", "Cổng chợ"]] },
	] as const;

	it("prints the annexes of the plan itself, tasks with their leads and tables as they are", () => {
		const document = planDocument({ ...plan, annexes }, { tasks: true });
		expect(document.annexes).toHaveLength(2);
		const texts = textsOf(document);
		expect(texts).toContain("Các nội dung chi tiết thực hiện theo các Phụ lục kèm theo Kế hoạch này.");
		const at = texts.indexOf("PHÂN CÔNG NHIỆM VỤ");
		expect(texts.slice(at + 2, at + 5)).toEqual(["STT", "Nhiệm vụ", "Chủ trì"]);
		expect(texts).toEqual(expect.arrayContaining(["Phụ lục II", "DANH MỤC PA NÔ", "Địa điểm", "Cổng chợ"]));
	});

	it("prints day, product and money of tasks, and their sum in bold", () => {
		const [first, ...rest] = plan.assignments;
		const [task, ...tasks] = first?.tasks ?? [];
		if (first === undefined || task === undefined) throw new Error("no task");
		const dated = { ...task, due: civilDate("2024-06-05"), product: "Tin, bài", budget: 1_500_000 };
		const paid = { ...plan, assignments: [{ ...first, tasks: [dated, ...tasks] }, ...rest] };
		const table = planDocument(paid, { tasks: true }).annexes?.[0]?.blocks[0];
		if (table?.kind !== "table") throw new Error("no table");
		const titles = table.columns.map((column) => column.title);
		expect(titles).toEqual(["STT", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Thời gian", "Sản phẩm", "Kinh phí (đồng)"]);
		expect(table.rows[0]?.slice(4)).toEqual(["Trước ngày 05/6/2024", "Tin, bài", "1.500.000"]);
		expect(table.totalRows).toEqual([table.rows.length - 1]);
	});

	describe("of a plan that a decision issues", () => {
		const decision = {
			symbol: "QĐ-UBND",
			title: "Ban hành Kế hoạch tuyên truyền cải cách hành chính năm 2024",
			number: 119,
			date: civilDate("2024-01-18"),
		};
		const grounds = [{ id: "luat", text: "Căn cứ Luật Tổ chức chính quyền địa phương" }];
		const decided = {
			...plan,
			annexes,
			mandate: { ...plan.mandate, grounds },
			document: { symbol: "KH-UBND", decision },
		};
		const flow = unwrap(layoutDocument(planDocument(decided), { mode: "final", created }));
		const texts = flowParagraphTexts(flow);

		it("gives the decision its articles and its number", () => {
			const start = texts.indexOf("QUYẾT ĐỊNH:");
			expect(texts).toContain("Số: 119/QĐ-UBND");
			expect(texts[start - 1]).toBe("Căn cứ Luật Tổ chức chính quyền địa phương.");
			expect(texts.slice(start + 1, start + 4)).toEqual([
				"Điều 1. Ban hành kèm theo Quyết định này Kế hoạch tuyên truyền cải cách hành chính xã Nhân Quyền năm 2024.",
				"Điều 2. Quyết định này có hiệu lực kể từ ngày ký.",
				expect.stringMatching(/^Điều 3\. .*chịu trách nhiệm thi hành Quyết định này\.\/\.$/),
			]);
			expect(texts).toContain("- Như Điều 3;");
		});

		it("attaches the plan with pages of its own, and its annexes after it", () => {
			const note = "(Kèm theo Quyết định số 119/QĐ-UBND ngày 18 tháng 01 năm 2024 của Ủy ban nhân dân xã Nhân Quyền)";
			expect(texts.filter((text) => text === note)).toHaveLength(3);
			expect(texts[texts.indexOf(note) - 2]).toBe("KẾ HOẠCH");
			expect(flow.sections.map((section) => section.firstPageNumber)).toEqual([undefined, 1, 1, 1]);
		});

		it("is clean by the lint, and takes the plan's own articles", () => {
			expect(lintDocx(renderDocx(flow))).toEqual([]);
			const articles = [{ id: "dieu-1", text: "Phê duyệt Kế hoạch." }];
			const own = planDocument({ ...decided, document: { ...decided.document, decision: { ...decision, articles } } });
			expect(own.body).toEqual([{ kind: "paragraph", marker: "Điều 1.", text: "Phê duyệt Kế hoạch." }]);
		});
	});
});
