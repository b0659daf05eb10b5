import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { holidayIndexText } from "../../scripts/generate-holiday-index";
import { addDays, civilDate, daysBetween, parseCivilDate, weekdayOf } from "../dates/civil-date";
import { dateOfMoment } from "../dates/civil-date-time";
import { holidayDataEnd } from "../holidays/holiday-data-end";
import type { HolidayYear } from "../holidays/holiday-type";
import { nationalSpecialDays } from "../holidays/special-days";
import { tetDate } from "../lunar/lunar";
import { holidayYears } from "./index";

const folder = new URL("./", import.meta.url);

/** What is wrong with the file of a year, for the person who adds it. */
function faultsOf(year: HolidayYear): string[] {
	const faults: string[] = [];
	const expectThat = (holds: boolean, fault: string): void => {
		if (!holds) faults.push(`${year.year}: ${fault}`);
	};
	const written = [
		...[year.tet, year.national].flatMap(({ first, last, known }) => [first, last, known]),
		...year.swaps.flatMap(({ off, work, known }) => [off, work, known]),
	];
	const bad = written.filter((text) => !parseCivilDate(text).ok);
	if (bad.length > 0) return bad.map((text) => `${year.year}: ${text} is no date`);
	const [tetFirst, tetLast] = [civilDate(year.tet.first), civilDate(year.tet.last)];
	const [nationalFirst, nationalLast] = [civilDate(year.national.first), civilDate(year.national.last)];
	expectThat(daysBetween(tetFirst, tetLast) === 4, "Tết has five days");
	expectThat(tetFirst < tetDate(year.year) && tetDate(year.year) <= tetLast, "Tết holds its eve and its first day");
	const second = civilDate(`${year.year}-09-02`);
	expectThat(nationalFirst <= second && second <= nationalLast, "National Day holds 2 September");
	expectThat(
		daysBetween(nationalFirst, nationalLast) === (year.year < 2021 ? 0 : 1),
		"National Day has two days from 2021",
	);
	const days = nationalSpecialDays(year.year).filter(({ kind }) => kind === "statutory" || kind === "compensatory");
	for (const { off, work } of year.swaps) {
		expectThat(weekdayOf(civilDate(off)) < 6, `${off} is swapped off and must be a weekday`);
		expectThat(weekdayOf(civilDate(work)) > 5, `${work} repays ${off} and must be at a weekend`);
		expectThat(!days.some(({ date }) => date === off), `${off} is a day off already`);
		expectThat(Math.abs(daysBetween(civilDate(off), civilDate(work))) <= 31, `${off} is repaid within a month`);
	}
	const swapped = year.swaps.flatMap(({ off, work }) => [off, work]);
	expectThat(new Set(swapped).size === swapped.length, "a day is swapped twice");
	for (const { basis, certainty } of [year.tet, year.national, ...year.swaps]) {
		expectThat(
			basis.document.length > 10 && /^https:/.test(basis.url ?? "https:"),
			"every decision names its document",
		);
		expectThat(["decided", "predicted", "proposed"].includes(certainty), `no such certainty: ${certainty}`);
	}
	return faults;
}

describe("the holiday years", () => {
	it("are sound", () => {
		expect(holidayYears.flatMap(faultsOf)).toEqual([]);
	});

	it("follow one another from 2019, one file each, in the generated index", () => {
		expect(holidayYears.map(({ year }) => year)).toEqual(holidayYears.map((_, index) => 2019 + index));
		const index = readFileSync(new URL("index.ts", folder), "utf8");
		expect(index).toBe(holidayIndexText(readdirSync(folder)));
	});

	it("repay every holiday at a weekend by one day, never twice on one day", () => {
		for (let year = 2014; year <= 2100; year += 1) {
			const days = nationalSpecialDays(year);
			const clashes = days.filter(({ kind, date }) => kind === "statutory" && weekdayOf(date) > 5);
			const repaid = days.filter(({ kind }) => kind === "compensatory");
			expect(repaid.map(({ counterpart }) => counterpart).sort()).toEqual(clashes.map(({ date }) => date));
			expect(repaid.every(({ date, counterpart = date }) => date > counterpart && weekdayOf(date) < 6)).toBe(true);
			expect(new Set(days.map(({ date }) => date)).size).toBe(days.length);
		}
	});

	it("reach at least 90 days ahead; if this fails, see docs/guides/add-holiday-year.md", () => {
		const today = dateOfMoment(new Date().toISOString());
		expect(addDays(today, 90) <= holidayDataEnd).toBe(true);
	});

	it("find what is wrong in a bad file", () => {
		const good = holidayYears.find(({ year }) => year === 2026)!;
		const bad: HolidayYear = {
			...good,
			tet: { ...good.tet, first: "2026-02-18", last: "2026-02-20" },
			national: { ...good.national, first: "2026-09-03", last: "2026-09-03" },
			swaps: [
				{ ...good.swaps[0]!, off: "2026-01-03", work: "2026-01-05" },
				{ ...good.swaps[1]!, off: "2026-09-01", work: "2026-01-05" },
			],
		};
		expect(faultsOf(bad)).toHaveLength(10);
		expect(faultsOf({ ...good, tet: { ...good.tet, first: "16/2/2026" } })).toEqual(["2026: 16/2/2026 is no date"]);
	});
});
