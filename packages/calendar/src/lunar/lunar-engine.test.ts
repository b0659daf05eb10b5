import data from "astronomia/data";
import { deltaT } from "astronomia/deltat";
import { newMoon } from "astronomia/moonphase";
import { Planet } from "astronomia/planetposition";
import { longitude } from "astronomia/solstice";
import { describe, expect, it } from "vitest";
import { fromDayNumber } from "../dates/day-number";
import { leapMonthOf, lunarYearRange, tetDate } from "./lunar";

const earth = new Planet(data.earth);
const unixEpoch = 2_440_587.5;

/** Day number in Vietnam of a Julian ephemeris day. */
function vietnameseDay(ephemerisDay: number): number {
	const year = 2000 + (ephemerisDay - 2_451_545) / 365.25;
	return Math.floor(ephemerisDay - deltaT(year) / 86_400 - unixEpoch + 7 / 24);
}

/** Day numbers of the new moons of a span of years. */
function newMoonDays(first: number, last: number): number[] {
	const days = new Set<number>();
	for (let year = first; year < last; year += 1 / 24) days.add(vietnameseDay(newMoon(year)));
	return [...days].sort((a, b) => a - b);
}

const moons = newMoonDays(lunarYearRange.first - 2, lunarYearRange.last + 2);

/** Index of the lunar month that holds the n-th major term counted from the winter solstice of `year - 1`. */
function monthHoldingTerm(year: number, term: number): number {
	const degrees = (270 + term * 30) % 360;
	// The engine counts 270° to 360° from the December of its year.
	const termYear = term <= 2 ? year - 1 : year;
	const day = vietnameseDay(longitude(termYear, earth, (degrees * Math.PI) / 180));
	return moons.findLastIndex((start) => start <= day);
}

/** Tết and the leap month of a lunar year, worked out from the events alone. */
function lunarYearFromEvents(year: number): { tet: string; leap: number | undefined } {
	const eleventh = monthHoldingTerm(year, 0);
	const nextEleventh = monthHoldingTerm(year, 12);
	const holding = new Set(Array.from({ length: 12 }, (_, term) => monthHoldingTerm(year, term)));
	let leapAfter: number | undefined;
	const numbers = new Map<number, number>();
	let number = 11;
	for (let index = eleventh; index < nextEleventh; index += 1) {
		const leap = nextEleventh - eleventh === 13 && leapAfter === undefined && !holding.has(index);
		if (leap) leapAfter = number;
		else {
			if (index > eleventh) number = (number % 12) + 1;
			numbers.set(number, index);
		}
	}
	return { tet: fromDayNumber(moons[numbers.get(1)!]!), leap: leapAfter };
}

describe("the lunar table", () => {
	it("has no wrong Tết and no wrong leap month 1968–2100, against another engine (VSOP87 and Meeus)", () => {
		const wrong: string[] = [];
		for (let year = lunarYearRange.first; year <= lunarYearRange.last; year += 1) {
			const { tet, leap } = lunarYearFromEvents(year);
			if (tet !== tetDate(year)) wrong.push(`${year}: Tết ${tetDate(year)}, not ${tet}`);
			// Leap months 11 and 12 belong to the year before the one whose Tết follows them.
			const leapYear = leap !== undefined && leap >= 11 ? year - 1 : year;
			if (leap !== undefined && leapYear >= lunarYearRange.first && leapMonthOf(leapYear) !== leap) {
				wrong.push(`${leapYear}: leap ${leapMonthOf(leapYear)}, not ${leap}`);
			}
			if (leap === undefined && (leapMonthOf(year) ?? 11) < 11) wrong.push(`${year}: leap ${leapMonthOf(year)}`);
		}
		expect(wrong).toEqual([]);
	});

	it("knows the years in which Vietnam and China differ", () => {
		expect([1968, 1969, 1985, 2007, 2030, 2053].map(tetDate)).toEqual([
			"1968-01-29",
			"1969-02-16",
			"1985-01-21",
			"2007-02-17",
			"2030-02-02",
			"2053-02-18",
		]);
		expect([1984, 1985, 1987, 2033].map(leapMonthOf)).toEqual([undefined, 2, 7, 11]);
	});
});
