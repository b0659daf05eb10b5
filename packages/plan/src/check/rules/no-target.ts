import type { PlanRule, RuleExamples } from "../rule-type";

/** A plan without figures cannot be said to be fulfilled. */
export const noTarget: PlanRule = {
	code: "plan/no-target",
	severity: "warning",
	title: "Kế hoạch phải có chỉ tiêu.",
	*check({ plan }) {
		if ((plan.targets?.length ?? 0) > 0) return;
		yield {
			path: ["targets"],
			message: "Kế hoạch không có chỉ tiêu nào, nên cuối năm không có gì để so sánh.",
			hint: "Thêm mục targets, ví dụ: - { id: ct-tin-bai, indicator: portal-items, value: 48, unit: “tin, bài”, form: loa }.",
		};
	},
};

/** The rule at work. */
export const noTargetExamples: RuleExamples = {
	failing: { targets: [] },
	passing: { targets: [{ id: "ct-1", indicator: "airings", value: 96, unit: "lượt phát", form: "loa" }] },
};
