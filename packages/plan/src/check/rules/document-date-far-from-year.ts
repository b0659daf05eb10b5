import { numeric } from "../date-words";
import type { PlanRule, RuleExamples } from "../rule-type";

/** A yearly plan is signed between October of the year before and the end of March. */
export const documentDateFarFromYear: PlanRule = {
	code: "plan/document-date-far-from-year",
	severity: "warning",
	title: "Kế hoạch năm phải ban hành từ tháng 10 năm trước đến hết tháng 3 của năm.",
	*check({ plan }) {
		const { date } = plan.document;
		if (date === undefined) return;
		if (date >= `${plan.year - 1}-10-01` && date <= `${plan.year}-03-31`) return;
		yield {
			path: ["document", "date"],
			message: `Kế hoạch năm ${plan.year} ghi ngày ban hành ${numeric(date)}.`,
			hint: "Kiểm tra lại năm và tháng; kế hoạch ban hành muộn thì một phần năm không còn thực hiện được.",
		};
	},
};

/** The rule at work. */
export const documentDateFarFromYearExamples: RuleExamples = {
	failing: { document: { number: 12, symbol: "KH-UBND", date: "2024-08-15" } },
	passing: { document: { number: 12, symbol: "KH-UBND", date: "2024-01-15" } },
};
