import type { PlanRule, RuleExamples } from "../rule-type";

/** Where some forms have targets, the others are missed. "Other forms" need none. */
export const formWithoutTarget: PlanRule = {
	code: "plan/form-without-target",
	severity: "info",
	title: "Mỗi hình thức cụ thể phải có chỉ tiêu.",
	*check({ plan }) {
		const targets = plan.targets ?? [];
		if (targets.length === 0) return;
		for (const [index, form] of plan.forms.entries()) {
			if (form.channels.includes("other") || targets.some((target) => target.form === form.id)) continue;
			yield {
				path: ["forms", index],
				message: `Hình thức “${form.label}” không có chỉ tiêu.`,
				hint: `Thêm một chỉ tiêu có form: ${form.id}, hoặc ghi rõ vì sao không giao chỉ tiêu.`,
			};
		}
	},
};

/** The rule at work. */
export const formWithoutTargetExamples: RuleExamples = {
	failing: { targets: [{ id: "ct-1", indicator: "airings", value: 96, unit: "lượt phát" }] },
	passing: { targets: [{ id: "ct-1", indicator: "airings", value: 96, unit: "lượt phát", form: "loa" }] },
};
