import { CchcError } from "@cchc/core";
import { getISOWeek, getISOWeekYear } from "date-fns";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, civilDate, dateParts } from "../dates/civil-date";
import { fromDayNumber } from "../dates/day-number";
import { cadences, makePeriodId, parsePeriodId, periodCadence, periodParts, periodsOfYear } from "./period-id";
import { periodLabel } from "./period-label";
import { findPeriodRule, type PeriodRule, periodRules } from "./period-rule";
import {
	cumulativeSpan,
	nextPeriod,
	periodContaining,
	periodSpan,
	previousPeriod,
	samePeriodLastYear,
	shiftPeriod,
} from "./period-span";
import type { Cadence, PeriodId } from "./period-type";

const school: PeriodRule = { id: "nam-hoc", name: "Năm học", startDay: 5, monthOffset: 0, firstMonth: 9 };
const late: PeriodRule = { id: "26", name: "Từ ngày 26", startDay: 26, monthOffset: -1, weekShift: -3 };
const rules: readonly PeriodRule[] = [periodRules.nd09, periodRules.calendar, school, late];
const years = Array.from({ length: 200 }, (_, index) => 1900 + index);

function days(id: PeriodId, rule: PeriodRule): string {
	const { start, end } = periodSpan(id, rule);
	return `${start}/${end}`;
}

/** True when the periods follow one another without gap or overlap and together cover `whole`. */
function tile(parts: readonly PeriodId[], whole: { start: string; end: string }, rule: PeriodRule): boolean {
	const spans = parts.map((id) => periodSpan(id, rule));
	const joined = spans.every((span, index) => index === 0 || span.start === addDays(spans[index - 1]!.end, 1));
	return joined && spans[0]!.start === whole.start && spans.at(-1)!.end === whole.end;
}

describe("periodSpan", () => {
	it("follows Decree 09/2019 under nd09", () => {
		expect(days("202403", periodRules.nd09)).toBe("2024-02-15/2024-03-14");
		expect(days("2024Q1", periodRules.nd09)).toBe("2023-12-15/2024-03-14");
		expect(days("2024Q2", periodRules.nd09)).toBe("2024-03-15/2024-06-14");
		expect(days("2024Q4", periodRules.nd09)).toBe("2024-09-15/2024-12-14");
		expect(days("2024S1", periodRules.nd09)).toBe("2023-12-15/2024-06-14");
		expect(days("2024S2", periodRules.nd09)).toBe("2024-06-15/2024-12-14");
		expect(days("2024N9", periodRules.nd09)).toBe("2023-12-15/2024-09-14");
		expect(days("2024", periodRules.nd09)).toBe("2023-12-15/2024-12-14");
	});

	it("follows the calendar, and rules of one's own", () => {
		expect(days("202402", periodRules.calendar)).toBe("2024-02-01/2024-02-29");
		expect(days("2024S2", periodRules.calendar)).toBe("2024-07-01/2024-12-31");
		expect(days("2024W1", periodRules.calendar)).toBe("2024-01-01/2024-01-07");
		expect(days("2024W1", late)).toBe("2023-12-29/2024-01-04");
		expect(days("2024", school)).toBe("2024-09-05/2025-09-04");
		expect(days("2024Q2", school)).toBe("2024-12-05/2025-03-04");
		expect(days("202409", school)).toBe("2024-09-05/2024-10-04");
		expect(days("202401", late)).toBe("2023-12-26/2024-01-25");
	});

	it.each(rules)("tiles 200 years without gap or overlap under $id", (rule) => {
		for (const year of years) {
			const whole = periodSpan(String(year), rule);
			const first = (rule.firstMonth ?? 1) - 1;
			const months = Array.from({ length: 12 }, (_, index) => {
				const count = year * 12 + first + index;
				return makePeriodId({ cadence: "month", year: Math.floor(count / 12), index: (count % 12) + 1 });
			});
			const quarters = periodsOfYear("quarter", year);
			const halves = periodsOfYear("half-year", year);
			const tiled = [
				tile(months, whole, rule),
				tile(quarters, whole, rule),
				tile(halves, whole, rule),
				tile([`${year}N9`, `${year}Q4`], whole, rule),
				tile(
					[String(year), String(year + 1)],
					{ start: whole.start, end: periodSpan(String(year + 1), rule).end },
					rule,
				),
				...quarters.map((id, index) => tile(months.slice(index * 3, index * 3 + 3), periodSpan(id, rule), rule)),
				...halves.map((id, index) => tile(quarters.slice(index * 2, index * 2 + 2), periodSpan(id, rule), rule)),
				tile(quarters.slice(0, 3), periodSpan(`${year}N9`, rule), rule),
				tile(
					[...periodsOfYear("week", year), `${year + 1}W1`],
					{
						start: periodSpan(`${year}W1`, rule).start,
						end: periodSpan(`${year + 1}W1`, rule).end,
					},
					rule,
				),
			];
			expect(tiled).not.toContain(false);
		}
	});
});

const anyRule = fc.constantFrom(...rules);
const anyCadence = fc.constantFrom<Exclude<Cadence, "nine-months">>("week", "month", "quarter", "half-year", "year");
const anyDay = fc.integer({ min: -25_000, max: 47_000 }).map(fromDayNumber);

describe("periodContaining", () => {
	it("finds the one period that holds a day", () => {
		fc.assert(
			fc.property(anyDay, anyCadence, anyRule, (date, cadence, rule) => {
				const id = periodContaining(date, cadence, rule);
				const { start, end } = periodSpan(id, rule);
				expect(start <= date && date <= end).toBe(true);
				expect(periodCadence(id)).toBe(cadence);
			}),
		);
	});

	it("changes on the 15th under nd09", () => {
		expect(periodContaining(civilDate("2024-03-14"), "month", periodRules.nd09)).toBe("202403");
		expect(periodContaining(civilDate("2024-03-15"), "month", periodRules.nd09)).toBe("202404");
		expect(periodContaining(civilDate("2024-12-15"), "year", periodRules.nd09)).toBe("2025");
		expect(periodContaining(civilDate("2024-12-15"), "quarter", periodRules.nd09)).toBe("2025Q1");
	});

	it("knows no nine months in the last quarter", () => {
		expect(periodContaining(civilDate("2024-09-14"), "nine-months", periodRules.nd09)).toBe("2024N9");
		expect(periodContaining(civilDate("2024-09-15"), "nine-months", periodRules.nd09)).toBeUndefined();
	});

	it("agrees with date-fns on ISO weeks", () => {
		fc.assert(
			fc.property(anyDay, (date) => {
				const { year, month, day } = dateParts(date);
				const peer = new Date(year, month - 1, day);
				const id = periodContaining(date, "week", periodRules.calendar);
				expect(id).toBe(`${getISOWeekYear(peer)}W${getISOWeek(peer)}`);
			}),
		);
	});
});

describe("neighbours", () => {
	it("go and come back", () => {
		fc.assert(
			fc.property(anyDay, anyCadence, anyRule, fc.integer({ min: -60, max: 60 }), (date, cadence, rule, steps) => {
				const id = periodContaining(date, cadence, rule);
				expect(shiftPeriod(shiftPeriod(id, steps), -steps)).toBe(id);
				expect(periodSpan(nextPeriod(id), rule).start).toBe(addDays(periodSpan(id, rule).end, 1));
				expect(nextPeriod(previousPeriod(id))).toBe(id);
			}),
		);
	});

	it("shift by any number of steps", () => {
		expect([-3, -1, 1, 5].map((steps) => shiftPeriod("2024N9", steps))).toEqual([
			"2021N9",
			"2023N9",
			"2025N9",
			"2029N9",
		]);
		expect([-13, 1, 12].map((steps) => shiftPeriod("202402", steps))).toEqual(["202301", "202403", "202502"]);
		expect([-5, 3, 4].map((steps) => shiftPeriod("2024Q2", steps))).toEqual(["2023Q1", "2025Q1", "2025Q2"]);
		expect([-1, 1, 53].map((steps) => shiftPeriod("2020W53", steps))).toEqual(["2020W52", "2021W1", "2022W1"]);
		expect(periodContaining(civilDate("2023-12-29"), "week", late)).toBe("2024W1");
		expect(periodContaining(civilDate("2024-01-05"), "week", late)).toBe("2024W2");
	});

	it("cross the year", () => {
		expect(["202401", "2024Q1", "2024S1", "2024N9", "2024", "2021W1"].map(previousPeriod)).toEqual([
			"202312",
			"2023Q4",
			"2023S2",
			"2023N9",
			"2023",
			"2020W53",
		]);
		expect(["202401", "2024Q1", "2024N9", "2020W53", "2021W52"].map(samePeriodLastYear)).toEqual([
			"202301",
			"2023Q1",
			"2023N9",
			"2019W52",
			"2020W52",
		]);
	});
});

describe("cumulativeSpan", () => {
	it("runs from the start of the year of the rule", () => {
		expect(cumulativeSpan("2024Q3", periodRules.nd09)).toEqual({ start: "2023-12-15", end: "2024-09-14" });
		expect(cumulativeSpan("202403", periodRules.calendar)).toEqual({ start: "2024-01-01", end: "2024-03-31" });
		expect(cumulativeSpan("202503", school)).toEqual({ start: "2024-09-05", end: "2025-04-04" });
		expect(cumulativeSpan("2024W10", periodRules.calendar)).toEqual({ start: "2024-01-01", end: "2024-03-10" });
		expect(cumulativeSpan("2025W10", periodRules.calendar)).toEqual({ start: "2024-12-30", end: "2025-03-09" });
		expect(cumulativeSpan("2024N9", periodRules.nd09)).toEqual(periodSpan("2024N9", periodRules.nd09));
	});
});

describe("ids and labels", () => {
	it("are read and made again", () => {
		for (const cadence of cadences) {
			for (const year of [1999, 2020, 2024]) {
				for (const id of periodsOfYear(cadence, year)) {
					expect(parsePeriodId(id)).toEqual({ ok: true, value: id, issues: [] });
					expect(makePeriodId(periodParts(id))).toBe(id);
				}
			}
		}
		expect(periodsOfYear("week", 2020)).toHaveLength(53);
		expect(periodsOfYear("week", 2021)).toHaveLength(52);
	});

	it("refuse what is none", () => {
		for (const text of [
			"",
			"2024Q5",
			"2024Q0",
			"202413",
			"202400",
			"2024W0",
			"2021W53",
			"2024W054",
			"24Q1",
			"2024N6",
			"0000",
		]) {
			expect(parsePeriodId(text).issues.map((issue) => issue.code)).toEqual(["calendar/unknown-period"]);
			expect(() => periodParts(text)).toThrowError(CchcError);
		}
		for (const text of [
			"x2024Q1",
			"2024Q1x",
			"12024S1",
			"2024S12",
			"x2024N9",
			"2024N99",
			"x2024W1",
			"2024W10x",
			"x2024",
			"20240",
			"x202403",
			"2024031",
			"0000Q1",
			"0000W1",
		]) {
			expect(parsePeriodId(text).ok).toBe(false);
		}
		expect(parsePeriodId(" 2024Q1 ")).toMatchObject({ value: "2024Q1" });
		expect(parsePeriodId("0001Q1").ok).toBe(true);
		expect(parsePeriodId("2024Q5").issues[0]?.message).toBe("“2024Q5” không phải là mã kỳ báo cáo.");
		expect(parsePeriodId(2024 as never).ok).toBe(false);
		expect(makePeriodId({ cadence: "quarter", year: 987, index: 1 })).toBe("0987Q1");
		expect(() => periodParts("2024Q5")).toThrow(
			expect.objectContaining({ code: "calendar/unknown-period", message: 'Not a period id: "2024Q5"' }),
		);
		expect(() => makePeriodId({ cadence: "quarter", year: 2024, index: 5 })).toThrowError(CchcError);
		expect(parsePeriodId(undefined as never).ok).toBe(false);
	});

	it("are named in Vietnamese", () => {
		expect(
			["2024W10", "202403", "2024Q1", "2024Q4", "2024S1", "2024S2", "2024N9", "2024"].map((id) => periodLabel(id)),
		).toEqual([
			"Tuần 10 năm 2024",
			"Tháng 3 năm 2024",
			"Quý I năm 2024",
			"Quý IV năm 2024",
			"6 tháng đầu năm 2024",
			"6 tháng cuối năm 2024",
			"9 tháng đầu năm 2024",
			"Năm 2024",
		]);
		expect(periodsOfYear("quarter", 2024).map((id) => periodLabel(id).slice(0, -9))).toEqual([
			"Quý I",
			"Quý II",
			"Quý III",
			"Quý IV",
		]);
		expect(periodLabel("2024S2", school)).toBe("6 tháng cuối năm 2024–2025");
	});

	it("find their rule, one's own first", () => {
		expect(findPeriodRule("nd09")).toBe(periodRules.nd09);
		expect(findPeriodRule("calendar")).toBe(periodRules.calendar);
		expect([periodRules.nd09.name, periodRules.calendar.name].every((name) => name.length > 10)).toBe(true);
		expect(findPeriodRule("nd09", { nd09: late })).toBe(late);
		expect(findPeriodRule("nam-hoc", { "nam-hoc": school })).toBe(school);
		expect(findPeriodRule("constructor")).toBeUndefined();
		expect(findPeriodRule("toString", {})).toBeUndefined();
	});
});
