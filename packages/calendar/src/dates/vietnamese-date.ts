import { fail, type Result } from "@cchc/core";
import { calendarIssue } from "../issue-messages";
import { dateFromPerson, dateParts, quoteFound, weekdayOf } from "./civil-date";
import type { CivilDate, Weekday } from "./civil-date-type";

/** How {@link formatDate} writes: `2024-03-05`, `05/3/2024`, `ngày 05 tháng 3 năm 2024`, `Thứ Ba, 05/3/2024`. */
export type DateStyle = "iso" | "numeric" | "long" | "weekday-numeric";

const weekdayNames: Record<Weekday, string> = {
	1: "Thứ Hai",
	2: "Thứ Ba",
	3: "Thứ Tư",
	4: "Thứ Năm",
	5: "Thứ Sáu",
	6: "Thứ Bảy",
	7: "Chủ nhật",
};

/** Vietnamese name of an ISO weekday: `Thứ Hai` … `Chủ nhật`. */
export function weekdayName(weekday: Weekday): string {
	return weekdayNames[weekday];
}

/**
 * Writes a date the Vietnamese way. Days below 10 and the months 1 and 2 get a leading zero, other months do not
 * (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.4).
 */
export function formatDate(date: CivilDate, style: DateStyle): string {
	if (style === "iso") return date;
	const { year, month, day } = dateParts(date);
	const dayText = day < 10 ? `0${day}` : String(day);
	const monthText = month < 3 ? `0${month}` : String(month);
	if (style === "long") return `ngày ${dayText} tháng ${monthText} năm ${year}`;
	const numeric = `${dayText}/${monthText}/${year}`;
	return style === "numeric" ? numeric : `${weekdayName(weekdayOf(date))}, ${numeric}`;
}

/** A date with its weekday, `Thứ Ba, 05/3/2024`. */
export function fullDate(date: CivilDate): string {
	return formatDate(date, "weekday-numeric");
}

const numericPattern = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/;
const longPattern = /^(?:ngày\s+)?(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})$/iu;
const weekdayPattern = /^(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy)|chủ\s+nhật)\s*,?\s*/iu;

/**
 * Reads a date as people write it: `05/3/2024`, `5-3-2024`, `5.3.2024`, `ngày 05 tháng 3 năm 2024`, a weekday in front
 * allowed (and not checked). Always day before month. Issues: `calendar/not-a-vietnamese-date`, `calendar/no-such-day`.
 */
export function parseVietnameseDate(text: string): Result<CivilDate> {
	const trimmed =
		typeof text === "string" ? text.slice(0, 200).normalize("NFC").trim().replace(weekdayPattern, "") : "";
	const match = numericPattern.exec(trimmed) ?? longPattern.exec(trimmed);
	if (match === null) return fail([calendarIssue("calendar/not-a-vietnamese-date", { found: quoteFound(text) })]);
	const parts = [Number(match[3]), Number(match[2]), Number(match[1])] as const;
	return dateFromPerson(quoteFound(text), parts, (date) => formatDate(date, "numeric"));
}
