import { describe, expect, it } from "vitest";
import { civilDate } from "../dates/civil-date";
import { describeLunarDate, formatLunarDate, lunarDayName, lunarMonthName, lunarYearName } from "./can-chi";
import { solarToLunar } from "./lunar";

describe("Can Chi names", () => {
	it("follow the cycle of sixty for years, months and days", () => {
		expect([1968, 1984, 2023, 2024, 2025, 2026, 2027].map(lunarYearName)).toEqual([
			"Mậu Thân",
			"Giáp Tý",
			"Quý Mão",
			"Giáp Thìn",
			"Ất Tỵ",
			"Bính Ngọ",
			"Đinh Mùi",
		]);
		expect(lunarMonthName({ year: 2024, month: 1 })).toBe("Bính Dần");
		expect(lunarMonthName({ year: 2024, month: 11 })).toBe("Bính Tý");
		expect(lunarDayName(civilDate("2000-01-01"))).toBe("Mậu Ngọ");
		expect(lunarDayName(civilDate("2000-01-07"))).toBe("Giáp Tý");
		expect(lunarDayName(civilDate("2024-02-10"))).toBe("Giáp Thìn");
		expect(lunarDayName(civilDate("1969-12-31"))).toBe("Canh Thìn");
	});
});

describe("formatLunarDate", () => {
	it("writes the days the Vietnamese way", () => {
		const texts = ["2024-02-10", "2024-02-24", "2024-02-09", "2024-04-18", "2025-07-25", "2025-08-20"].map((text) =>
			describeLunarDate(civilDate(text)),
		);
		expect(texts).toEqual([
			"mùng 1 tháng Giêng năm Giáp Thìn",
			"rằm tháng Giêng năm Giáp Thìn",
			"ngày 30 tháng Chạp năm Quý Mão",
			"mùng 10 tháng 3 năm Giáp Thìn",
			"mùng 1 tháng 6 nhuận năm Ất Tỵ",
			"ngày 27 tháng 6 nhuận năm Ất Tỵ",
		]);
		const leap = solarToLunar(civilDate("2025-07-25"));
		expect(formatLunarDate(leap, "short")).toBe("1/6n");
		expect(formatLunarDate(solarToLunar(civilDate("2024-04-18")), "short")).toBe("10/3");
	});
});
