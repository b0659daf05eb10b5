import { addDays, weekdayOf } from "./civil-date";
import type { CivilDate, ClockTime } from "./civil-date-type";
import type { WeeklySlot } from "./weekly-slot-type";
import type { WorkCalendar } from "./work-calendar";
import { isWorkingDay } from "./working-days";

/** One broadcast or meeting on one day. */
export interface SlotOccurrence {
	readonly date: CivilDate;
	readonly time: ClockTime;
	readonly minutes: number;
	readonly slot: WeeklySlot;
}

/** A working Saturday keeps its broadcasts; only a weekday off, or a weekend holiday, stops a slot that skips holidays. */
function isHoliday(date: CivilDate, calendar: WorkCalendar | undefined): boolean {
	return weekdayOf(date) < 6 && !isWorkingDay(date, calendar);
}

/** Every occurrence of a weekly slot from `from` to `to`, both inside, in order. Slots with `onHoliday: "skip"` leave out weekdays off. */
export function slotOccurrences(
	slot: WeeklySlot,
	from: CivilDate,
	to: CivilDate,
	calendar?: WorkCalendar,
): SlotOccurrence[] {
	const occurrences: SlotOccurrence[] = [];
	for (let date = from; date <= to; date = addDays(date, 1)) {
		if (!slot.weekdays.includes(weekdayOf(date))) continue;
		if (slot.onHoliday === "skip" && isHoliday(date, calendar)) continue;
		occurrences.push({ date, time: slot.time, minutes: slot.minutes, slot });
	}
	return occurrences;
}
