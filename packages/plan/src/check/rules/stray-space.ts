import type { PlanRule, RuleExamples } from "../rule-type";
import { findingsInTexts } from "../text-search";

/** Double spaces, and spaces before a comma or a full stop. */
export const straySpace: PlanRule = {
	code: "plan/stray-space",
	severity: "info",
	title: "Không để hai dấu cách liền nhau, không để dấu cách trước dấu chấm, dấu phẩy.",
	*check(context) {
		yield* findingsInTexts(
			context,
			/ {2,}| +[,.;:](?= |$)|\( | \)/gmu,
			(hit) => `Thừa dấu cách, ở ${hit.excerpt}.`,
			() => "Xóa dấu cách thừa.",
		);
	},
};

/** The rule at work. */
export const straySpaceExamples: RuleExamples = {
	failing: { purposes: [{ id: "md", text: "Tuyên truyền kịp thời , đầy đủ." }] },
	passing: { purposes: [{ id: "md", text: "Tuyên truyền kịp thời, đầy đủ." }] },
};
