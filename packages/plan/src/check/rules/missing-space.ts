import type { PlanRule, RuleExamples } from "../rule-type";
import { findingsInTexts } from "../text-search";

/** What a hit must hold; cheap to look for. */
const trace = /\p{Ll}[.,;]?\p{Lu}/u;

/** Two words run together: a capital in the middle of a word, or after a full stop. */
export const missingSpace: PlanRule = {
	code: "plan/missing-space",
	severity: "warning",
	title: "Giữa hai từ, sau dấu chấm, dấu phẩy phải có dấu cách.",
	*check(context) {
		yield* findingsInTexts(
			{ ...context, texts: context.texts.filter(({ text }) => trace.test(text)) },
			/(?<![\p{L}@/.])\p{Ll}{2,}\p{Lu}\p{Ll}+|(?<![@/.\w])\p{Ll}+[.,;]\p{Lu}\p{Ll}+/gu,
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
