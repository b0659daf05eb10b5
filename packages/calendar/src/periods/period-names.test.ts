import { unwrap } from "@cchc/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { civilDate } from "../dates/civil-date";
import { fromDayNumber } from "../dates/day-number";
import { parseVietnamesePeriod } from "./parse-period";
import { childPeriods, parentPeriod } from "./period-family";
import { cadences } from "./period-id";
import { periodLabel } from "./period-label";
import { periodRules } from "./period-rule";
import { periodContaining, periodSpan } from "./period-span";
import type { Cadence } from "./period-type";

const { nd09, calendar } = periodRules;
const today = civilDate("2024-03-20");

function read(text: string, rule = nd09): string {
	const result = parseVietnamesePeriod(text, today, rule);
	return result.ok ? result.value : result.issues[0]!.code;
}

describe("parseVietnamesePeriod", () => {
	it("reads relative names by the day and the rule", () => {
		expect(
			["quý trước", "Quý này", "tháng trước", "tháng này", "năm nay", "năm ngoái", "tuần sau"].map((t) => read(t)),
		).toEqual(["2024Q1", "2024Q2", "202403", "202404", "2024", "2023", "2024W13"]);
		expect(["quý trước", "tháng này"].map((text) => read(text, calendar))).toEqual(["2023Q4", "202403"]);
		expect(
			["6 tháng đầu năm", "9 tháng đầu năm", "6 tháng cuối năm trước", "Quý IV năm ngoái", "tháng 12"].map((t) =>
				read(t),
			),
		).toEqual(["2024S1", "2024N9", "2023S2", "2023Q4", "202412"]);
	});

	it("reads full names, other spellings, NFD and ids", () => {
		expect(
			["QUÝ 2 NĂM 2025", "quý iii  năm 2024", "tháng 03 năm 2024", "sáu tháng đầu năm 2024", "9 tháng năm 2024"].map(
				(t) => read(t),
			),
		).toEqual(["2025Q2", "2024Q3", "202403", "2024S1", "2024N9"]);
		expect(read("Quý I năm 2024".normalize("NFD"))).toBe("2024Q1");
		expect(["2024q1", "2024W9", "cả năm 2024", "năm 2024"].map((t) => read(t))).toEqual([
			"2024Q1",
			"2024W9",
			"2024",
			"2024",
		]);
	});

	it("reads back every label", () => {
		const day = fc.integer({ min: 0, max: 40_000 }).map(fromDayNumber);
		fc.assert(
			fc.property(day, fc.constantFrom(...cadences), (date, cadence) => {
				const id = periodContaining(date, cadence as Cadence, nd09);
				if (id !== undefined) expect(unwrap(parseVietnamesePeriod(periodLabel(id), today, nd09))).toBe(id);
			}),
		);
	});

	it("refuses the rest", () => {
		for (const text of [
			"",
			"quý V",
			"tháng 13 năm 2024",
			"tuần 53 năm 2021",
			"tháng 0",
			"quý trước nữa",
			"năm 0000",
			null as never,
		]) {
			expect(read(text)).toBe("calendar/unknown-period-name");
		}
	});
});

describe("childPeriods and parentPeriod", () => {
	it("go down and up", () => {
		expect(childPeriods("2024Q1", "month", nd09)).toEqual(["202401", "202402", "202403"]);
		expect(childPeriods("2024N9", "quarter", nd09)).toEqual(["2024Q1", "2024Q2", "2024Q3"]);
		expect(childPeriods("2024N9", "half-year", nd09)).toEqual(["2024S1"]);
		expect(childPeriods("2024", "nine-months", nd09)).toEqual(["2024N9"]);
		expect(childPeriods("2024", "month", nd09)).toHaveLength(12);
		expect(childPeriods("202403", "week", calendar)).toEqual(["2024W10", "2024W11", "2024W12", "2024W13"]);
		expect(childPeriods("202403", "quarter", nd09)).toEqual([]);
		expect(childPeriods("202403", "month", nd09)).toEqual([]);
		expect(parentPeriod("202403", "quarter", nd09)).toBe("2024Q1");
		expect(parentPeriod("2024Q4", "nine-months", nd09)).toBeUndefined();
		expect(parentPeriod("2024S2", "nine-months", nd09)).toBeUndefined();
		expect(parentPeriod("2024Q2", "half-year", nd09)).toBe("2024S1");
		expect(parentPeriod("2024W9", "month", calendar)).toBeUndefined();
		expect(parentPeriod("2024W10", "month", calendar)).toBe("202403");
		expect(parentPeriod("2024Q1", "quarter", nd09)).toBeUndefined();
	});

	it("agree with one another", () => {
		const school = { id: "nam-hoc", name: "Năm học", startDay: 5, monthOffset: 0, firstMonth: 9 };
		for (const rule of [nd09, calendar, school]) {
			for (const cadence of ["quarter", "half-year", "year"] as const) {
				const id = periodContaining(today, cadence, rule);
				const months = childPeriods(id, "month", rule);
				expect(months.every((month) => parentPeriod(month, cadence, rule) === id)).toBe(true);
				expect(periodSpan(months[0]!, rule).start).toBe(periodSpan(id, rule).start);
				expect(periodSpan(months.at(-1)!, rule).end).toBe(periodSpan(id, rule).end);
			}
		}
	});
});
