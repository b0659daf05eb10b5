import { addDays } from "./civil-date";
import type { CivilDate, ClockTime } from "./civil-date-type";
import { escapeText } from "./icalendar-text";

/** What one VEVENT says, before it is written. */
export interface CalendarEvent {
	readonly uid: string;
	readonly date: CivilDate;
	/** Start and length; absent for a whole day. */
	readonly time?: { readonly start: ClockTime; readonly minutes: number };
	readonly summary: string;
	readonly description: string;
	readonly location?: string;
	readonly categories: readonly string[];
	/** Days before the event on which a reminder rings at 08:00. */
	readonly reminders: readonly number[];
	readonly cancelled?: boolean;
}

const zone = "Asia/Ho_Chi_Minh";

/** Vietnam's time zone, +07:00 without change since 1975. */
export const timeZoneLines: readonly string[] = [
	"BEGIN:VTIMEZONE",
	`TZID:${zone}`,
	"BEGIN:STANDARD",
	"DTSTART:19750613T000000",
	"TZOFFSETFROM:+0700",
	"TZOFFSETTO:+0700",
	"TZNAME:+07",
	"END:STANDARD",
	"END:VTIMEZONE",
];

function compact(date: CivilDate): string {
	return date.replaceAll("-", "");
}

/** Reminders before a whole-day event ring at 08:00 of the day, counted from its midnight. */
function trigger(days: number): string {
	return days === 0 ? "PT8H" : `-P${days - 1 > 0 ? `${days - 1}D` : ""}T16H`;
}

function alarmLines(event: CalendarEvent): string[] {
	return event.reminders.flatMap((days) => [
		"BEGIN:VALARM",
		"ACTION:DISPLAY",
		`DESCRIPTION:${escapeText(event.summary)}`,
		`TRIGGER:${event.time === undefined ? trigger(days) : `-P${days}D`}`,
		"END:VALARM",
	]);
}

function timeLines(event: CalendarEvent): string[] {
	if (event.time === undefined) {
		const next = compact(addDays(event.date, 1));
		return [`DTSTART;VALUE=DATE:${compact(event.date)}`, `DTEND;VALUE=DATE:${next}`];
	}
	const { start, minutes } = event.time;
	const clock = `${start.replace(":", "")}00`;
	return [`DTSTART;TZID=${zone}:${compact(event.date)}T${clock}`, `DURATION:PT${minutes}M`];
}

/** The lines that make two versions of an event the same or different. */
export function eventContentLines(event: CalendarEvent): string[] {
	return [
		`UID:${escapeText(event.uid)}`,
		...timeLines(event),
		`SUMMARY:${escapeText(event.summary)}`,
		`DESCRIPTION:${escapeText(event.description)}`,
		...(event.location === undefined ? [] : [`LOCATION:${escapeText(event.location)}`]),
		`CATEGORIES:${event.categories.map(escapeText).join(",")}`,
		`STATUS:${event.cancelled === true ? "CANCELLED" : "CONFIRMED"}`,
	];
}

/** A whole VEVENT. `stamp` is a UTC time like `20240102T010000Z`. */
export function eventLines(
	event: CalendarEvent,
	facts: { stamp: string; sequence: number; organizer: string },
): string[] {
	return [
		"BEGIN:VEVENT",
		`DTSTAMP:${facts.stamp}`,
		`SEQUENCE:${facts.sequence}`,
		facts.organizer,
		...eventContentLines(event),
		"CLASS:PUBLIC",
		"TRANSP:TRANSPARENT",
		...(event.cancelled === true ? [] : alarmLines(event)),
		"END:VEVENT",
	];
}
