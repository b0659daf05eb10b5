import { addDays } from "../dates/civil-date";
import type { CivilDate, ClockTime } from "../dates/civil-date-type";
import { escapeText } from "./icalendar-text";

/** What one VEVENT says, before it is written. */
export interface CalendarEvent {
	readonly uid: string;
	readonly date: CivilDate;
	/** Start and length in minutes; absent for a whole day. */
	readonly time?: { readonly start: ClockTime; readonly minutes: number };
	readonly summary: string;
	readonly description: string;
	readonly categories: readonly string[];
	/** Days before the event on which a reminder rings: at 08:00 for a whole day, else at its own time. */
	readonly reminders: readonly number[];
}

/** What the writer adds to an event. */
export interface EventFacts {
	/** UTC time like `20240102T010000Z`. */
	readonly stamp: string;
	readonly sequence: number;
	/** The ORGANIZER line. */
	readonly organizer: string;
}

const zone = "Asia/Ho_Chi_Minh";

/** Vietnam's time zone, +07:00 without change since 13 June 1975. */
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

/** A whole-day event starts at midnight; 08:00 of the day `days` before it is 16 hours short of that many days. */
function wholeDayTrigger(days: number): string {
	if (days === 0) return "PT8H";
	return `-P${days > 1 ? `${days - 1}D` : ""}T16H`;
}

function alarmLines(event: CalendarEvent): string[] {
	return event.reminders.flatMap((days) => [
		"BEGIN:VALARM",
		"ACTION:DISPLAY",
		`DESCRIPTION:${escapeText(event.summary)}`,
		`TRIGGER:${event.time === undefined ? wholeDayTrigger(days) : `-P${days}D`}`,
		"END:VALARM",
	]);
}

function timeLines({ date, time }: CalendarEvent): string[] {
	if (time === undefined) {
		return [`DTSTART;VALUE=DATE:${compact(date)}`, `DTEND;VALUE=DATE:${compact(addDays(date, 1))}`];
	}
	const start = `${compact(date)}T${time.start.replace(":", "")}00`;
	return [`DTSTART;TZID=${zone}:${start}`, `DURATION:PT${time.minutes}M`];
}

/** The lines that make two versions of an event the same or different. */
export function eventContentLines(event: CalendarEvent): string[] {
	return [
		`UID:${escapeText(event.uid)}`,
		...timeLines(event),
		`SUMMARY:${escapeText(event.summary)}`,
		`DESCRIPTION:${escapeText(event.description)}`,
		`CATEGORIES:${event.categories.map(escapeText).join(",")}`,
	];
}

function wrap(status: string, content: readonly string[], alarms: readonly string[], facts: EventFacts): string[] {
	return [
		"BEGIN:VEVENT",
		`DTSTAMP:${facts.stamp}`,
		`SEQUENCE:${facts.sequence}`,
		facts.organizer,
		...content,
		`STATUS:${status}`,
		"CLASS:PUBLIC",
		"TRANSP:TRANSPARENT",
		...alarms,
		"END:VEVENT",
	];
}

/** A VEVENT that stands. */
export function eventLines(event: CalendarEvent, facts: EventFacts): string[] {
	return wrap("CONFIRMED", eventContentLines(event), alarmLines(event), facts);
}

/** A VEVENT that was published before and is called off; `content` are its lines as they were published. */
export function cancelledEventLines(content: readonly string[], facts: EventFacts): string[] {
	return wrap("CANCELLED", content, [], facts);
}
