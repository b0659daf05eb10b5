import { CchcError } from "@cchc/core";
import type { CivilDate, CivilDateTime } from "./civil-date-type";
import { dayNumberOf, daysInMonth, fromDayNumber } from "./day-number";

const pattern = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/** A moment taken apart; `seconds` since 1970-01-01T00:00:00Z, `date` the day in Vietnam. */
export interface Moment {
	readonly seconds: number;
	readonly date: CivilDate;
}

function offsetMinutes(zone: string): number {
	if (zone === "Z") return 0;
	const [hours = 0, minutes = 0] = zone.slice(1).split(":").map(Number);
	return (zone.startsWith("-") ? -1 : 1) * (hours * 60 + minutes);
}

/** Reads a moment with any offset, or undefined. */
export function readMoment(text: CivilDateTime): Moment | undefined {
	const match = pattern.exec(text);
	if (match === null) return undefined;
	const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
		.slice(1, 7)
		.map((part) => Number(part ?? 0));
	const valid = year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
	if (!valid || hour > 23 || minute > 59 || second > 59) return undefined;
	const zone = offsetMinutes(match[7] ?? "Z");
	const seconds = dayNumberOf(year, month, day) * 86_400 + hour * 3600 + minute * 60 + second - zone * 60;
	return { seconds, date: fromDayNumber(Math.floor((seconds + 7 * 3600) / 86_400)) };
}

/**
 * Reads a moment.
 * @throws CchcError `calendar/invalid-date-time`.
 */
export function toMoment(text: CivilDateTime): Moment {
	const moment = readMoment(text);
	if (moment !== undefined) return moment;
	throw new CchcError({
		code: "calendar/invalid-date-time",
		message: `Not an ISO 8601 time with offset: ${JSON.stringify(text)}; write 2024-03-14T16:30:00+07:00`,
	});
}

/** The day in Vietnam on which a moment falls: `2024-03-14T23:30:00Z` is 15 March. */
export function dateOfMoment(text: CivilDateTime): CivilDate {
	return toMoment(text).date;
}

/** A moment as an iCalendar UTC time, `20240102T010000Z`. */
export function utcStamp(text: CivilDateTime): string {
	const { seconds } = toMoment(text);
	const days = Math.floor(seconds / 86_400);
	const rest = seconds - days * 86_400;
	const two = (value: number): string => String(value).padStart(2, "0");
	const clock = `${two(Math.floor(rest / 3600))}${two(Math.floor((rest % 3600) / 60))}${two(rest % 60)}`;
	return `${fromDayNumber(days).replaceAll("-", "")}T${clock}Z`;
}
