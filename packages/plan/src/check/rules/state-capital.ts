import type { PlanRule, RuleExamples } from "../rule-type";
import { findingsInTexts } from "../text-search";

/** `Nhà nước` is written with a capital; as part of the fixed phrase "hành chính nhà nước" it is commonly not. */
export const stateCapital: PlanRule = {
	code: "plan/state-capital",
	severity: "warning",
	title: "“Nhà nước” viết hoa chữ N khi đứng độc lập.",
	basis: { document: "Nghị định 30/2020/NĐ-CP", article: "Phụ lục II, Mục V.1", validFrom: "2020-03-05" },
	*check(context) {
		yield* findingsInTexts(
			context,
			/(?<!(?:hành chính|CCHC|quản lý|cơ quan|tổ chức|ngân sách|doanh nghiệp|công ty|văn bản|bí mật|chức danh) )(?<!\p{L})nhà nước(?!\p{L})/gu,
			(hit) => `“nhà nước” chưa viết hoa, ở ${hit.excerpt}.`,
			() => "Viết: Nhà nước.",
		);
	},
};

/** The rule at work. */
export const stateCapitalExamples: RuleExamples = {
	failing: { purposes: [{ id: "md", text: "Chính sách, pháp luật của nhà nước." }] },
	passing: { purposes: [{ id: "md", text: "Chính sách, pháp luật của Nhà nước." }] },
};
