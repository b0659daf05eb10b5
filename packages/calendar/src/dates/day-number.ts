import { CchcError } from "@cchc/core";
import type { CivilDate } from "./civil-date-type";

/** Year, month (1–12) and day of the month (1–31) of a civil date. */
export interface DateParts {
	readonly year: number;
	readonly month: number;
	readonly day: number;
}

const daysPerEra = 146_097;
const epochShift = 719_468;
/** Days before each month of a year that starts in March. */
const daysBeforeMonth = [306, 337, 0, 31, 61, 92, 122, 153, 184, 214, 245, 275];

/** Days since 1970-01-01 in the proleptic Gregorian calendar, for years from 0. The parts are not checked. */
export function dayNumberOf(year: number, month: number, day: number): number {
	const shifted = month > 2 ? year : year - 1;
	const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
	return shifted * 365 + leapDays + daysBeforeMonth[month - 1]! + day - 1 - epochShift;
}

/** The parts of the day that is `dayNumber` days after 1970-01-01. */
export function partsOfDayNumber(dayNumber: number): DateParts {
	const shifted = dayNumber + epochShift;
	const era = Math.floor(shifted / daysPerEra);
	const dayOfEra = shifted - era * daysPerEra;
	const yearOfEra = Math.floor(
		(dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
	);
	const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
	const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
	return {
		year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
		month,
		day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
	};
}

/** The year and month (1–12) of a month counted through: year × 12 + month − 1. */
export function monthOfCount(count: number): { year: number; month: number } {
	const year = Math.floor(count / 12);
	return { year, month: count - year * 12 + 1 };
}

/** Days in a month, 28 to 31. */
export function daysInMonth(year: number, month: number): number {
	if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
	return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function invalidDate(text: string): CchcError {
	return new CchcError({ code: "calendar/invalid-date", message: `Not a civil date: ${JSON.stringify(text)}` });
}

/**
 * Days since 1970-01-01 of a civil date.
 * @throws CchcError `calendar/invalid-date` when the text was not checked before it was called a civil date.
 */
export function toDayNumber(date: CivilDate): number {
	const y1 = date.charCodeAt(0) - 48;
	const y2 = date.charCodeAt(1) - 48;
	const y3 = date.charCodeAt(2) - 48;
	const y4 = date.charCodeAt(3) - 48;
	const m1 = date.charCodeAt(5) - 48;
	const m2 = date.charCodeAt(6) - 48;
	const d1 = date.charCodeAt(8) - 48;
	const d2 = date.charCodeAt(9) - 48;
	// The sign bit of `x | (9 - x)` is set unless x is a digit.
	const digits =
		(y1 | (9 - y1) | y2 | (9 - y2) | y3 | (9 - y3) | y4 | (9 - y4)) >= 0 &&
		(m1 | (9 - m1) | m2 | (9 - m2) | d1 | (9 - d1) | d2 | (9 - d2)) >= 0;
	const year = y1 * 1000 + y2 * 100 + y3 * 10 + y4;
	const month = m1 * 10 + m2;
	const day = d1 * 10 + d2;
	const wellFormed = digits && date.length === 10 && date.charCodeAt(4) === 45 && date.charCodeAt(7) === 45;
	if (!wellFormed || year < 1 || month < 1 || month > 12 || day < 1 || (day > 28 && day > daysInMonth(year, month))) {
		throw invalidDate(date);
	}
	return dayNumberOf(year, month, day);
}

/** The civil date that is `dayNumber` days after 1970-01-01. */
export function fromDayNumber(dayNumber: number): CivilDate {
	const { year, month, day } = partsOfDayNumber(dayNumber);
	if (!(year >= 1 && year <= 9999)) throw invalidDate(`day number ${dayNumber}`);
	const padded = year < 1000 ? String(year).padStart(4, "0") : year;
	return `${padded}-${month < 10 ? "0" : ""}${month}-${day < 10 ? "0" : ""}${day}` as CivilDate;
}
