import type { PlanRule, RuleExamples } from "../rule-type";

/** `1.1.` is no level of Decree 30. */
export const subNumbering: PlanRule = {
	code: "plan/sub-numbering",
	severity: "info",
	title: "Dưới khoản 1. là điểm a), b), c); cách đánh số 1.1. không có trong Nghị định 30/2020/NĐ-CP.",
	basis: { document: "Nghị định 30/2020/NĐ-CP", article: "Phụ lục I, Mục II.6", validFrom: "2020-03-05" },
	*check({ plan }) {
		if (plan.subNumbering !== "decimal") return;
		yield {
			path: ["subNumbering"],
			message: "Các đề mục dưới khoản 1. đánh số kiểu 1.1., không phải a), b), c).",
			hint: "Ghi: subNumbering: letter để đánh a), b), c).",
		};
	},
};

/** The rule at work. */
export const subNumberingExamples: RuleExamples = {
	failing: { subNumbering: "decimal" },
	passing: { subNumbering: "letter" },
};
