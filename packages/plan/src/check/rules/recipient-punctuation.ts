import type { PlanRule, RuleExamples } from "../rule-type";

/** The document layer writes the dash and the semicolon. */
export const recipientPunctuation: PlanRule = {
	code: "plan/recipient-punctuation",
	severity: "warning",
	title: "Dòng “Nơi nhận” không ghi gạch đầu dòng, dấu chấm phẩy; phần mềm tự thêm.",
	*check({ plan }) {
		for (const [index, recipient] of plan.recipients.entries()) {
			if (!/^\s*-|[;.,]\s*$|^Lưu/u.test(recipient.text)) continue;
			yield {
				path: ["recipients", index, "text"],
				message: `Nơi nhận “${recipient.text}” ghi thừa dấu, hoặc là dòng “Lưu”.`,
				hint: "Chỉ ghi tên, ví dụ: text: UBND huyện; dòng “Lưu” ghi ở mục archive.",
			};
		}
	},
};

/** The rule at work. */
export const recipientPunctuationExamples: RuleExamples = {
	failing: { recipients: [{ id: "nn", text: "- UBND huyện;", unit: "ubnd-huyen" }] },
	passing: { recipients: [{ id: "nn", text: "UBND huyện", unit: "ubnd-huyen" }] },
};
