import type { PlanRule, RuleExamples } from "../rule-type";

/** A yearly plan has its year in the title. */
export const titleWithoutYear: PlanRule = {
	code: "plan/title-without-year",
	severity: "warning",
	title: "Trích yếu phải ghi năm và không ghi lại chữ “Kế hoạch”.",
	basis: { document: "Nghị định 30/2020/NĐ-CP", article: "Phụ lục I, Mục II.5", validFrom: "2020-03-05" },
	*check({ plan }) {
		if (/20\d\d/.test(plan.title) && !/^kế hoạch/iu.test(plan.title)) return;
		yield {
			path: ["title"],
			message: `Trích yếu “${plan.title}” thiếu năm hoặc ghi thừa chữ “Kế hoạch”.`,
			hint: `Ghi: title: Tuyên truyền cải cách hành chính xã … năm ${plan.year}.`,
		};
	},
};

/** The rule at work. */
export const titleWithoutYearExamples: RuleExamples = {
	failing: { title: "Kế hoạch tuyên truyền cải cách hành chính" },
	passing: { title: "Tuyên truyền cải cách hành chính năm 2024" },
};
