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
 * Every occurrence of a weekly slot from `from` to `to`, both inside, by date. A slot with `onHoliday: "skip"` leaves out
 * public holidays, compensatory, swapped and local days off, but not its ordinary weekends.
 * @throws CchcError `calendar/outside-work-calendar`.
 */
export function slotOccurrences(
	slot: WeeklySlot,
	from: CivilDate,
	to: CivilDate,
	calendar?: WorkCalendar,
): SlotOccurrence[] {
	const { id, title, weekdays, time, minutes, onHoliday = "keep" } = slot;
	const event = { id, title, recurrence: { kind: "weekly", weekdays }, time, minutes, onHoliday } as const;
	return eventOccurrences(event, from, to, calendar).map(({ date }) => ({ date, time, minutes, slot }));
}
