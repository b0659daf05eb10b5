import type { PlanRule, RuleExamples } from "../rule-type";

/** A form that no content uses stands for nothing. */
export const formWithoutContent: PlanRule = {
	code: "plan/form-without-content",
	severity: "info",
	title: "Mỗi hình thức phải được ít nhất một nội dung sử dụng.",
	*check({ plan }) {
		if (plan.contents.some((content) => content.forms === undefined)) return;
		const used = new Set(plan.contents.flatMap((content) => content.forms ?? []));
		for (const [index, form] of plan.forms.entries()) {
			if (used.has(form.id)) continue;
			yield {
				path: ["forms", index],
				message: `Hình thức “${form.label}” không gắn với nội dung nào.`,
				hint: `Thêm mã ${form.id} vào mục forms của một nội dung, hoặc bỏ hình thức này.`,
			};
		}
	},
};

/** The rule at work. */
export const formWithoutContentExamples: RuleExamples = {
	failing: {
		contents: [{ id: "mot-cua", label: "Một cửa", areas: ["procedures"], text: "Cơ chế một cửa", forms: [] }],
	},
	passing: {
		contents: [{ id: "mot-cua", label: "Một cửa", areas: ["procedures"], text: "Cơ chế một cửa", forms: ["loa"] }],
	},
};
