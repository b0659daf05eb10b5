import type { PlanRule, RuleExamples } from "../rule-type";

/** A document is cited the first time with number and date. */
export const superiorPlanIncomplete: PlanRule = {
	code: "plan/superior-plan-incomplete",
	severity: "warning",
	title: "Văn bản cấp trên dẫn lần đầu phải có số, ký hiệu và ngày.",
	basis: { document: "Nghị định 30/2020/NĐ-CP", article: "Phụ lục I, Mục II.6.b", validFrom: "2020-03-05" },
	*check({ plan }) {
		for (const [index, superior] of (plan.mandate.superiorPlans ?? []).entries()) {
			const missing = [
				superior.number === undefined && !/\d\S*\/\p{Lu}/u.test(superior.citation) ? "số, ký hiệu (number)" : "",
				superior.date === undefined && !/ngày \d/iu.test(superior.citation) ? "ngày (date)" : "",
			].filter(Boolean);
			if (missing.length === 0) continue;
			yield {
				path: ["mandate", "superiorPlans", index],
				message: `Văn bản “${superior.citation}” thiếu ${missing.join(" và ")}.`,
				hint: "Ghi đủ, ví dụ: number: 15/KH-UBND, date: 2024-01-05.",
			};
		}
	},
};

/** The rule at work. */
export const superiorPlanIncompleteExamples: RuleExamples = {
	failing: { mandate: { superiorPlans: [{ id: "kh-huyen", citation: "Kế hoạch của huyện" }] } },
	passing: {
		mandate: {
			superiorPlans: [{ id: "kh-huyen", citation: "Kế hoạch số 05/KH-UBND", number: "05/KH-UBND", date: "2024-01-05" }],
		},
	},
};
