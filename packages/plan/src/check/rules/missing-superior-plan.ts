import type { PlanRule, RuleExamples } from "../rule-type";

/** A commune's plan carries out a plan of the level above. */
export const missingSuperiorPlan: PlanRule = {
	code: "plan/missing-superior-plan",
	severity: "warning",
	title: "Kế hoạch phải nêu văn bản của cấp trên mà mình thực hiện.",
	basis: { document: "Nghị định 30/2020/NĐ-CP", article: "Phụ lục I, Mục II.6", validFrom: "2020-03-05" },
	*check({ plan }) {
		if ((plan.mandate.superiorPlans?.length ?? 0) > 0 || (plan.mandate.grounds?.length ?? 0) > 0) return;
		yield {
			path: ["mandate"],
			message: "Kế hoạch không dẫn văn bản nào của cấp trên (kế hoạch tuyên truyền của huyện, của tỉnh).",
			hint: "Thêm mục mandate.superiorPlans, ví dụ: - { id: kh-tinh, citation: Kế hoạch số 15/KH-UBND …, number: 15/KH-UBND, date: 2024-01-05 }.",
		};
	},
};

/** The rule at work. */
export const missingSuperiorPlanExamples: RuleExamples = {
	failing: { mandate: { opening: { id: "mo-dau", text: "Thực hiện sự chỉ đạo của Ủy ban nhân dân huyện Mẫu." } } },
	passing: {
		mandate: {
			superiorPlans: [{ id: "kh-huyen", citation: "Kế hoạch số 05/KH-UBND", number: "05/KH-UBND", date: "2024-01-05" }],
		},
	},
};
