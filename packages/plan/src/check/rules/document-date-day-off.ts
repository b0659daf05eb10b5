import { explainDay, isWorkingDay, workCalendarRange } from "@cchc/calendar";
import { numeric } from "../date-words";
import type { PlanRule, RuleExamples } from "../rule-type";

/** A document is signed on a working day. */
export const documentDateDayOff: PlanRule = {
	code: "plan/document-date-day-off",
	severity: "warning",
	title: "Ngày ban hành phải là ngày làm việc.",
	*check({ plan }) {
		const { date } = plan.document;
		if (date === undefined || date < workCalendarRange.first || date > workCalendarRange.last || isWorkingDay(date))
			return;
		yield {
			path: ["document", "date"],
			message: `Ngày ban hành ${numeric(date)} là ngày nghỉ (${explainDay(date).reason}).`,
			hint: "Kiểm tra lại ngày; nếu đúng là ký vào ngày nghỉ thì bỏ qua cảnh báo này.",
		};
	},
};

/** The rule at work. */
export const documentDateDayOffExamples: RuleExamples = {
	failing: { document: { number: 12, symbol: "KH-UBND", date: "2024-01-14" } },
	passing: { document: { number: 12, symbol: "KH-UBND", date: "2024-01-15" } },
};
