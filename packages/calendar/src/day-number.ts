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

/** Days since 1970-01-01 in the proleptic Gregorian calendar. The parts are not checked. */
export function dayNumberOf(year: number, month: number, day: number): number {
	const shifted = month > 2 ? year : year - 1;
	const era = Math.floor(shifted / 400);
	const yearOfEra = shifted - era * 400;
	const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
	const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
	return era * daysPerEra + dayOfEra - epochShift;
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
	const code = (index: number): number => {
		const digit = date.charCodeAt(index) - 48;
		return digit >= 0 && digit <= 9 ? digit : Number.NaN;
	};
	const year = code(0) * 1000 + code(1) * 100 + code(2) * 10 + code(3);
	const month = code(5) * 10 + code(6);
	const day = code(8) * 10 + code(9);
	const wellFormed = date.length === 10 && date.charCodeAt(4) === 45 && date.charCodeAt(7) === 45;
	if (!wellFormed || !(year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month))) {
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
