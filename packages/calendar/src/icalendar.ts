import { cleanText } from "@cchc/core";
import { utcStamp } from "./civil-date-time";
import type { CivilDateTime } from "./civil-date-type";
import { type UnitNames, unitLabel } from "./deadline-table";
import type { Deadline } from "./duty-type";
import { type CalendarEvent, eventLines } from "./icalendar-event";
import { escapeText, joinLines, quoteParameter } from "./icalendar-text";
import { formatDate } from "./vietnamese-date";

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
}

const defaultReminders: readonly number[] = [21, 14, 7, 5, 1, 0];

function namespaceOf(email: string): string {
	return cleanText(email)
		.replace(/[^A-Za-z0-9.-]+/g, ".")
		.toLowerCase();
}

function describe(deadline: Deadline, names: UnitNames | undefined): string {
	const { duty } = deadline;
	const via = duty.via === undefined ? "" : ` (qua ${unitLabel(duty.via, names)})`;
	return [
		`Kỳ báo cáo: ${deadline.periodLabel}`,
		`Số liệu: từ ngày ${formatDate(deadline.start, "numeric")} đến ngày ${formatDate(deadline.end, "numeric")}`,
		`Đơn vị báo cáo: ${unitLabel(duty.reporter, names)}`,
		`Nơi nhận: ${unitLabel(duty.recipient, names)}${via}`,
		...(duty.mayMergeInto === undefined ? [] : [`Có thể lồng ghép vào: ${duty.mayMergeInto}`]),
		"",
		"Cách tính:",
		...deadline.explain.map((step) => `- ${step.text}`),
	].join("\n");
}

function eventOf(deadline: Deadline, options: ICalendarOptions): CalendarEvent {
	return {
		uid: `${deadline.duty.id}-${deadline.period}@${namespaceOf(options.organizer.email)}`,
		date: deadline.due,
		summary: `Hạn gửi: ${deadline.duty.title} – ${deadline.periodLabel}`,
		description: describe(deadline, options.unitNames),
		categories: ["Báo cáo", unitLabel(deadline.duty.reporter, options.unitNames)],
		reminders: options.reminders ?? defaultReminders,
	};
}

/**
 * The deadlines as an iCalendar file (RFC 5545, METHOD:PUBLISH): one whole-day event each, with a UID that stays the same
 * for a duty and period, and reminders at 08:00. Same input, same bytes.
 * @throws CchcError `calendar/invalid-date-time` when `stamp` is no time.
 */
export function formatICalendar(deadlines: readonly Deadline[], options: ICalendarOptions): string {
	const stamp = utcStamp(options.stamp);
	const { name, email } = options.organizer;
	const organizer = `ORGANIZER;CN=${quoteParameter(name)}:mailto:${encodeURI(cleanText(email).trim())}`;
	return joinLines([
		"BEGIN:VCALENDAR",
		"VERSION:2.0",
		"PRODID:-//cchc//calendar//VI",
		"CALSCALE:GREGORIAN",
		"METHOD:PUBLISH",
		`X-WR-CALNAME:${escapeText(options.name)}`,
		"X-WR-TIMEZONE:Asia/Ho_Chi_Minh",
		...deadlines.flatMap((deadline) => eventLines(eventOf(deadline, options), { stamp, sequence: 0, organizer })),
		"END:VCALENDAR",
	]);
}
