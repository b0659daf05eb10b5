import type { PlanRule, RuleExamples } from "../rule-type";

/** Every content needs a form that carries it. */
export const contentWithoutForm: PlanRule = {
	code: "plan/content-without-form",
	severity: "warning",
	title: "Mỗi nội dung phải có ít nhất một hình thức tuyên truyền.",
	*check({ plan }) {
		for (const [index, content] of plan.contents.entries()) {
			if (content.forms === undefined ? plan.forms.length > 0 : content.forms.length > 0) continue;
			yield {
				path: ["contents", index],
				message: `Nội dung “${content.label}” không có hình thức tuyên truyền nào.`,
				hint: "Thêm mã hình thức vào mục forms của nội dung, ví dụ: forms: [loa-truyen-thanh].",
			};
		}
	},
};

/** The rule at work. */
export const contentWithoutFormExamples: RuleExamples = {
	failing: {
		contents: [{ id: "mot-cua", label: "Một cửa", areas: ["procedures"], text: "Cơ chế một cửa", forms: [] }],
	},
	passing: {
		contents: [{ id: "mot-cua", label: "Một cửa", areas: ["procedures"], text: "Cơ chế một cửa", forms: ["loa"] }],
	},
};
