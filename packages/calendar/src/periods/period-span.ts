import type { CivilDate } from "../dates/civil-date-type";
import { dayNumberOf, fromDayNumber, monthOfCount, partsOfDayNumber, toDayNumber } from "../dates/day-number";
import { firstMonday, makePeriodId, periodCount, periodParts } from "./period-id";
import type { PeriodRule } from "./period-rule";
import type { Cadence, PeriodId } from "./period-type";

/** First and last day of a period, both inside. */
export interface PeriodSpan {
	readonly start: CivilDate;
	readonly end: CivilDate;
}

/** Months in one period of each cadence made of months. */
const monthsIn: Record<Exclude<Cadence, "week">, number> = {
	month: 1,
	quarter: 3,
	"half-year": 6,
	"nine-months": 9,
	year: 12,
};

/** Day number on which the month starts under the rule; months count through: year × 12 + month − 1. */
function monthStart(monthNumber: number, rule: PeriodRule): number {
	const { year, month } = monthOfCount(monthNumber + rule.monthOffset);
	return dayNumberOf(year, month, rule.startDay);
}

/** Months from January to the first month of the year under the rule. */
function yearShift(rule: PeriodRule): number {
	return (rule.firstMonth ?? 1) - 1;
}

function monthRange(id: PeriodId, rule: PeriodRule): { first: number; count: number } | undefined {
	const { cadence, year, index } = periodParts(id);
	if (cadence === "week") return undefined;
	if (cadence === "month") return { first: year * 12 + index - 1, count: 1 };
	const count = monthsIn[cadence];
	return { first: year * 12 + yearShift(rule) + (index - 1) * count, count };
}

/** The days a period covers under a rule. `2024Q1` is 15/12/2023–14/3/2024 under `nd09`, 01/01–31/3/2024 under `calendar`. */
export function periodSpan(id: PeriodId, rule: PeriodRule): PeriodSpan {
	const range = monthRange(id, rule);
	if (range !== undefined) {
		const end = monthStart(range.first + range.count, rule) - 1;
		return { start: fromDayNumber(monthStart(range.first, rule)), end: fromDayNumber(end) };
	}
	const { year, index } = periodParts(id);
	const start = firstMonday(year) + (index - 1) * 7 + (rule.weekShift ?? 0);
	return { start: fromDayNumber(start), end: fromDayNumber(start + 6) };
}

/** From the start of the year to the end of the period (luỹ kế từ đầu năm). */
export function cumulativeSpan(id: PeriodId, rule: PeriodRule): PeriodSpan {
	const { cadence, year } = periodParts(id);
	const { end } = periodSpan(id, rule);
	if (cadence === "week") return { start: periodSpan(makePeriodId({ cadence, year, index: 1 }), rule).start, end };
	const ownYear = periodParts(periodContaining(end, "year", rule)).year;
	return { start: periodSpan(makePeriodId({ cadence: "year", year: ownYear, index: 1 }), rule).start, end };
}

/**
 * The period that a day belongs to under a rule: 15/3/2024 is in `202404` under `nd09`.
 * For nine months, undefined in the last quarter of the year.
 */
export function periodContaining(date: CivilDate, cadence: Exclude<Cadence, "nine-months">, rule: PeriodRule): PeriodId;
export function periodContaining(date: CivilDate, cadence: Cadence, rule: PeriodRule): PeriodId | undefined;
export function periodContaining(date: CivilDate, cadence: Cadence, rule: PeriodRule): PeriodId | undefined {
	const dayNumber = toDayNumber(date);
	if (cadence === "week") return weekContaining(dayNumber - (rule.weekShift ?? 0));
	const { year, month, day } = partsOfDayNumber(dayNumber);
	const monthNumber = year * 12 + month - 1 - (day < rule.startDay ? 1 : 0) - rule.monthOffset;
	if (cadence === "month") {
		const own = monthOfCount(monthNumber);
		return makePeriodId({ cadence, year: own.year, index: own.month });
	}
	const own = monthOfCount(monthNumber - yearShift(rule));
	const index = Math.floor((own.month - 1) / monthsIn[cadence]) + 1;
	if (cadence === "nine-months" && index === 2) return undefined;
	return makePeriodId({ cadence, year: own.year, index });
}

function weekContaining(dayNumber: number): PeriodId {
	const { year } = partsOfDayNumber(dayNumber);
	const own = [year + 1, year, year - 1].find((candidate) => firstMonday(candidate) <= dayNumber) ?? year;
	return makePeriodId({ cadence: "week", year: own, index: Math.floor((dayNumber - firstMonday(own)) / 7) + 1 });
}

/** The period of the same kind that comes `steps` later; earlier when negative. */
export function shiftPeriod(id: PeriodId, steps: number): PeriodId {
	const { cadence, year, index } = periodParts(id);
	if (cadence === "week") return weekContaining(firstMonday(year) + (index - 1 + steps) * 7);
	if (cadence === "nine-months") return makePeriodId({ cadence, year: year + steps, index: 1 });
	const perYear = 12 / monthsIn[cadence];
	const count = year * perYear + index - 1 + steps;
	return makePeriodId({ cadence, year: Math.floor(count / perYear), index: (count % perYear) + 1 });
}

/** The period before: `2023Q4` for `2024Q1`. */
export function previousPeriod(id: PeriodId): PeriodId {
	return shiftPeriod(id, -1);
}

/** The period after: `2024Q2` for `2024Q1`. */
export function nextPeriod(id: PeriodId): PeriodId {
	return shiftPeriod(id, 1);
}

/** The same period of the year before (cùng kỳ năm trước); week 53 becomes the last week of that year. */
export function samePeriodLastYear(id: PeriodId): PeriodId {
	const { cadence, year, index } = periodParts(id);
	return makePeriodId({ cadence, year: year - 1, index: Math.min(index, periodCount(cadence, year - 1)) });
}
