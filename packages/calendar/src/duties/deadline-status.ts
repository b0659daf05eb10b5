import { daysBetween } from "../dates/civil-date";
import { toMoment } from "../dates/civil-date-time";
import type { CivilDateTime } from "../dates/civil-date-type";
import { formatDate, fullDate } from "../dates/vietnamese-date";
import type { PeriodId } from "../periods/period-type";
import type { WorkCalendar } from "../working-days/work-calendar";
import { countWorkingDays } from "../working-days/working-days";
import { deadlineKey } from "./duty-events";
import type { Deadline } from "./duty-type";

/** A report that was sent. It is credited to its period, whenever it was typed in. */
export interface Submission {
	/** Id of the duty. */
	readonly duty: string;
	readonly period: PeriodId;
	/** When it was sent, with offset. */
	readonly sentAt: CivilDateTime;
	readonly by?: string;
}

/** Where a report stands. */
export type DeadlineState =
	| "not-due"
	| "due-soon"
	| "due"
	| "overdue"
	| "submitted-on-time"
	| "submitted-late"
	| "waived";

/** Where a report stands at a moment. */
export interface DeadlineStatus {
	readonly deadline: Deadline;
	readonly state: DeadlineState;
	/** Calendar days from now to the due date; negative once it has passed. */
	readonly daysLeft: number;
	/** Working days from now to the due date; negative once it has passed. */
	readonly workingDaysLeft: number;
	/** The first submission for the period. */
	readonly submission?: Submission;
	/** Vietnamese sentence for a list. */
	readonly label: string;
}

/** What {@link deadlineStatuses} needs. */
export interface StatusOptions {
	readonly now: CivilDateTime;
	readonly submissions: readonly Submission[];
	/** Working days before the due date from which a report is due soon. Default 5. */
	readonly dueSoonDays?: number;
	readonly calendar?: WorkCalendar;
}

function firstSubmissions(submissions: readonly Submission[]): Map<string, Submission> {
	const first = new Map<string, Submission>();
	for (const submission of submissions) {
		const key = deadlineKey(submission.duty, submission.period);
		const known = first.get(key);
		if (known === undefined || toMoment(submission.sentAt).seconds < toMoment(known.sentAt).seconds) {
			first.set(key, submission);
		}
	}
	return first;
}

function stateOf(deadline: Deadline, options: StatusOptions, submission: Submission | undefined): DeadlineState {
	if (submission !== undefined) {
		return toMoment(submission.sentAt).date <= deadline.due ? "submitted-on-time" : "submitted-late";
	}
	if (deadline.waived === true) return "waived";
	const today = toMoment(options.now).date;
	if (today > deadline.due) return "overdue";
	if (today === deadline.due) return "due";
	return countWorkingDays(today, deadline.due, options.calendar) <= (options.dueSoonDays ?? 5) ? "due-soon" : "not-due";
}

function labelOf(state: DeadlineState, deadline: Deadline, workingDays: number, submission?: Submission): string {
	const due = fullDate(deadline.due);
	const sent = submission === undefined ? "" : formatDate(toMoment(submission.sentAt).date, "numeric");
	const labels: Record<DeadlineState, string> = {
		"not-due": `Chưa đến hạn, hạn ${due}`,
		"due-soon": `Sắp đến hạn: còn ${workingDays} ngày làm việc, hạn ${due}`,
		due: "Đến hạn hôm nay",
		overdue: `Quá hạn ${-workingDays} ngày làm việc, hạn ${due}`,
		"submitted-on-time": `Đã gửi đúng hạn ngày ${sent}`,
		"submitted-late": `Đã gửi muộn ngày ${sent}, hạn ${due}`,
		waived: "Được miễn báo cáo",
	};
	return labels[state];
}

/**
 * Where every report stands at a moment, in the order of the deadlines. A report is judged by the day in Vietnam on which
 * it was first sent, and credited to its period; one merged into another counts as sent when that one is.
 * @throws CchcError `calendar/invalid-date-time` when `now` or a submission has no ISO 8601 time with offset.
 */
export function deadlineStatuses(deadlines: readonly Deadline[], options: StatusOptions): DeadlineStatus[] {
	const first = firstSubmissions(options.submissions);
	const today = toMoment(options.now).date;
	return deadlines.map((deadline) => {
		const { duty, period, mergedInto } = deadline;
		const own = first.get(deadlineKey(duty.id, period));
		const submission = own ?? (mergedInto && first.get(deadlineKey(mergedInto.duty, mergedInto.period)));
		const state = stateOf(deadline, options, submission);
		const workingDaysLeft = countWorkingDays(today, deadline.due, options.calendar);
		return {
			deadline,
			state,
			daysLeft: daysBetween(today, deadline.due),
			workingDaysLeft,
			...(submission === undefined ? {} : { submission }),
			label: labelOf(state, deadline, workingDaysLeft, submission),
		};
	});
}
