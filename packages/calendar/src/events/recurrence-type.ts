import type { CivilDate, ClockTime, Weekday } from "../dates/civil-date-type";

/** On which days something comes back. */
export type Recurrence =
	| { readonly kind: "weekly"; readonly weekdays: readonly Weekday[] }
	/** The nth (or, with -1, the last) such weekday of each month: "thứ Hai đầu tiên của tháng". */
	| { readonly kind: "monthly-weekday"; readonly weekday: Weekday; readonly nth: 1 | 2 | 3 | 4 | -1 }
	/** A day of each month; the last day of months that are too short. */
	| { readonly kind: "monthly-day"; readonly day: number }
	/** The nth (or, with -1, the last) working day of each month. */
	| { readonly kind: "monthly-working-day"; readonly nth: number };

/** What happens to a meeting or broadcast that would fall on such a day: moving takes it to the next fitting working day. */
export type OffDayPolicy = "keep" | "skip" | "following" | "preceding";

/** A regular meeting, broadcast or event. */
export interface RecurringEvent {
	readonly id: string;
	readonly title: string;
	readonly recurrence: Recurrence;
	readonly time: ClockTime;
	readonly minutes: number;
	/** On a public holiday, a compensatory, swapped or local day off. Default `keep`. */
	readonly onHoliday?: OffDayPolicy;
	/** On an ordinary Saturday or Sunday. Default `keep`. */
	readonly onWeekend?: OffDayPolicy;
	/** On the last working day before a rest that holds a holiday. Default `keep`. */
	readonly onHolidayEve?: OffDayPolicy;
	/** Months in which it takes place, 1–12. Default all. */
	readonly months?: readonly number[];
	/** Where it takes place, or which loudspeakers and people it needs; two events that share one cannot overlap. */
	readonly resources?: readonly string[];
}

/** One meeting, broadcast or event on one day. */
export interface EventOccurrence {
	readonly event: RecurringEvent;
	readonly date: CivilDate;
	readonly time: ClockTime;
	readonly minutes: number;
	/** The day it was moved from, when it fell on a day off or an eve. */
	readonly movedFrom?: CivilDate;
}
