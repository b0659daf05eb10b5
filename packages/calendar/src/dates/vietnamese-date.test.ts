import { unwrap } from "@cchc/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { civilDate } from "./civil-date";
import { fromDayNumber } from "./day-number";
import { formatDate, parseVietnameseDate } from "./vietnamese-date";

describe("formatDate", () => {
	it("puts a zero before days below 10 and before months 1 and 2 only", () => {
		expect(
			["2024-01-05", "2024-02-10", "2024-03-05", "2024-12-25"].map((d) => formatDate(civilDate(d), "numeric")),
		).toEqual(["05/01/2024", "10/02/2024", "05/3/2024", "25/12/2024"]);
		expect(formatDate(civilDate("2019-06-29"), "long")).toBe("ngày 29 tháng 6 năm 2019");
		expect(formatDate(civilDate("2020-01-05"), "long")).toBe("ngày 05 tháng 01 năm 2020");
		expect(formatDate(civilDate("2024-03-05"), "iso")).toBe("2024-03-05");
	});

	it("names the weekdays", () => {
		const week = ["2024-03-04", "2024-03-05", "2024-03-06", "2024-03-07", "2024-03-08", "2024-03-09", "2024-03-10"];
		expect(week.map((date) => formatDate(civilDate(date), "weekday-numeric").split(",")[0])).toEqual([
			"Thứ Hai",
			"Thứ Ba",
			"Thứ Tư",
			"Thứ Năm",
			"Thứ Sáu",
			"Thứ Bảy",
			"Chủ nhật",
		]);
	});
});

describe("parseVietnameseDate", () => {
	it("reads what people write, also in NFD", () => {
		for (const text of [
			"05/3/2024",
			"5/03/2024",
			"5-3-2024",
			"5.3.2024",
			" 5 / 3 / 2024 ",
			"ngày 05 tháng 3 năm 2024",
			"Ngày 5 tháng 03 năm 2024",
			"5 tháng 3 năm 2024",
			"Thứ Ba, 05/3/2024",
			"thứ ba, ngày 05 tháng 3 năm 2024".normalize("NFD"),
		]) {
			expect(unwrap(parseVietnameseDate(text))).toBe("2024-03-05");
		}
	});

	it("reads back every style it writes", () => {
		fc.assert(
			fc.property(fc.integer({ min: -700_000, max: 2_900_000 }).map(fromDayNumber), (date) => {
				for (const style of ["numeric", "long", "weekday-numeric"] as const) {
					if (date >= "1000-01-01") expect(unwrap(parseVietnameseDate(formatDate(date, style)))).toBe(date);
				}
			}),
		);
	});

	it("refuses what it cannot read or what does not exist", () => {
		const codes = ["2024-03-05", "hôm nay", "3/2024", "30/2/2024", "31/4/2024", "1/13/2024", null as never].map(
			(text) => parseVietnameseDate(text).issues[0]?.code,
		);
		expect(codes).toEqual([
			"calendar/not-a-vietnamese-date",
			"calendar/not-a-vietnamese-date",
			"calendar/not-a-vietnamese-date",
			"calendar/no-such-day",
			"calendar/no-such-day",
			"calendar/no-such-day",
			"calendar/not-a-vietnamese-date",
		]);
		expect(parseVietnameseDate("31/4/2024").issues[0]?.hint).toBe("Sửa lại ngày cho đúng, ví dụ 30/4/2024.");
	});
});
