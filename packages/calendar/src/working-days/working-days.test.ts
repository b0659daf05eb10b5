import { readFileSync } from "node:fs";
import { CchcError } from "@cchc/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, civilDate, weekdayOf } from "../dates/civil-date";
import type { CivilDate } from "../dates/civil-date-type";
import { fromDayNumber, toDayNumber } from "../dates/day-number";
import { explainDay } from "./explain-day";
import { createWorkCalendar, workCalendarRange } from "./work-calendar";
import {
	addWorkingDays,
	countWorkingDays,
	isWorkingDay,
	nextWorkingDay,
	previousWorkingDay,
	rollDate,
} from "./working-days";

const rows = readFileSync(new URL("../__fixtures__/days-2019-2027.csv", import.meta.url), "utf8")
	.split("\n")
	.filter((line) => /^\d/.test(line) && !line.endsWith("proposed-unconfirmed"))
	.map((line) => line.split(",") as [CivilDate, "off" | "work", string, string, string]);
const expected = new Map(rows.map((row) => [row[0], row]));

describe("the national calendar", () => {
	it("has no wrong day from December 2018 to 2027", () => {
		const wrong: string[] = [];
		for (let date = civilDate("2018-12-01"); date < "2028-01-01"; date = addDays(date, 1)) {
			const row = expected.get(date);
			const works = row === undefined ? weekdayOf(date) < 6 : row[1] === "work";
			if (works !== isWorkingDay(date)) wrong.push(date);
			if (row !== undefined && row[2] !== explainDay(date).kind.replace("swapped-work", "make-up"))
				wrong.push(`${date} kind`);
		}
		expect(wrong).toEqual([]);
	});

	it("knows the days that peers get wrong", () => {
		const works = (text: string): boolean => isWorkingDay(civilDate(text));
		expect(["2025-04-26", "2026-01-10", "2026-08-22", "2019-01-05", "2024-05-04"].map(works)).not.toContain(false);
		expect(
			["2025-05-02", "2026-01-02", "2026-08-31", "2018-12-31", "2023-05-03", "2026-11-24"].map(works),
		).not.toContain(true);
		expect(works("2026-11-23")).toBe(true);
	});

	it("takes no day before 2014 or after 2100", () => {
		expect(() => isWorkingDay(civilDate("2013-12-31"))).toThrowError(CchcError);
		expect(() => isWorkingDay(civilDate("2101-01-01"))).toThrowError(CchcError);
		expect(() => addWorkingDays(civilDate("2100-12-30"), 10)).toThrowError(CchcError);
		expect(() => addWorkingDays(civilDate("2014-01-03"), -10)).toThrowError(CchcError);
		expect(() => addWorkingDays(civilDate("2024-01-03"), 1.5)).toThrowError(CchcError);
		expect(() => addWorkingDays(civilDate("2024-01-03"), -1.5)).toThrowError(CchcError);
		expect(isWorkingDay(workCalendarRange.first)).toBe(false);
		expect(isWorkingDay(workCalendarRange.last)).toBe(true);
	});
});

describe("a calendar asked for the first time", () => {
	const near = civilDate("2035-12-20");

	it("adds and counts like one that is asked day by day, over the end of the near years", () => {
		for (const count of [1, 5, 8, 9, 60, 400]) {
			const calendar = createWorkCalendar();
			let date = near;
			for (let left = count; left > 0; ) {
				date = addDays(date, 1);
				if (isWorkingDay(date)) left -= 1;
			}
			expect(addWorkingDays(near, count, calendar)).toBe(date);
			expect(addWorkingDays(near, count, calendar)).toBe(date);
			expect(countWorkingDays(near, date, createWorkCalendar())).toBe(count);
			expect(countWorkingDays(addDays(date, 1), addDays(near, 1), createWorkCalendar())).toBe(-count);
		}
	});

	it("reaches both ends and no further", () => {
		const calendar = createWorkCalendar();
		expect(addWorkingDays(civilDate("2100-12-30"), 1, calendar)).toBe("2100-12-31");
		expect(addWorkingDays(civilDate("2014-01-03"), -1, createWorkCalendar())).toBe("2014-01-02");
		expect(addWorkingDays(civilDate("2014-01-01"), 1, createWorkCalendar())).toBe("2014-01-02");
		expect(countWorkingDays(civilDate("2014-01-01"), civilDate("2100-12-31"), createWorkCalendar())).toBe(
			-countWorkingDays(civilDate("2100-12-31"), civilDate("2014-01-01"), createWorkCalendar()) + 1,
		);
	});

	it("says what is wrong with a question it cannot answer", () => {
		const message = (ask: () => unknown): string => {
			try {
				ask();
			} catch (error) {
				return CchcError.isInstance(error) ? `${error.code}: ${error.message}` : String(error);
			}
			return "no error";
		};
		const calendar = createWorkCalendar();
		const start = civilDate("2014-01-03");
		expect([
			message(() => addWorkingDays(start, -2, calendar)),
			message(() => addWorkingDays(civilDate("2100-12-31"), 1, calendar)),
			message(() => isWorkingDay(civilDate("2013-12-31"), calendar)),
			message(() => addWorkingDays(start, 1.5, calendar)),
			message(() => addWorkingDays(start, Number.NaN, calendar)),
		]).toEqual([
			"calendar/outside-work-calendar: Working day -1 is outside the work calendar 2014-01-01 to 2100-12-31",
			expect.stringMatching(/^calendar\/outside-work-calendar: Working day \d+ is outside/),
			"calendar/outside-work-calendar: 2013-12-31 is outside the work calendar 2014-01-01 to 2100-12-31",
			"calendar/not-a-count: Not a whole number of days: 1.5",
			"calendar/not-a-count: Not a whole number of days: NaN",
		]);
	});

	it("stays on a day off when nothing is added", () => {
		expect(addWorkingDays(civilDate("2024-03-16"), 0, createWorkCalendar())).toBe("2024-03-16");
		expect(addWorkingDays(civilDate("2024-03-17"), 0, createWorkCalendar())).toBe("2024-03-17");
	});
});

describe("counting", () => {
	it("does not count the first day and counts the last", () => {
		const thursday = civilDate("2024-03-14");
		expect(addWorkingDays(thursday, 0)).toBe("2024-03-14");
		expect(addWorkingDays(thursday, 1)).toBe("2024-03-15");
		expect(addWorkingDays(thursday, 2)).toBe("2024-03-18");
		expect(addWorkingDays(thursday, -4)).toBe("2024-03-08");
		expect(countWorkingDays(thursday, civilDate("2024-03-18"))).toBe(2);
		expect(countWorkingDays(thursday, civilDate("2024-03-17"))).toBe(1);
		expect(countWorkingDays(thursday, thursday)).toBe(0);
		expect(countWorkingDays(thursday, civilDate("2024-03-08"))).toBe(-4);
		expect(nextWorkingDay(civilDate("2024-02-07"))).toBe("2024-02-15");
		expect(previousWorkingDay(civilDate("2024-02-15"))).toBe("2024-02-07");
		expect(addWorkingDays(civilDate("2025-04-25"), 1)).toBe("2025-04-26");
	});

	it("rolls a day off and leaves a working day", () => {
		const sunday = civilDate("2024-03-17");
		expect(rollDate(sunday, "following")).toBe("2024-03-18");
		expect(rollDate(sunday, "preceding")).toBe("2024-03-15");
		expect(rollDate(sunday, "none")).toBe(sunday);
		expect(rollDate(civilDate("2024-03-18"), "following")).toBe("2024-03-18");
		expect(rollDate(civilDate("2024-03-18"), "preceding")).toBe("2024-03-18");
	});

	const day = fc
		.integer({ min: toDayNumber(civilDate("2015-01-01")), max: toDayNumber(civilDate("2099-12-31")) })
		.map(fromDayNumber);
	const step = fc.integer({ min: -200, max: 200 });

	it("is the inverse of adding", () => {
		fc.assert(
			fc.property(day, step, (date, count) => {
				fc.pre(count !== 0);
				const there = addWorkingDays(date, count);
				expect(isWorkingDay(there)).toBe(true);
				expect(countWorkingDays(date, there)).toBe(count);
				expect(Math.sign(toDayNumber(there) - toDayNumber(date))).toBe(Math.sign(count));
				if (isWorkingDay(date)) expect(addWorkingDays(there, -count)).toBe(date);
			}),
		);
	});

	it("adds up, and equals counting day by day", () => {
		fc.assert(
			fc.property(day, fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }), (date, one, two) => {
				const middle = addDays(date, one);
				const end = addDays(middle, two);
				expect(countWorkingDays(date, middle) + countWorkingDays(middle, end)).toBe(countWorkingDays(date, end));
				let count = 0;
				for (let at = addDays(date, 1); at <= end; at = addDays(at, 1)) if (isWorkingDay(at)) count += 1;
				expect(countWorkingDays(date, end)).toBe(count);
			}),
		);
	});

	it("rolls to the nearest working day with nothing between", () => {
		fc.assert(
			fc.property(day, (date) => {
				const following = rollDate(date, "following");
				const preceding = rollDate(date, "preceding");
				expect(isWorkingDay(following) && isWorkingDay(preceding)).toBe(true);
				expect(preceding <= date && date <= following).toBe(true);
				expect(following === date).toBe(isWorkingDay(date));
				if (following !== date) expect(nextWorkingDay(preceding)).toBe(following);
				expect(rollDate(following, "following")).toBe(following);
			}),
		);
	});
});
