import { addDays, compareDates, dateParts, makeDate, weekdayOf } from "../dates/civil-date";
import type { CivilDate } from "../dates/civil-date-type";
import { daysInMonth, monthOfCount } from "../dates/day-number";
import { explainDay } from "../working-days/explain-day";
import type { WorkCalendar } from "../working-days/work-calendar";
import { addWorkingDays, isWorkingDay, nextWorkingDay } from "../working-days/working-days";
import type { EventOccurrence, OffDayPolicy, Recurrence, RecurringEvent } from "./recurrence-type";

/** True on a public holiday, a compensatory, swapped or local day off; false on an ordinary weekend. */
export function isHoliday(date: CivilDate, calendar?: WorkCalendar): boolean {
	const { working, kind } = explainDay(date, calendar);
	return !working && kind !== "weekend";
}

/** True on the last working day before a rest that holds a holiday. */
export function isHolidayEve(date: CivilDate, calendar?: WorkCalendar): boolean {
	if (!isWorkingDay(date, calendar)) return false;
	const next = nextWorkingDay(date, calendar);
	for (let day = addDays(date, 1); day < next; day = addDays(day, 1)) if (isHoliday(day, calendar)) return true;
	return false;
}

function datesInMonth(rule: Recurrence, year: number, month: number, calendar: WorkCalendar | undefined): CivilDate[] {
	const first = makeDate(year, month, 1);
	const last = makeDate(year, month, daysInMonth(year, month));
	switch (rule.kind) {
		case "weekly": {
			const days = Array.from({ length: daysInMonth(year, month) }, (_, index) => addDays(first, index));
			return days.filter((day) => rule.weekdays.includes(weekdayOf(day)));
		}
		case "monthly-weekday": {
			if (rule.nth === -1) return [addDays(last, -((weekdayOf(last) - rule.weekday + 7) % 7))];
			return [addDays(first, ((rule.weekday - weekdayOf(first) + 7) % 7) + (rule.nth - 1) * 7)];
		}
		case "monthly-day":
			return [makeDate(year, month, Math.min(rule.day, daysInMonth(year, month)))];
		case "monthly-working-day": {
			const from = rule.nth > 0 ? addDays(first, -1) : addDays(last, 1);
			const day = addWorkingDays(from, rule.nth, calendar);
			return rule.nth !== 0 && first <= day && day <= last ? [day] : [];
		}
	}
}

function policyOn(event: RecurringEvent, date: CivilDate, calendar: WorkCalendar | undefined): OffDayPolicy {
	if (isWorkingDay(date, calendar)) return isHolidayEve(date, calendar) ? (event.onHolidayEve ?? "keep") : "keep";
	return (isHoliday(date, calendar) ? event.onHoliday : event.onWeekend) ?? "keep";
}

/** The day on which an event planned for a day takes place, or undefined when it is left out. */
function settle(event: RecurringEvent, planned: CivilDate, calendar: WorkCalendar | undefined): CivilDate | undefined {
	const policy = policyOn(event, planned, calendar);
	if (policy === "keep") return planned;
	if (policy === "skip") return undefined;
	let date = planned;
	do date = addWorkingDays(date, policy === "following" ? 1 : -1, calendar);
	while (policyOn(event, date, calendar) !== "keep");
	return date;
}

/**
 * Every occurrence of a regular event from `from` to `to`, both inside, by date. An occurrence counts by the day on which it
 * takes place after it was moved; one moved onto a day that has it already is left out.
 * @throws CchcError `calendar/outside-work-calendar`.
 */
export function eventOccurrences(
	event: RecurringEvent,
	from: CivilDate,
	to: CivilDate,
	calendar?: WorkCalendar,
): EventOccurrence[] {
	const start = dateParts(from);
	const end = dateParts(to);
	const byDate = new Map<CivilDate, EventOccurrence>();
	for (let count = start.year * 12 + start.month - 2; count <= end.year * 12 + end.month; count += 1) {
		const { year, month } = monthOfCount(count);
		if (event.months !== undefined && !event.months.includes(month)) continue;
		for (const planned of datesInMonth(event.recurrence, year, month, calendar)) {
			const date = settle(event, planned, calendar);
			if (date === undefined || date < from || date > to) continue;
			if (date !== planned && byDate.has(date)) continue;
			const { time, minutes } = event;
			byDate.set(date, { event, date, time, minutes, ...(date === planned ? {} : { movedFrom: planned }) });
		}
	}
	return [...byDate.values()].sort((a, b) => compareDates(a.date, b.date));
}
