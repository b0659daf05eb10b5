import { readFileSync } from "node:fs";
import { scheduleDuties } from "@cchc/calendar";
import { unwrap } from "@cchc/core";
import { asIssued, type Plan } from "@cchc/plan";
import { parsePlanYaml } from "@cchc/plan/yaml";
import { describe, expect, it } from "vitest";
import { created } from "../__fixtures__/sample-documents";
import { renderDocx } from "../docx/render-docx";
import { layoutDocument } from "../layout/layout-document";
import { readDocxText } from "../reader/read-text";
import { planDocument } from "./plan-document";

const example = new URL("../../../../examples/nhan-quyen-2024/", import.meta.url);
const plan: Plan = unwrap(parsePlanYaml(readFileSync(new URL("plan.yaml", example), "utf8")));

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
});
