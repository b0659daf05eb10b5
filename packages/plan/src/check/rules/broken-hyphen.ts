import type { PlanRule, RuleExamples } from "../rule-type";
import { findingsInTexts } from "../text-search";

/** A span of years broken by a line end. */
export const brokenHyphen: PlanRule = {
	code: "plan/broken-hyphen",
	severity: "info",
	title: "Khoảng năm viết liền: 2021-2025.",
	*check(context) {
		yield* findingsInTexts(
			context,
			/\b20\d\d(?:- +|-?\n+ *| +-)20\d\d\b/gu,
			(hit) => `“${hit.found.replace(/\s+/g, " ")}” bị ngắt giữa chừng, ở ${hit.excerpt.replace(/\s+/g, " ")}.`,
			(hit) => `Viết: ${hit.found.replace(/\s/g, "")}.`,
		);
	},
};

/** The rule at work. */
export const brokenHyphenExamples: RuleExamples = {
	failing: { purposes: [{ id: "md", text: "Chuyển đổi số giai đoạn 2021- 2025." }] },
	passing: { purposes: [{ id: "md", text: "Chuyển đổi số giai đoạn 2021-2025." }] },
};
