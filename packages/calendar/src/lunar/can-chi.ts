import type { CivilDate } from "../dates/civil-date-type";
import { toDayNumber } from "../dates/day-number";
import { type LunarDate, solarToLunar } from "./lunar";

const stems = ["Giáp", "Ất", "Bính", "Đinh", "Mậu", "Kỷ", "Canh", "Tân", "Nhâm", "Quý"];
const branches = ["Tý", "Sửu", "Dần", "Mão", "Thìn", "Tỵ", "Ngọ", "Mùi", "Thân", "Dậu", "Tuất", "Hợi"];

/** The pair of stem and branch with this position in the cycle of sixty; 0 is Giáp Tý. */
function canChi(position: number): string {
	const place = ((position % 60) + 60) % 60;
	return `${stems[place % 10]} ${branches[place % 12]}`;
}

/** Can Chi name of a lunar year: `Giáp Thìn` for 2024. */
export function lunarYearName(year: number): string {
	return canChi(year - 4);
}

/** Can Chi name of a lunar month: `Bính Dần` for the first month of 2024. A leap month has the name of its ordinary month. */
export function lunarMonthName(date: Pick<LunarDate, "year" | "month">): string {
	return canChi(date.year * 12 + date.month + 13);
}

/** Can Chi name of a day: `Giáp Thìn` for 10 February 2024. */
export function lunarDayName(date: CivilDate): string {
	return canChi(toDayNumber(date) + 17);
}

const monthNames: Readonly<Record<number, string>> = { 1: "Giêng", 12: "Chạp" };

/** How {@link formatLunarDate} writes: `10/3`, or `mùng 10 tháng 3 năm Giáp Thìn`. */
export type LunarDateStyle = "short" | "long";

/**
 * Writes a lunar date in Vietnamese. Days 1–10 are `mùng`, day 15 is `rằm`, months 1 and 12 are `Giêng` and `Chạp`, a leap
 * month has `nhuận` behind it (`n` in the short style).
 */
export function formatLunarDate(date: LunarDate, style: LunarDateStyle): string {
	const { year, month, day, leap } = date;
	if (style === "short") return `${day}/${month}${leap ? "n" : ""}`;
	const dayText = day === 15 ? "rằm" : day <= 10 ? `mùng ${day}` : `ngày ${day}`;
	return `${dayText} tháng ${monthNames[month] ?? month}${leap ? " nhuận" : ""} năm ${lunarYearName(year)}`;
}

/**
 * The lunar date of a solar date in Vietnamese: `mùng 1 tháng Giêng năm Giáp Thìn`.
 * @throws CchcError `calendar/lunar-out-of-range`.
 */
export function describeLunarDate(date: CivilDate): string {
	return formatLunarDate(solarToLunar(date), "long");
}
