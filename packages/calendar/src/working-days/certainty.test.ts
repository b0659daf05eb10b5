import { describe, expect, it } from "vitest";
import { addDays, civilDate, daysBetween, weekdayOf } from "../dates/civil-date";
import type { CivilDate } from "../dates/civil-date-type";
import { fromDayNumber } from "../dates/day-number";
import { holidayYears } from "../holiday-years";
import { predictNationalDay, predictTet } from "../holidays/predicted-blocks";
import { nationalSpecialDays } from "../holidays/special-days";
import { holidays2012, holidays2019 } from "../legal-sources";
import { tetDate } from "../lunar/lunar";
import { explainDay } from "./explain-day";
import { createWorkCalendar } from "./work-calendar";
import { isWorkingDay } from "./working-days";

function explain(text: string, calendar = createWorkCalendar()): ReturnType<typeof explainDay> {
	return explainDay(civilDate(text), calendar);
}

describe("predicted days", () => {
	it("are what was decided in every year with a decision", () => {
		const decided = holidayYears.filter(({ tet }) => tet.certainty === "decided");
		expect(decided.map(({ year }) => fromDayNumber(predictTet(year).first))).toEqual(
			decided.map(({ tet }) => tet.first),
		);
		const national = decided.map(({ year }) => predictNationalDay(year, year < 2021 ? 1 : 2));
		expect(national.map(({ first }) => fromDayNumber(first))).toEqual(decided.map((year) => year.national.first));
		expect(national.map(({ first, days }) => fromDayNumber(first + days - 1))).toEqual(
			decided.map((year) => year.national.last),
		);
	});

	it("hold Tết with its eve, and 2 September with one neighbour, in every year", () => {
		for (let year = 2014; year <= 2100; year += 1) {
			const tet = predictTet(year);
			const before = daysBetween(fromDayNumber(tet.first), tetDate(year));
			expect([before, tet.days]).toEqual([weekdayOf(tetDate(year)) === 2 ? 1 : 2, 5]);
			const second = civilDate(`${year}-09-02`);
			const national = predictNationalDay(year, 2);
			const first = fromDayNumber(national.first);
			expect(first === second || first === addDays(second, -1)).toBe(true);
			expect(predictNationalDay(year, 1)).toEqual({ first: national.first + daysBetween(first, second), days: 1 });
		}
	});

	it("go to the side of the week that makes the longer rest", () => {
		const sides = [2024, 2025, 2026, 2027, 2028, 2023, 2029].map((year) => [
			weekdayOf(civilDate(`${year}-09-02`)),
			fromDayNumber(predictNationalDay(year, 2).first).slice(5),
		]);
		expect(sides).toEqual([
			[1, "09-02"],
			[2, "09-01"],
			[3, "09-01"],
			[4, "09-02"],
			[6, "09-01"],
			[6, "09-01"],
			[7, "09-02"],
		]);
	});
});

describe("certainty", () => {
	it("is decided for fixed days, computed for Giỗ Tổ and compensation, predicted where a decision is missing", () => {
		const facts = [
			"2030-01-01",
			"2030-04-12",
			"2030-02-02",
			"2030-09-02",
			"2030-09-03",
			"2024-02-13",
			"2024-02-08",
		].map((text) => explain(text).certainty);
		expect(facts).toEqual(["decided", "computed", "predicted", "decided", "predicted", "computed", "decided"]);
	});

	it("of a compensatory day is never surer than that of the day it repays", () => {
		expect(explain("2027-02-09")).toMatchObject({ kind: "compensatory", certainty: "predicted" });
		expect(explain("2027-05-03")).toMatchObject({ kind: "compensatory", certainty: "computed" });
		expect(explain("2023-05-02")).toMatchObject({ kind: "compensatory", certainty: "computed", holiday: "gio-to" });
		const withProposals = createWorkCalendar({ includeProposed: true });
		expect(explain("2026-11-23", withProposals).certainty).toBe("proposed");
	});
});

describe("the law of the time", () => {
	it("is the Labour Code of 2012 to 2020 and that of 2019 from 2021", () => {
		expect(explain("2020-01-01").basis).toEqual(holidays2012);
		expect(explain("2021-01-01").basis).toEqual(holidays2019);
		expect(explain("2020-01-28").basis).toMatchObject({
			document: "Bộ luật Lao động 10/2012/QH13",
			article: "Điều 115.3",
		});
		expect(explain("2021-02-15").basis).toMatchObject({
			document: "Bộ luật Lao động 45/2019/QH14",
			article: "Điều 111.3",
		});
		expect(nationalSpecialDays(2020).filter(({ holiday }) => holiday === "national")).toHaveLength(1);
		expect(nationalSpecialDays(2021).filter(({ holiday }) => holiday === "national")).toHaveLength(2);
		expect(nationalSpecialDays(2025).some(({ holiday }) => holiday === "culture")).toBe(false);
		expect(nationalSpecialDays(2026).some(({ holiday }) => holiday === "culture")).toBe(true);
	});

	it("gives each year its eleven days, twelve from 2026, before any repayment", () => {
		const count = (year: number): number => nationalSpecialDays(year).filter(({ kind }) => kind === "statutory").length;
		expect([2014, 2020, 2021, 2025, 2026, 2100].map(count)).toEqual([10, 10, 11, 11, 12, 12]);
	});

	it("puts the statutory days in the order of the year", () => {
		for (let year = 2014; year <= 2100; year += 1) {
			const dates = nationalSpecialDays(year)
				.filter(({ kind }) => kind === "statutory")
				.map(({ date }) => date);
			expect(dates).toEqual([...dates].sort());
		}
	});
});

describe("what was known", () => {
	it("leaves out laws, decisions and swaps of later days", () => {
		const days = (knownOn: string, year: number): string[] =>
			nationalSpecialDays(year, { knownOn: civilDate(knownOn) }).map(({ date, kind }) => `${date} ${kind}`);
		expect(days("2012-06-17", 2014)).toEqual([]);
		expect(days("2024-04-11", 2024)).not.toContain("2024-04-29 swapped-off");
		expect(days("2024-04-12", 2024)).toContain("2024-04-29 swapped-off");
		expect(days("2024-04-12", 2024)).toContain("2024-05-04 swapped-work");
		const before = nationalSpecialDays(2026, { knownOn: civilDate("2025-10-15") });
		expect(before.find(({ holiday }) => holiday === "tet")?.certainty).toBe("predicted");
		const after = nationalSpecialDays(2026, { knownOn: civilDate("2025-10-16") });
		expect(after.find(({ holiday }) => holiday === "tet")?.certainty).toBe("decided");
	});

	it("names both days of a swap", () => {
		const [off, work] = nationalSpecialDays(2019).filter(({ kind }) => kind.startsWith("swapped"));
		expect(off).toMatchObject({
			date: "2018-12-31",
			working: false,
			counterpart: "2019-01-05",
			name: "Tết Dương lịch",
		});
		expect(work).toMatchObject({ date: "2019-01-05", working: true, counterpart: "2018-12-31", known: "2018-08-06" });
	});
});

describe("a fresh calendar", () => {
	it("knows every day of every year, also after it was asked about near years first", () => {
		const calendar = createWorkCalendar();
		const wrong: CivilDate[] = [];
		for (const year of [2014, 2035, 2036, 2099, 2100, 2024]) {
			const special = new Map(nationalSpecialDays(year).map((day) => [day.date, day]));
			const last = civilDate(`${year}-12-31`);
			for (let date = civilDate(`${year}-01-01`); date <= last; date = addDays(date, 1)) {
				const works = special.get(date)?.working ?? weekdayOf(date) < 6;
				if (works !== isWorkingDay(date, calendar)) wrong.push(date);
			}
		}
		expect(wrong).toEqual([]);
	});
});
