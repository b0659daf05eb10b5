import type { PlanRule, RuleExamples } from "../rule-type";
import { findingsInTexts } from "../text-search";

/** `Nhân dân` is written with a capital; in names of bodies (Ủy ban nhân dân) it is not. */
export const peopleCapital: PlanRule = {
	code: "plan/people-capital",
	severity: "warning",
	title: "“Nhân dân” viết hoa chữ N (trừ trong tên cơ quan như Ủy ban nhân dân).",
	basis: { document: "Nghị định 30/2020/NĐ-CP", article: "Phụ lục II, Mục V.1", validFrom: "2020-03-05" },
	*check(context) {
		yield* findingsInTexts(
			context,
			/(?<!(?:ban|đồng|án|sát|an|đội|hội|giáo|vũ trang|nghệ sĩ) )(?<!\p{L})nhân dân(?!\p{L})/gu,
			(hit) => `“nhân dân” chưa viết hoa, ở ${hit.excerpt}.`,
			() => "Viết: Nhân dân.",
		);
	},
};

/** The rule at work. */
export const peopleCapitalExamples: RuleExamples = {
	failing: { purposes: [{ id: "md", text: "Đến mọi tầng lớp nhân dân." }] },
	passing: { purposes: [{ id: "md", text: "Đến mọi tầng lớp Nhân dân và Ủy ban nhân dân xã." }] },
};
