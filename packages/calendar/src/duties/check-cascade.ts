import type { Issue } from "@cchc/core";
import { fullDate } from "../dates/vietnamese-date";
import { reportingLead } from "../legal-sources";
import { recordIssue } from "../record-messages";
import type { WorkCalendar } from "../working-days/work-calendar";
import { addWorkingDays } from "../working-days/working-days";
import type { Deadline } from "./duty-type";

/**
 * Warns where a report is due before the reports it is made from have been in for one working day, and where a report is
 * due less than one working day after its own cut-off (Decree 09/2019, Art. 8.5). Paths hold the index of the deadline.
 * Waived and merged reports are left out.
 */
export function checkCascade(deadlines: readonly Deadline[], calendar?: WorkCalendar): Issue[] {
	const live = deadlines.map((deadline, index) => ({ deadline, index }));
	const counted = live.filter(({ deadline }) => deadline.waived !== true && deadline.mergedInto === undefined);
	const issues: Issue[] = [];
	for (const { deadline: upper, index } of counted) {
		if (upper.due >= upper.cutOff && upper.due < addWorkingDays(upper.cutOff, 1, calendar)) {
			const values = { report: nameOf(upper), due: fullDate(upper.due) };
			issues.push(recordIssue("calendar/no-working-day-after-cut-off", values, [index, "due"], reportingLead));
		}
		const lower = counted
			.map((other) => other.deadline)
			.filter((other) => other !== upper && other.duty.recipient === upper.duty.reporter && other.end === upper.end)
			.reduce<Deadline | undefined>((latest, other) => (latest && latest.due >= other.due ? latest : other), undefined);
		const earliest = lower === undefined ? upper.due : addWorkingDays(lower.due, 1, calendar);
		if (lower === undefined || upper.due >= earliest) continue;
		const values = {
			report: nameOf(upper),
			due: fullDate(upper.due),
			lower: nameOf(lower),
			lowerDue: fullDate(lower.due),
			earliest: fullDate(earliest),
		};
		issues.push(recordIssue("calendar/cascade-too-tight", values, [index, "due"], reportingLead));
	}
	return issues;
}

function nameOf(deadline: Deadline): string {
	return `“${deadline.duty.title}”, ${deadline.periodLabel}`;
}
