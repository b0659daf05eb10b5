import { type CivilDate, compareDates } from "@cchc/calendar";
import type { Message } from "@cchc/channel";

const rank = { urgent: 0, priority: 1, normal: 2 } as const;

/** Khẩn cấp before ưu tiên before thông thường. */
export function byPriority(a: Message, b: Message): number {
	return rank[a.priority ?? "normal"] - rank[b.priority ?? "normal"];
}

/** Messages that may be aired on a day, most urgent first; what a later message updates or cancels is left out. */
export function messagesOnAir(messages: readonly Message[], date: CivilDate): Message[] {
	const current = messages.filter(
		(message) =>
			message.status !== "draft" &&
			compareDates(message.validFrom, date) <= 0 &&
			(message.expires === undefined || compareDates(date, message.expires) <= 0),
	);
	const replaced = new Set(current.flatMap((message) => (message.kind === "new" ? [] : (message.references ?? []))));
	return current.filter((message) => !replaced.has(message.id)).sort(byPriority);
}

/** Slogans of messages as they are read, without their line breaks, each once. */
export function slogansOf(messages: readonly Message[]): string[] {
	const lines = messages.flatMap((message) => message.slogans ?? []);
	return [...new Set(lines.map((line) => line.replace(/\s*\|\s*/g, ", ").trim()).filter((line) => line !== ""))];
}
