import { cleanText } from "@cchc/core";
import { unfoldLines } from "./icalendar-text";

/** One event of a file published before. */
export interface PublishedEvent {
	readonly uid: string;
	readonly sequence: number;
	readonly cancelled: boolean;
	/** Its content lines as {@link eventContentLines} writes them, status left out. */
	readonly content: readonly string[];
}

const contentNames = ["UID", "DTSTART", "DTEND", "DURATION", "SUMMARY", "DESCRIPTION", "LOCATION", "CATEGORIES"];

function nameOf(line: string): string {
	return /^[A-Za-z-]+/.exec(line)?.[0].toUpperCase() ?? "";
}

function propertyOf(lines: readonly string[], name: string): string | undefined {
	const line = lines.find((candidate) => nameOf(candidate) === name);
	return line?.slice(line.indexOf(":") + 1);
}

/** The events of a published file by UID, for {@link formatICalendar} to go on from. Nested parts such as alarms are left out. */
export function readPublishedEvents(text: string): Map<string, PublishedEvent> {
	const events = new Map<string, PublishedEvent>();
	let lines: string[] | undefined;
	let depth = 0;
	for (const line of unfoldLines(cleanText(text))) {
		if (line === "BEGIN:VEVENT") {
			lines = [];
			depth = 0;
		} else if (line === "END:VEVENT" && lines !== undefined) {
			const uid = propertyOf(lines, "UID");
			const sequence = Number(propertyOf(lines, "SEQUENCE") ?? 0);
			if (uid !== undefined && Number.isInteger(sequence) && propertyOf(lines, "DTSTART") !== undefined) {
				const content = lines.filter((candidate) => contentNames.includes(nameOf(candidate)));
				events.set(uid, { uid, sequence, cancelled: propertyOf(lines, "STATUS") === "CANCELLED", content });
			}
			lines = undefined;
		} else if (line.startsWith("BEGIN:")) depth += 1;
		else if (line.startsWith("END:")) depth -= 1;
		else if (depth === 0) lines?.push(line);
	}
	return events;
}
