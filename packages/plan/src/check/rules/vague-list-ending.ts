import type { PlanRule, RuleExamples } from "../rule-type";
import { findingsInTexts } from "../text-search";

/** A list that ends in dots leaves open what has to be done. */
export const vagueListEnding: PlanRule = {
	code: "plan/vague-list-ending",
	severity: "info",
	title: "Không kết thúc danh sách bằng dấu ba chấm.",
	*check(context) {
		yield* findingsInTexts(
			context,
			/(?:…|\.{3}|,? v\.v\.?)(?=[\s.;,]*$)/gu,
			(hit) => `Danh sách bỏ lửng, ở ${hit.excerpt}.`,
			() => "Kể cho hết, hoặc viết “và các nội dung khác theo hướng dẫn của cấp trên”.",
		);
	},
};

/** The rule at work. */
export const vagueListEndingExamples: RuleExamples = {
	failing: { purposes: [{ id: "md", text: "Các cuộc giao ban tháng, quý, 6 tháng…" }] },
	passing: { purposes: [{ id: "md", text: "Các cuộc giao ban tháng, quý và 6 tháng." }] },
};
