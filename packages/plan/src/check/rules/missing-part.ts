import type { PlanRule, RuleExamples } from "../rule-type";

const parts = {
	purposes: "mục đích",
	requirements: "yêu cầu",
	audiences: "đối tượng",
	contents: "nội dung",
	forms: "hình thức",
	assignments: "tổ chức thực hiện",
} as const;

/** A communication plan has these parts. */
export const missingPart: PlanRule = {
	code: "plan/missing-part",
	severity: "warning",
	title: "Kế hoạch tuyên truyền phải có mục đích, yêu cầu, đối tượng, nội dung, hình thức, tổ chức thực hiện.",
	*check({ plan }) {
		for (const [part, name] of Object.entries(parts)) {
			if (plan[part as keyof typeof parts].length > 0) continue;
			yield {
				path: [part],
				message: `Kế hoạch không có phần ${name}.`,
				hint: `Ghi vào mục ${part}; xem mẫu trong gói @cchc/templates.`,
			};
		}
	},
};

/** The rule at work. */
export const missingPartExamples: RuleExamples = {
	failing: { requirements: [] },
	passing: { requirements: [{ id: "yc", text: "Kịp thời, đầy đủ." }] },
};
