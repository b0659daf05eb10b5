import { weekdayOfDayNumber } from "../dates/civil-date";
import type { Weekday } from "../dates/civil-date-type";
import { dayNumberOf, toDayNumber } from "../dates/day-number";
import { tetDate } from "../lunar/lunar";

/** First day number and length of a block of days off. */
export interface PredictedBlock {
	readonly first: number;
	readonly days: number;
}

/** Weekdays of 2 September for which the extra day has gone, or is likely to go, before it. */
const nationalDayBefore: ReadonlySet<Weekday> = new Set([2, 3, 5, 6]);

/**
 * The likely five days of Tết: two before the first day of the year and three from it on; one and four when the first
 * day is a Tuesday. This is how every year 2019–2027 was decided.
 */
export function predictTet(year: number): PredictedBlock {
	const newYear = toDayNumber(tetDate(year));
	return { first: newYear - (weekdayOfDayNumber(newYear) === 2 ? 1 : 2), days: 5 };
}

/** The likely National Day: 2 September and, from 2021, the neighbour that makes the longer rest, as decided 2021–2026. */
export function predictNationalDay(year: number, days: number): PredictedBlock {
	const second = dayNumberOf(year, 9, 2);
	return { first: days === 2 && nationalDayBefore.has(weekdayOfDayNumber(second)) ? second - 1 : second, days };
}
