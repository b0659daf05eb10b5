import { CchcError } from "@cchc/core";
import type { CivilDate } from "../dates/civil-date-type";
import { fromDayNumber, toDayNumber } from "../dates/day-number";
import type { RollConvention } from "./work-calendar";
import { type WorkCalendar, type WorkIndex, workCalendarRange, workIndexOf } from "./work-calendar";

function outside(what: string): CchcError {
	return new CchcError({
		code: "calendar/outside-work-calendar",
		message: `${what} is outside the work calendar ${workCalendarRange.first} to ${workCalendarRange.last}`,
	});
}

/** Day number of a date inside the work calendar. */
function dayInRange(date: CivilDate): number {
	const day = toDayNumber(date);
	if (date < workCalendarRange.first || date > workCalendarRange.last) throw outside(date);
	return day;
}

function nthWorkingDay(calendar: WorkCalendar | undefined, index: WorkIndex, nth: number): CivilDate {
	const known = index.workingDates[nth];
	if (known !== undefined) return known;
	const day = index.workingDays[nth];
	if (day === undefined) {
		const further = workIndexOf(calendar, index.lastDay + 1);
		if (nth < 0 || further === index) throw outside(`Working day ${nth}`);
		return nthWorkingDay(calendar, further, nth);
	}
	const date = fromDayNumber(day);
	index.workingDates[nth] = date;
	return date;
}

/**
 * True on a working day of public servants: Monday to Friday without days off, and the Saturdays that repay a swap.
 * @throws CchcError `calendar/outside-work-calendar` before 2014 or after 2100.
 */
export function isWorkingDay(date: CivilDate, calendar?: WorkCalendar): boolean {
	const day = dayInRange(date);
	const index = workIndexOf(calendar, day);
	const position = day - index.origin;
	return index.ranks[position + 1] !== index.ranks[position];
}

/**
 * The `days`th working day after the date, the date itself not counted; before it when negative; the date itself for 0.
 * @throws CchcError `calendar/outside-work-calendar`, `calendar/not-a-count` when `days` is no whole number.
 */
export function addWorkingDays(date: CivilDate, days: number, calendar?: WorkCalendar): CivilDate {
	const day = dayInRange(date);
	const index = workIndexOf(calendar, day);
	const position = day - index.origin;
	if (days > 0) return nthWorkingDay(calendar, index, index.ranks[position + 1]! + checkedCount(days) - 1);
	if (days === 0) return date;
	return nthWorkingDay(calendar, index, index.ranks[position]! + checkedCount(days));
}

function checkedCount(days: number): number {
	if (Number.isInteger(days)) return days;
	throw new CchcError({ code: "calendar/not-a-count", message: `Not a whole number of days: ${days}` });
}

/**
 * Working days after `from` up to and including `to`; negative when `to` is earlier (from `to` up to the day before
 * `from`). The inverse of {@link addWorkingDays}: counting to the nth working day gives n.
 */
export function countWorkingDays(from: CivilDate, to: CivilDate, calendar?: WorkCalendar): number {
	const first = dayInRange(from);
	const last = dayInRange(to);
	const index = workIndexOf(calendar, Math.max(first, last));
	const start = first - index.origin;
	const end = last - index.origin;
	return end >= start ? index.ranks[end + 1]! - index.ranks[start + 1]! : index.ranks[end]! - index.ranks[start]!;
}

/** The first working day after the date. */
export function nextWorkingDay(date: CivilDate, calendar?: WorkCalendar): CivilDate {
	return addWorkingDays(date, 1, calendar);
}

/** The last working day before the date. */
export function previousWorkingDay(date: CivilDate, calendar?: WorkCalendar): CivilDate {
	return addWorkingDays(date, -1, calendar);
}

/** The date itself when it is a working day or the convention is `none`, else the nearest one after or before it. */
export function rollDate(date: CivilDate, convention: RollConvention, calendar?: WorkCalendar): CivilDate {
	if (convention === "none" || isWorkingDay(date, calendar)) return date;
	return addWorkingDays(date, convention === "following" ? 1 : -1, calendar);
}
