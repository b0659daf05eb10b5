import { numeric } from "../date-words";
import type { PlanRule, RuleExamples } from "../rule-type";

/** What the plan carries out must have been there before it. */
export const superiorPlanLater: PlanRule = {
	code: "plan/superior-plan-later",
	severity: "error",
	title: "Văn bản cấp trên phải ban hành trước kế hoạch.",
	*check({ plan }) {
		const issued = plan.document.date;
		if (issued === undefined) return;
		for (const [index, superior] of (plan.mandate.superiorPlans ?? []).entries()) {
			if (superior.date === undefined || superior.date <= issued) continue;
			yield {
				path: ["mandate", "superiorPlans", index, "date"],
				message: `Văn bản “${superior.citation}” ghi ngày ${numeric(superior.date)}, sau ngày ban hành kế hoạch (${numeric(issued)}).`,
				hint: "Kiểm tra lại ngày của hai văn bản.",
			};
		}
	},
};

/** The rule at work. */
export const superiorPlanLaterExamples: RuleExamples = {
	failing: {
		document: { number: 12, symbol: "KH-UBND", date: "2024-01-15" },
		mandate: {
			superiorPlans: [{ id: "kh-huyen", citation: "Kế hoạch số 05/KH-UBND", number: "05/KH-UBND", date: "2024-02-05" }],
		},
	},
	passing: {
		document: { number: 12, symbol: "KH-UBND", date: "2024-01-15" },
		mandate: {
			superiorPlans: [{ id: "kh-huyen", citation: "Kế hoạch số 05/KH-UBND", number: "05/KH-UBND", date: "2024-01-05" }],
		},
	},
};
