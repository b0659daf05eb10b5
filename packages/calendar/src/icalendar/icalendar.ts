import { cleanText } from "@cchc/core";
import { utcStamp } from "../dates/civil-date-time";
import type { CivilDateTime } from "../dates/civil-date-type";
import { formatDate } from "../dates/vietnamese-date";
import { recipientLabel, type UnitNames, unitLabel } from "../duties/deadline-table";
import type { Deadline } from "../duties/duty-type";
import type { EventOccurrence } from "../events/recurrence-type";
import type { SlotOccurrence } from "../events/slot-occurrences";
import {
	type CalendarEvent,
	cancelledEventLines,
	eventContentLines,
	eventLines,
	timeZoneLines,
} from "./icalendar-event";
import { type PublishedEvent, readPublishedEvents } from "./icalendar-revision";
import { escapeText, joinLines, quoteParameter } from "./icalendar-text";

/** What {@link formatICalendar} needs. */
export interface ICalendarOptions {
	/** Name of the calendar, shown by calendar programs. */
	readonly name: string;
	/** Who publishes it; RFC 5546 asks for it. */
	readonly organizer: { readonly name: string; readonly email: string };
	/** When the file is made, `2024-01-02T08:00:00+07:00`. */
	readonly stamp: CivilDateTime;
	readonly unitNames?: UnitNames;
	/** Days before the due date on which a reminder rings. Default 21, 14, 7, 5, 1 and 0. */
	readonly reminders?: readonly number[];
	/** Meetings and broadcasts to put in beside the deadlines, as timed events without reminders. */
	readonly occurrences?: readonly (SlotOccurrence | EventOccurrence)[];
	/** The file published before. Events that changed get a higher SEQUENCE, events that are gone are CANCELLED. */
	readonly previous?: string;
	/** Makes the UIDs unique in the world. Default: the organizer's address; give it when the address may change. */
	readonly namespace?: string;
}

const defaultReminders: readonly number[] = [21, 14, 7, 5, 1, 0];

function namespaceOf(options: ICalendarOptions): string {
	const text = cleanText(options.namespace ?? options.organizer.email).replace("@", ".at.");
	return text.replace(/[^A-Za-z0-9.-]+/g, "-").toLowerCase();
}

function describe(deadline: Deadline, names: UnitNames | undefined): string {
	const { duty } = deadline;
	return [
		`Kỳ báo cáo: ${deadline.periodLabel}`,
		`Số liệu: từ ngày ${formatDate(deadline.start, "numeric")} đến ngày ${formatDate(deadline.end, "numeric")}`,
		`Đơn vị báo cáo: ${unitLabel(duty.reporter, names)}`,
		`Nơi nhận: ${recipientLabel(duty, names)}`,
		...(duty.mayMergeInto === undefined ? [] : [`Có thể lồng ghép vào: ${duty.mayMergeInto}`]),
		"",
		"Cách tính:",
		...deadline.explain.map((step) => `- ${step.text}`),
	].join("\n");
}

function deadlineEvent(deadline: Deadline, options: ICalendarOptions): CalendarEvent {
	return {
		uid: `${deadline.duty.id}-${deadline.period}@${namespaceOf(options)}`,
		date: deadline.due,
		summary: `Hạn gửi: ${deadline.duty.title} – ${deadline.periodLabel}`,
		description: describe(deadline, options.unitNames),
		categories: ["Báo cáo", unitLabel(deadline.duty.reporter, options.unitNames)],
		reminders: options.reminders ?? defaultReminders,
	};
}

function occurrenceEvent(occurrence: SlotOccurrence | EventOccurrence, options: ICalendarOptions): CalendarEvent {
	const { date, time, minutes } = occurrence;
	const { id, title } = "slot" in occurrence ? occurrence.slot : occurrence.event;
	return {
		uid: `${id}-${date}-${time.replace(":", "")}@${namespaceOf(options)}`,
		date,
		time: { start: time, minutes },
		summary: title,
		description: `${minutes} phút`,
		categories: ["Lịch"],
		reminders: [],
	};
}

function sequenceOf(event: CalendarEvent, before: PublishedEvent | undefined): number {
	if (before === undefined) return 0;
	const same = !before.cancelled && before.content.join("\n") === eventContentLines(event).join("\n");
	return same ? before.sequence : before.sequence + 1;
}

/**
 * The deadlines, and meetings or broadcasts beside them, as an iCalendar file (RFC 5545, METHOD:PUBLISH of RFC 5546).
 * Deadlines are whole-day events with reminders at 08:00; the UID of a duty and period never changes; waived reports are
 * left out. Same input, same bytes.
 * @throws CchcError `calendar/invalid-date-time` when `stamp` is no time with offset.
 */
export function formatICalendar(deadlines: readonly Deadline[], options: ICalendarOptions): string {
	const stamp = utcStamp(options.stamp);
	const { name, email } = options.organizer;
	const organizer = `ORGANIZER;CN=${quoteParameter(name)}:mailto:${encodeURI(cleanText(email).trim())}`;
	const occurrences = options.occurrences ?? [];
	const events = [
		...deadlines.filter(({ waived }) => waived !== true).map((deadline) => deadlineEvent(deadline, options)),
		...occurrences.map((occurrence) => occurrenceEvent(occurrence, options)),
	];
	const published = readPublishedEvents(options.previous ?? "");
	const standing = new Set(events.map((event) => escapeText(event.uid)));
	const gone = [...published.values()].filter(({ uid }) => !standing.has(uid));
	const timed = [...events.flatMap(eventContentLines), ...gone.flatMap(({ content }) => content)].some((line) =>
		line.startsWith("DTSTART;TZID="),
	);
	return joinLines([
		"BEGIN:VCALENDAR",
		"VERSION:2.0",
		"PRODID:-//cchc//calendar//VI",
		"CALSCALE:GREGORIAN",
		"METHOD:PUBLISH",
		`X-WR-CALNAME:${escapeText(options.name)}`,
		"X-WR-TIMEZONE:Asia/Ho_Chi_Minh",
		...(timed ? timeZoneLines : []),
		...events.flatMap((event) => {
			const sequence = sequenceOf(event, published.get(escapeText(event.uid)));
			return eventLines(event, { stamp, sequence, organizer });
		}),
		...gone.flatMap(({ content, sequence, cancelled }) =>
			cancelledEventLines(content, { stamp, sequence: cancelled ? sequence : sequence + 1, organizer }),
		),
		"END:VCALENDAR",
	]);
}
