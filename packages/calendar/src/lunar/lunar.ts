import { CchcError, fail, type Result, succeed } from "@cchc/core";
import type { CivilDate } from "../dates/civil-date-type";
import { dayNumberOf, fromDayNumber, toDayNumber } from "../dates/day-number";
import { calendarIssue } from "../issue-messages";
import { firstLunarYear, lastLunarYear, packedLunarYears } from "./lunar-table";

/** A day of the Vietnamese lunar calendar (âm lịch). */
export interface LunarDate {
	/** The solar year in which the lunar year begins. */
	readonly year: number;
	/** 1 (tháng Giêng) to 12 (tháng Chạp). */
	readonly month: number;
	/** 1 to 30. */
	readonly day: number;
	/** True in a leap month (tháng nhuận), which follows the ordinary month of the same number. */
	readonly leap: boolean;
}

/** First and last lunar year that can be asked for. The Vietnamese rule (UTC+7) holds from 1968. */
export const lunarYearRange: { readonly first: number; readonly last: number } = {
	first: firstLunarYear + 1,
	last: lastLunarYear,
};

interface LunarYear {
	/** Day number of the first day of the year. */
	readonly start: number;
	/** Number of the leap month, 0 when there is none. */
	readonly leapMonth: number;
	readonly monthCount: number;
	readonly packed: number;
}

function lunarYear(year: number): LunarYear | undefined {
	if (year < firstLunarYear || year > lastLunarYear) return undefined;
	const place = (year - firstLunarYear) * 6;
	const packed = Number.parseInt(packedLunarYears.slice(place, place + 6), 16);
	const leapMonth = (packed >> 13) & 15;
	return {
		start: dayNumberOf(year, 1, 20) + (packed >> 17),
		leapMonth,
		monthCount: leapMonth === 0 ? 12 : 13,
		packed,
	};
}

function monthLength(year: LunarYear, index: number): number {
	return 29 + ((year.packed >> index) & 1);
}

function outOfRange(what: string): CchcError {
	const { first, last } = lunarYearRange;
	return new CchcError({
		code: "calendar/lunar-out-of-range",
		message: `${what} is outside the lunar calendar ${first}–${last}`,
	});
}

/**
 * The lunar date of a solar date, from 1968-01-01 to the last day of lunar year 2100.
 * @throws CchcError `calendar/lunar-out-of-range`.
 */
export function solarToLunar(date: CivilDate): LunarDate {
	const day = toDayNumber(date);
	const solarYear = Number(date.slice(0, 4));
	const own = lunarYear(solarYear);
	const year = own !== undefined && day >= own.start ? solarYear : solarYear - 1;
	const found = year === solarYear ? own : lunarYear(year);
	if (found === undefined || solarYear < lunarYearRange.first) throw outOfRange(date);
	let rest = day - found.start;
	let index = 0;
	while (index < found.monthCount && rest >= monthLength(found, index)) {
		rest -= monthLength(found, index);
		index += 1;
	}
	if (index === found.monthCount) throw outOfRange(date);
	const { leapMonth } = found;
	const afterLeap = leapMonth > 0 && index >= leapMonth;
	return { year, month: afterLeap ? index : index + 1, day: rest + 1, leap: afterLeap && index === leapMonth };
}

/**
 * The solar date of a lunar date. A day, month or leap month that does not exist is refused.
 * Issues: `calendar/no-such-lunar-date`.
 */
export function lunarToSolar(date: LunarDate): Result<CivilDate> {
	const refuse = (reason: string): Result<CivilDate> =>
		fail([
			calendarIssue("calendar/no-such-lunar-date", {
				found: `${date.day}/${date.month}${date.leap ? " nhuận" : ""}/${date.year}`,
				reason,
			}),
		]);
	const { first, last } = lunarYearRange;
	const year = date.year >= first ? lunarYear(date.year) : undefined;
	if (year === undefined) return refuse(`chỉ tính được âm lịch từ năm ${first} đến năm ${last}`);
	if (!Number.isInteger(date.month) || date.month < 1 || date.month > 12) return refuse("tháng phải từ 1 đến 12");
	if (date.leap && date.month !== year.leapMonth) {
		const leap = year.leapMonth === 0 ? "không có tháng nhuận" : `chỉ nhuận tháng ${year.leapMonth}`;
		return refuse(`năm ${date.year} âm lịch ${leap}`);
	}
	const afterLeap = date.leap || (year.leapMonth > 0 && date.month > year.leapMonth);
	const index = afterLeap ? date.month : date.month - 1;
	const length = monthLength(year, index);
	if (!Number.isInteger(date.day) || date.day < 1 || date.day > length) {
		return refuse(`tháng ${date.month}${date.leap ? " nhuận" : ""} năm ${date.year} âm lịch chỉ có ${length} ngày`);
	}
	let day = year.start + date.day - 1;
	for (let before = 0; before < index; before += 1) day += monthLength(year, before);
	return succeed(fromDayNumber(day));
}

/**
 * First day of the lunar year (mùng 1 Tết) that begins in the given solar year.
 * @throws CchcError `calendar/lunar-out-of-range` outside 1968–2100.
 */
export function tetDate(year: number): CivilDate {
	const found = year >= lunarYearRange.first ? lunarYear(year) : undefined;
	if (found === undefined) throw outOfRange(`Year ${year}`);
	return fromDayNumber(found.start);
}

/** The solar date of a day of an ordinary lunar month that every year has. */
export function solarDateOf(year: number, month: number, day: number): CivilDate {
	const result = lunarToSolar({ year, month, day, leap: false });
	if (!result.ok) throw outOfRange(`Year ${year}`);
	return result.value;
}

/**
 * Giỗ Tổ Hùng Vương, the tenth day of the third lunar month.
 * @throws CchcError `calendar/lunar-out-of-range` outside 1968–2100.
 */
export function gioToDate(year: number): CivilDate {
	return solarDateOf(year, 3, 10);
}

/** Number of the leap month of a lunar year, or undefined when it has none. */
export function leapMonthOf(year: number): number | undefined {
	const leapMonth = year >= lunarYearRange.first ? lunarYear(year)?.leapMonth : 0;
	return leapMonth === 0 ? undefined : leapMonth;
}
