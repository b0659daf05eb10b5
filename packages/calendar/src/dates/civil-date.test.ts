import { CchcError, unwrap } from "@cchc/core";
import { addDays as addDaysPeer, differenceInCalendarDays, getISODay } from "date-fns";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	addDays,
	civilDate,
	compareDates,
	dateParts,
	daysBetween,
	makeDate,
	parseCivilDate,
	weekdayOf,
} from "./civil-date";
import { fromDayNumber, toDayNumber } from "./day-number";

const anyDay = fc.integer({ min: -719_162, max: 2_932_896 }).map(fromDayNumber);

describe("parseCivilDate", () => {
	it("reads ISO dates only", () => {
		expect(unwrap(parseCivilDate("2024-03-05"))).toBe("2024-03-05");
		expect(unwrap(parseCivilDate(" 2024-02-29 "))).toBe("2024-02-29");
		for (const text of ["", "2024-3-5", "05/3/2024", "20240305", "2024-03-05T00:00", "+12024-03-05"]) {
			expect(parseCivilDate(text).issues.map((issue) => issue.code)).toEqual(["calendar/not-a-date"]);
		}
	});

	it("says in Vietnamese why a day does not exist", () => {
		const messages = ["2024-02-30", "2023-02-29", "2024-13-01", "2024-04-31", "2024-01-00", "0000-01-01"].map(
			(text) => {
				const [issue] = parseCivilDate(text).issues;
				return `${issue?.message} → ${issue?.hint}`;
			},
		);
		expect(messages).toMatchInlineSnapshot(`
			[
			  "“2024-02-30” không có trong lịch: tháng 2 năm 2024 chỉ có 29 ngày. → Sửa lại ngày cho đúng, ví dụ 2024-02-29.",
			  "“2023-02-29” không có trong lịch: tháng 2 năm 2023 chỉ có 28 ngày. → Sửa lại ngày cho đúng, ví dụ 2023-02-28.",
			  "“2024-13-01” không có trong lịch: năm chỉ có tháng 1 đến tháng 12, không có tháng 13. → Sửa lại ngày cho đúng, ví dụ 2024-12-01.",
			  "“2024-04-31” không có trong lịch: tháng 4 năm 2024 chỉ có 30 ngày. → Sửa lại ngày cho đúng, ví dụ 2024-04-30.",
			  "“2024-01-00” không có trong lịch: tháng 1 năm 2024 chỉ có 31 ngày. → Sửa lại ngày cho đúng, ví dụ 2024-01-31.",
			  "“0000-01-01” không có trong lịch: năm phải từ 0001 đến 9999. → Sửa lại ngày cho đúng, ví dụ 2024-03-05.",
			]
		`);
	});

	it("repeats hostile text short and clean", () => {
		const message = parseCivilDate(`\u0000\u001B[31m${"x".repeat(1000)}`).issues[0]?.message ?? "";
		expect(message.length).toBeLessThan(120);
		expect(message).not.toMatch(/[\u0000-\u001F]/);
		expect(parseCivilDate(42 as never).ok).toBe(false);
	});
});

describe("civilDate and makeDate", () => {
	it("throw for a programmer's mistake", () => {
		for (const text of [
			"2024-02-30",
			"2024-3-05",
			"2024-03-5x",
			"2024/03/05",
			"20240305",
			"2024-00-10",
			"0000-01-01",
		]) {
			expect(() => civilDate(text)).toThrowError(CchcError);
		}
		expect(() => makeDate(2024, 2, 30)).toThrowError(CchcError);
		expect(() => makeDate(2024.5, 2, 3)).toThrowError(CchcError);
		expect(() => makeDate(10_000, 1, 1)).toThrowError(CchcError);
		expect(() => addDays(civilDate("9999-12-31"), 1)).toThrowError(CchcError);
		expect(() => addDays(civilDate("0001-01-01"), -1)).toThrowError(CchcError);
		expect(makeDate(987, 1, 2)).toBe("0987-01-02");
	});
});

describe("arithmetic", () => {
	it("agrees with date-fns on every day drawn", () => {
		fc.assert(
			fc.property(anyDay, fc.integer({ min: -200_000, max: 200_000 }), (date, days) => {
				const { year, month, day } = dateParts(date);
				const peer = new Date(2000, 0, 1);
				peer.setFullYear(year, month - 1, day);
				expect(weekdayOf(date)).toBe(getISODay(peer));
				const number = toDayNumber(date) + days;
				if (number < -719_162 || number > 2_932_896) return;
				const moved = addDaysPeer(peer, days);
				const later = addDays(date, days);
				expect(dateParts(later)).toEqual({
					year: moved.getFullYear(),
					month: moved.getMonth() + 1,
					day: moved.getDate(),
				});
				expect(daysBetween(date, later)).toBe(differenceInCalendarDays(moved, peer));
			}),
		);
	});

	it("walks every day of 400 years without a gap", () => {
		let previous = civilDate("1799-12-31");
		for (
			let number = toDayNumber(civilDate("1800-01-01"));
			number < toDayNumber(civilDate("2200-01-01"));
			number += 1
		) {
			const date = fromDayNumber(number);
			if (toDayNumber(date) !== number || compareDates(previous, date) !== -1)
				expect(date).toBe("a day after the last");
			previous = date;
		}
		expect(compareDates(previous, previous)).toBe(0);
		expect(compareDates(previous, civilDate("1800-01-01"))).toBe(1);
	});
});
