import type { PlanRule, RuleExamples } from "../rule-type";

/** The closing mark `./.` is written by the document layer. */
export const closingMark: PlanRule = {
	code: "plan/closing-mark",
	severity: "warning",
	title: "Đoạn kết không ghi dấu ./. ở cuối; phần mềm tự thêm.",
	*check({ plan }) {
		if (!/[./;,]\s*$/u.test(plan.closing.text)) return;
		yield {
			path: ["closing", "text"],
			message: "Đoạn kết đã có dấu ở cuối, nên bản in sẽ có hai lần.",
			hint: "Bỏ dấu chấm hoặc ./. ở cuối đoạn kết.",
		};
	},
};

/** The rule at work. */
export const closingMarkExamples: RuleExamples = {
	failing: { closing: { id: "ket", text: "Trên đây là Kế hoạch năm 2024./." } },
	passing: { closing: { id: "ket", text: "Trên đây là Kế hoạch năm 2024" } },
};
