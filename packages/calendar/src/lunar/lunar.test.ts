import { CchcError, unwrap } from "@cchc/core";
import { describe, expect, it } from "vitest";
import { addDays, civilDate, makeDate } from "../dates/civil-date";
import { gioToDate, leapMonthOf, lunarToSolar, lunarYearRange, solarToLunar, tetDate } from "./lunar";

describe("solarToLunar and lunarToSolar", () => {
	it("convert known days", () => {
		expect(solarToLunar(civilDate("2024-02-10"))).toEqual({ year: 2024, month: 1, day: 1, leap: false });
		expect(solarToLunar(civilDate("2024-02-09"))).toEqual({ year: 2023, month: 12, day: 30, leap: false });
		expect(solarToLunar(civilDate("2025-07-25"))).toEqual({ year: 2025, month: 6, day: 1, leap: true });
		expect(unwrap(lunarToSolar({ year: 2025, month: 6, day: 1, leap: false }))).toBe("2025-06-25");
		expect(unwrap(lunarToSolar({ year: 2025, month: 6, day: 1, leap: true }))).toBe("2025-07-25");
		expect(unwrap(lunarToSolar({ year: 2025, month: 7, day: 1, leap: false }))).toBe("2025-08-23");
	});

	it("are inverses on every day, each day one after the other", () => {
		const last = addDays(tetDate(2100), 353);
		const wrong: string[] = [];
		let before = solarToLunar(civilDate("1968-01-01"));
		for (let date = civilDate("1968-01-02"); date <= last; date = addDays(date, 1)) {
			const lunar = solarToLunar(date);
			const back = lunar.year < lunarYearRange.first ? date : unwrap(lunarToSolar(lunar));
			const sameMonth = lunar.month === before.month && lunar.leap === before.leap && lunar.day === before.day + 1;
			if (back !== date || !(sameMonth || (lunar.day === 1 && before.day >= 29))) wrong.push(date);
			before = lunar;
		}
		expect(wrong).toEqual([]);
	});

	it("refuse days before 1968 and after lunar year 2100", () => {
		for (const text of ["1967-12-31", "2101-01-29", "1500-01-01", "2300-01-01"]) {
			expect(() => solarToLunar(civilDate(text))).toThrowError(CchcError);
		}
		expect(solarToLunar(civilDate("2101-01-28"))).toEqual({ year: 2100, month: 12, day: 29, leap: false });
		expect(() => tetDate(1967)).toThrowError(CchcError);
		expect(() => gioToDate(2101)).toThrowError(CchcError);
		expect(leapMonthOf(1900)).toBeUndefined();
	});

	it("say in Vietnamese why a lunar date does not exist", () => {
		const messages = [
			{ year: 2024, month: 6, day: 1, leap: true },
			{ year: 2025, month: 5, day: 1, leap: true },
			{ year: 2024, month: 1, day: 30, leap: false },
			{ year: 2024, month: 13, day: 1, leap: false },
			{ year: 2024, month: 1, day: 0, leap: false },
			{ year: 2101, month: 1, day: 1, leap: false },
		].map((date) => lunarToSolar(date).issues[0]?.message);
		expect(messages).toMatchInlineSnapshot(`
			[
			  "Ngày âm lịch “1/6 nhuận/2024” không có trong lịch: năm 2024 âm lịch không có tháng nhuận.",
			  "Ngày âm lịch “1/5 nhuận/2025” không có trong lịch: năm 2025 âm lịch chỉ nhuận tháng 6.",
			  "Ngày âm lịch “30/1/2024” không có trong lịch: tháng 1 năm 2024 âm lịch chỉ có 29 ngày.",
			  "Ngày âm lịch “1/13/2024” không có trong lịch: tháng phải từ 1 đến 12.",
			  "Ngày âm lịch “0/1/2024” không có trong lịch: tháng 1 năm 2024 âm lịch chỉ có 29 ngày.",
			  "Ngày âm lịch “1/1/2101” không có trong lịch: chỉ tính được âm lịch từ năm 1968 đến năm 2100.",
			]
		`);
	});
});

describe("gioToDate", () => {
	it("is the tenth of the third lunar month", () => {
		expect([2019, 2020, 2023, 2024, 2026, 2027].map(gioToDate)).toEqual([
			makeDate(2019, 4, 14),
			makeDate(2020, 4, 2),
			makeDate(2023, 4, 29),
			makeDate(2024, 4, 18),
			makeDate(2026, 4, 26),
			makeDate(2027, 4, 16),
		]);
	});
});
