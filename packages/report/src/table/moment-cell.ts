import { type CivilDateTime, formatDate } from "@cchc/calendar";
import { readDateCell } from "./cell-values";

const iso = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)\s*(Z|[+-]\d{2}:\d{2})?$/;
const written = /^(.*?\d)(?:[\s,]+(?:lúc\s+)?(\d{1,2})(?:[:h.]|\s*giờ\s*)(\d{1,2})?(?::\d{2})?(?:\s*phút)?)?$/u;
const clockFirst = /^(\d{1,2})(?:[:h]|\s*giờ\s*)(\d{1,2})?(?:\s*phút)?[\s,]+(?:ngày\s+)?(.+)$/u;

function moment(day: string | undefined, hour = "23", minute = "0"): CivilDateTime | undefined {
	const date = day === undefined ? undefined : readDateCell(day.trim())?.date;
	if (date === undefined || Number(hour) > 23 || Number(minute) > 59) return undefined;
	return `${formatDate(date, "iso")}T${hour.padStart(2, "0")}:${minute.padStart(2, "0")}:00+07:00`;
}

/**
 * The moment something was sent as an officer or a register writes it: `2024-03-15T16:30:00+07:00`, `15/3/2024 16:30`, `16h30 ngày 15/3/2024`.
 * Vietnam's time where no zone is given; a day alone is taken as its last hour, so that nobody is late by not writing the hour.
 */
export function readMomentCell(text: string): CivilDateTime | undefined {
	const cell = text.trim();
	const [, day, clock, zone] = iso.exec(cell) ?? [];
	if (day !== undefined && clock !== undefined) {
		const full = `${day}T${clock.length === 5 ? `${clock}:00` : clock}${zone ?? "+07:00"}`;
		return readDateCell(day) === undefined || Number.isNaN(Date.parse(full)) ? undefined : full;
	}
	const [, hour, minute, rest] = clockFirst.exec(cell) ?? [];
	if (hour !== undefined) return moment(rest, hour, minute);
	const [, date, later, minutes] = written.exec(cell) ?? [];
	return moment(date, later, later === undefined ? undefined : (minutes ?? "0")) ?? moment(cell);
}
