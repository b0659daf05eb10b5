import type { ClockTime, Weekday } from "../dates/civil-date-type";

/** A regular broadcast or meeting: the same time on the same days of each week. */
export interface WeeklySlot {
	readonly id: string;
	readonly title: string;
	readonly weekdays: readonly Weekday[];
	/** Start, `HH:mm`. */
	readonly time: ClockTime;
	/** Length in minutes. */
	readonly minutes: number;
	/** What happens on a public holiday, a compensatory, swapped or local day off. Default `skip`. */
	readonly onHoliday?: "keep" | "skip";
}
