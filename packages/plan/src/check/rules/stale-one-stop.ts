import type { PlanRule, RuleExamples } from "../rule-type";
import { findingsInTexts } from "../text-search";

/** The one-stop desk of the commune became the Public Administration Service Centre on 1 July 2025. */
export const staleOneStop: PlanRule = {
	code: "plan/stale-one-stop",
	severity: "warning",
	title: "Từ ngày 01/7/2025, Bộ phận tiếp nhận và trả kết quả của xã là Trung tâm Phục vụ hành chính công.",
	basis: { document: "Nghị định 150/2025/NĐ-CP", validFrom: "2025-07-01" },
	validFrom: "2025-07-01",
	*check(context) {
		yield* findingsInTexts(
			context,
			/Bộ phận (?:tiếp nhận và trả kết quả|một cửa|TN&TKQ)/giu,
			(hit) => `Tên cũ “${hit.found}”, ở ${hit.excerpt}.`,
			() => "Viết: Trung tâm Phục vụ hành chính công (hoặc tên mà tỉnh quy định).",
		);
	},
};

/** The rule at work. */
export const staleOneStopExamples: RuleExamples = {
	failing: { year: 2026, purposes: [{ id: "md", text: "Niêm yết tại Bộ phận tiếp nhận và trả kết quả." }] },
	passing: { year: 2026, purposes: [{ id: "md", text: "Niêm yết tại Trung tâm Phục vụ hành chính công." }] },
};
