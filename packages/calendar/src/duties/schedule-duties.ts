import { type Issue, type Result, resultOf, withPathPrefix } from "@cchc/core";
import { compareDates } from "../dates/civil-date";
import { periodsOfYear } from "../periods/period-id";
import { type DeadlineOptions, deadlineFor } from "./deadline";
import type { Deadline, ReportingDuty } from "./duty-type";

/** What {@link scheduleDuties} works with. */
export interface ScheduleOptions extends DeadlineOptions {
	/** The year whose periods are scheduled. */
	readonly year: number;
}

/**
 * All deadlines of the periods of one year, by due date, then in the order of the duties and their cadences. All issues
 * of all duties at once, each with the index of its duty in the path.
 */
export function scheduleDuties(duties: readonly ReportingDuty[], options: ScheduleOptions): Result<Deadline[]> {
	const deadlines: Deadline[] = [];
	const issues: Issue[] = [];
	duties.forEach((duty, index) => {
		for (const cadence of duty.cadences) {
			for (const period of periodsOfYear(cadence, options.year)) {
				const result = deadlineFor(duty, period, options);
				issues.push(...withPathPrefix(result.issues, [index]));
				if (result.ok) deadlines.push(result.value);
			}
		}
	});
	return resultOf(
		deadlines.sort((a, b) => compareDates(a.due, b.due)),
		issues,
	);
}
