import type { PlanRule, RuleExamples } from "../rule-type";
import { findingsInTexts } from "../text-search";

/** "Mức độ 3, 4" gave way to "toàn trình" and "một phần" on 15 August 2022. */
export const staleServiceLevels: PlanRule = {
	code: "plan/stale-service-levels",
	severity: "warning",
	title: "Không còn dịch vụ công trực tuyến “mức độ 3, 4”; nay là “toàn trình” và “một phần”.",
	basis: { document: "Nghị định 42/2022/NĐ-CP", validFrom: "2022-08-15" },
	validFrom: "2022-08-15",
	*check(context) {
		yield* findingsInTexts(
			context,
			/mức độ\s*[34](?:\s*(?:,|và|-|–)\s*(?:mức độ\s*)?4)?/giu,
			(hit) => `Cách gọi “${hit.found}” đã bỏ từ ngày 15/8/2022, ở ${hit.excerpt}.`,
			() => "Viết: dịch vụ công trực tuyến toàn trình, dịch vụ công trực tuyến một phần.",
		);
	},
};

/** The rule at work. */
export const staleServiceLevelsExamples: RuleExamples = {
	failing: { purposes: [{ id: "md", text: "Cung cấp dịch vụ công trực tuyến mức độ 3, 4." }] },
	passing: { purposes: [{ id: "md", text: "Cung cấp dịch vụ công trực tuyến toàn trình, một phần." }] },
};
