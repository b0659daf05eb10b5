import type { PlanRule, RuleExamples } from "../rule-type";
import { findingsInTexts } from "../text-search";

/** Days below 10 and the months 1 and 2 take a leading zero; other months take none. */
export const dateFormInText: PlanRule = {
	code: "plan/date-form-in-text",
	severity: "info",
	title: "Ngày nhỏ hơn 10 và tháng 1, tháng 2 ghi thêm số 0 phía trước; các tháng khác không ghi.",
	basis: { document: "Nghị định 30/2020/NĐ-CP", article: "Phụ lục I, Mục II.4.b", validFrom: "2020-03-05" },
	*check(context) {
		yield* findingsInTexts(
			context,
			/ngày (?:[1-9] tháng \d{1,2}|\d{1,2} tháng (?:0[3-9]|[12](?!\d)))(?: năm \d{4})?/giu,
			(hit) => `“${hit.found}” chưa đúng cách ghi ngày, tháng, ở ${hit.excerpt}.`,
			() => "Viết: ngày 05 tháng 02 năm 2024; ngày 05 tháng 3 năm 2024.",
		);
	},
};

/** The rule at work. */
export const dateFormInTextExamples: RuleExamples = {
	failing: { purposes: [{ id: "md", text: "Hoàn thành trước ngày 5 tháng 03 năm 2024." }] },
	passing: { purposes: [{ id: "md", text: "Hoàn thành trước ngày 05 tháng 3 năm 2024." }] },
};
