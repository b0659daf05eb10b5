import type { PlanRule, RuleExamples } from "../rule-type";
import { findInTexts } from "../text-search";

/** The body points to its annexes. */
export const annexNotMentioned: PlanRule = {
	code: "plan/annex-not-mentioned",
	severity: "warning",
	title: "Văn bản có phụ lục thì trong văn bản phải có chỉ dẫn về phụ lục.",
	basis: { document: "Nghị định 30/2020/NĐ-CP", article: "Phụ lục I, Mục III.1", validFrom: "2020-03-05" },
	*check(context) {
		if ((context.plan.annexes?.length ?? 0) === 0) return;
		if (findInTexts(context, /phụ lục|kèm theo/giu).next().done !== true) return;
		yield {
			path: ["annexes"],
			message: "Kế hoạch có phụ lục nhưng trong văn bản không nhắc đến.",
			hint: "Thêm vào một câu: (có Phụ lục kèm theo).",
		};
	},
};

/** The rule at work. */
export const annexNotMentionedExamples: RuleExamples = {
	failing: { annexes: [{ id: "pl", title: "Nhiệm vụ", kind: "tasks" }] },
	passing: {
		annexes: [{ id: "pl", title: "Nhiệm vụ", kind: "tasks" }],
		closing: { id: "ket", text: "Trên đây là Kế hoạch năm 2024 (có Phụ lục kèm theo)" },
	},
};
