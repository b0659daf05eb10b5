import type { Issue } from "@cchc/core";
import { compareDates } from "../dates/civil-date";
import type { CivilDate, ClockTime } from "../dates/civil-date-type";
import { fullDate } from "../dates/vietnamese-date";
import { recordIssue } from "../record-messages";

/** Anything that takes time on a day: an occurrence of a slot or of an event. */
export interface TimedOccurrence {
	readonly date: CivilDate;
	readonly time: ClockTime;
	readonly minutes: number;
	readonly title: string;
	/** Rooms, loudspeakers, people. Default: one resource that all share. */
	readonly resources?: readonly string[];
}

/** Two occurrences that need the same thing at the same time. */
export interface ScheduleConflict {
	readonly first: TimedOccurrence;
	readonly second: TimedOccurrence;
	readonly resources: readonly string[];
	/** The conflict as a warning in Vietnamese. */
	readonly issue: Issue;
}

function startMinute({ time }: TimedOccurrence): number {
	const [hours = 0, minutes = 0] = time.split(":").map(Number);
	return hours * 60 + minutes;
}

function clock(minute: number): string {
	const two = (value: number): string => String(value).padStart(2, "0");
	return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

const shared = [""];

function describe(occurrence: TimedOccurrence): string {
	const start = startMinute(occurrence);
	return `“${occurrence.title}” (${clock(start)}–${clock(start + occurrence.minutes)})`;
}

/**
 * All pairs of occurrences of one day that overlap and share a resource, by time. Occurrences that follow one another
 * without a gap do not conflict.
 */
export function findConflicts(occurrences: readonly TimedOccurrence[]): ScheduleConflict[] {
	const sorted = [...occurrences].sort((a, b) => compareDates(a.date, b.date) || startMinute(a) - startMinute(b));
	const conflicts: ScheduleConflict[] = [];
	sorted.forEach((first, index) => {
		const end = startMinute(first) + first.minutes;
		for (const second of sorted.slice(index + 1)) {
			if (second.date !== first.date || startMinute(second) >= end) break;
			const resources = (first.resources ?? shared).filter((name) => (second.resources ?? shared).includes(name));
			if (resources.length === 0) continue;
			const values = {
				date: fullDate(first.date),
				first: describe(first),
				second: describe(second),
				resources: resources[0] === "" ? "" : ` (cùng dùng ${resources.join(", ")})`,
			};
			const issue = recordIssue("calendar/schedule-conflict", values);
			conflicts.push({ first, second, resources: resources.filter((name) => name !== ""), issue });
		}
	});
	return conflicts;
}
