import type { CivilDate, ClockTime } from "../dates/civil-date-type";
import type { WorkCalendar } from "../working-days/work-calendar";
import { eventOccurrences } from "./event-occurrences";
import type { WeeklySlot } from "./weekly-slot-type";

/** One broadcast or meeting on one day. */
export interface SlotOccurrence {
	readonly date: CivilDate;
	readonly time: ClockTime;
	readonly minutes: number;
	readonly slot: WeeklySlot;
}

/**
 * Every occurrence of a weekly slot from `from` to `to`, both inside, by date. Public holidays, compensatory, swapped
 * and local days off are left out unless the slot says `onHoliday: "keep"`; its ordinary weekends are not.
 * @throws CchcError `calendar/outside-work-calendar`.
 */
export function slotOccurrences(
	slot: WeeklySlot,
	from: CivilDate,
	to: CivilDate,
	calendar?: WorkCalendar,
): SlotOccurrence[] {
	const { id, title, weekdays, time, minutes, onHoliday = "skip" } = slot;
	const event = { id, title, recurrence: { kind: "weekly", weekdays }, time, minutes, onHoliday } as const;
	return eventOccurrences(event, from, to, calendar).map(({ date }) => ({ date, time, minutes, slot }));
}
