import type { PlanRule, RuleExamples } from "../rule-type";

/** Every form needs somebody who runs it. */
export const formWithoutUnit: PlanRule = {
	code: "plan/form-without-unit",
	severity: "warning",
	title: "Mỗi hình thức phải có đơn vị thực hiện.",
	*check({ plan, tasks }) {
		const given = new Set(tasks.flatMap(({ task }) => task.forms ?? []));
		for (const [index, form] of plan.forms.entries()) {
			if ((form.units?.length ?? 0) > 0 || given.has(form.id)) continue;
			yield {
				path: ["forms", index],
				message: `Hình thức “${form.label}” chưa có đơn vị nào thực hiện.`,
				hint: "Thêm mục units cho hình thức, ví dụ: units: [van-hoa-xa-hoi].",
			};
		}
	},
};

/** The rule at work. */
export const formWithoutUnitExamples: RuleExamples = {
	failing: {
		forms: [
			{ id: "loa", label: "Loa", channels: ["loudspeaker"], text: "Phát trên loa" },
			{ id: "ap-phich", label: "Áp phích", channels: ["poster"], text: "Treo áp phích" },
		],
	},
	passing: {
		forms: [{ id: "loa", label: "Loa", channels: ["loudspeaker"], text: "Phát trên loa", units: ["van-phong"] }],
	},
};
