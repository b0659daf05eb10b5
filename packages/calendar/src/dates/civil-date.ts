import { CchcError, cleanText, fail, type Result, succeed } from "@cchc/core";
import { calendarIssue } from "../issue-messages";
import type { CivilDate, Weekday } from "./civil-date-type";
import { type DateParts, dayNumberOf, daysInMonth, fromDayNumber, partsOfDayNumber, toDayNumber } from "./day-number";

const isoPattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Why a year, month and day make no date, in Vietnamese; undefined when they do. */
function faultOf(year: number, month: number, day: number): { reason: string; example: CivilDate } | undefined {
	if (year < 1) return { reason: "năm phải từ 0001 đến 9999", example: fromDayNumber(dayNumberOf(2024, 3, 5)) };
	if (month < 1 || month > 12) {
		return { reason: `năm chỉ có tháng 1 đến tháng 12, không có tháng ${month}`, example: makeDate(year, 12, 1) };
	}
	const length = daysInMonth(year, month);
	if (day >= 1 && day <= length) return undefined;
	return { reason: `tháng ${month} năm ${year} chỉ có ${length} ngày`, example: makeDate(year, month, length) };
}

/** Checks the parts and makes the date; `found` is what the person wrote, `show` how an example is written. */
export function dateFromPerson(
	found: string,
	[year, month, day]: readonly [number, number, number],
	show: (date: CivilDate) => string = (date) => date,
): Result<CivilDate> {
	const fault = faultOf(year, month, day);
	if (fault === undefined) return succeed(fromDayNumber(dayNumberOf(year, month, day)));
	return fail([calendarIssue("calendar/no-such-day", { found, reason: fault.reason, example: show(fault.example) })]);
}

/** What a person wrote, made short and safe to repeat in a message. */
export function quoteFound(text: unknown): string {
	const cleaned = cleanText(typeof text === "string" ? text : String(text)).replaceAll("\n", " ");
	return cleaned.length > 60 ? `${cleaned.slice(0, 60)}…` : cleaned;
}

/** Reads an ISO date, `2024-03-05`. Issues: `calendar/not-a-date`, `calendar/no-such-day`. */
export function parseCivilDate(text: string): Result<CivilDate> {
	const match = isoPattern.exec(typeof text === "string" ? text.trim() : "");
	if (match === null) return fail([calendarIssue("calendar/not-a-date", { found: quoteFound(text) })]);
	return dateFromPerson(match[0], [Number(match[1]), Number(match[2]), Number(match[3])]);
}

/**
 * An ISO date known to be good, for code and tests: `civilDate("2024-03-05")`.
 * @throws CchcError `calendar/invalid-date`.
 */
export function civilDate(text: string): CivilDate {
	toDayNumber(text as CivilDate);
	return text as CivilDate;
}

/**
 * A date from its parts.
 * @throws CchcError `calendar/invalid-date` when there is no such day in years 1 to 9999.
 */
export function makeDate(year: number, month: number, day: number): CivilDate {
	const whole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day);
	if (!whole || year > 9999 || faultOf(year, month, day) !== undefined) {
		throw new CchcError({ code: "calendar/invalid-date", message: `Not a civil date: ${year}-${month}-${day}` });
	}
	return fromDayNumber(dayNumberOf(year, month, day));
}

/** Year, month and day of a date. */
export function dateParts(date: CivilDate): DateParts {
	return partsOfDayNumber(toDayNumber(date));
}

/** The date `days` calendar days later, or earlier when negative. */
export function addDays(date: CivilDate, days: number): CivilDate {
	return fromDayNumber(toDayNumber(date) + days);
}

/** Calendar days from `from` to `to`: 1 from today to tomorrow, negative when `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
	return toDayNumber(to) - toDayNumber(from);
}

/** Order for sorting: negative when `a` is earlier. */
export function compareDates(a: CivilDate, b: CivilDate): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** ISO weekday of a day number: 1 = Monday … 7 = Sunday. */
export function weekdayOfDayNumber(dayNumber: number): Weekday {
	return (((((dayNumber + 3) % 7) + 7) % 7) + 1) as Weekday;
}

/** ISO weekday: 1 = Monday (thứ Hai) … 7 = Sunday (Chủ nhật). */
export function weekdayOf(date: CivilDate): Weekday {
	return weekdayOfDayNumber(toDayNumber(date));
}
