import type { PlanRule, RuleExamples } from "../rule-type";
import { findingsInTexts } from "../text-search";

const innerCapital = /\p{Ll}\p{Lu}/u;
const joinedWords = /(?<![\p{L}@/.])\p{Ll}{2,}\p{Lu}\p{Ll}+|(?<![@/.\w])\p{Ll}+[.,;]\p{Lu}\p{Ll}+/gu;

/** Two words run together: a capital in the middle of a word, or after a full stop. */
export const missingSpace: PlanRule = {
	code: "plan/missing-space",
	severity: "warning",
	title: "Giữa hai từ, sau dấu chấm, dấu phẩy phải có dấu cách.",
	*check(context) {
		// The pattern is dear; most plans hold no trace of a hit.
		const traced =
			/[.,;]\p{Lu}/u.test(context.joined.text) ||
			[...context.vocabulary].some(([word, { lower }]) => word.slice(1) !== lower.slice(1) && innerCapital.test(word));
		if (!traced) return;
		yield* findingsInTexts(
			context,
			joinedWords,
			(hit) => `“${hit.found}” thiếu dấu cách, ở ${hit.excerpt}.`,
			(hit) => `Viết: ${hit.found.replace(/(\p{Ll}[.,;]?)(\p{Lu})/u, "$1 $2")}.`,
		);
	},
};

/** The rule at work. */
export const missingSpaceExamples: RuleExamples = {
	failing: { purposes: [{ id: "md", text: "Cung cấp văn bản choVăn phòng." }] },
	passing: { purposes: [{ id: "md", text: "Cung cấp văn bản cho Văn phòng." }] },
};
