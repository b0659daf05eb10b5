import type { SlotOccurrence } from "@cchc/calendar";
import type { Message } from "@cchc/channel";
import type { ProgrammeBuilder, ProgrammeMessage, ProgrammeParts } from "../programme/build-programme";
import type { Programme } from "../programme/programme-type";
import { byPriority, messagesOnAir, slogansOf } from "./choose-messages";

/** What the sessions of a rundown remember of each other. */
export interface RundownMemory {
	/** Times each message was aired, by id. */
	readonly airings: Map<string, number>;
	/** Seconds that a message was too long even alone, the smallest, by id. */
	readonly shortfall: Map<string, number>;
	/** Slogans read so far. */
	spots: number;
}

/** The slot's own time: `YYYYMMDD-HHmm`. */
function sessionId({ date, time }: SlotOccurrence): string {
	return `${date.replaceAll("-", "")}-${time.replace(":", "")}`;
}

/**
 * Fills a broadcast: messages by priority, then those heard least, as many as fit; then urgent ones again; then slogans.
 */
export function fillSession(
	occurrence: SlotOccurrence,
	messages: readonly Message[],
	build: ProgrammeBuilder,
	memory: RundownMemory,
	spots: number,
): Programme {
	const { date, time, minutes, slot } = occurrence;
	const { airings, shortfall } = memory;
	const aired = (message: Message): number => airings.get(message.id) ?? 0;
	const room = minutes * 60;
	let parts: ProgrammeParts = { id: sessionId(occurrence), title: slot.title, date, time, minutes, messages: [] };
	let programme = build(parts).programme;
	const tryParts = (change: Partial<ProgrammeParts>): number => {
		const next = { ...parts, ...change };
		const built = build(next).programme;
		if (built.seconds > room) return built.seconds - room;
		parts = next;
		programme = built;
		return 0;
	};
	const waiting = messagesOnAir(messages, date).sort((a, b) => byPriority(a, b) || aired(a) - aired(b));
	for (const message of waiting) {
		const entry: ProgrammeMessage = { message, repeat: aired(message) > 0 };
		const excess = tryParts({ messages: [...parts.messages, entry] });
		if (excess > 0 && parts.messages.length === 0) {
			shortfall.set(message.id, Math.min(excess, shortfall.get(message.id) ?? excess));
		}
	}
	const chosen = parts.messages.map(({ message }) => message);
	for (const message of chosen.filter(({ priority }) => priority === "urgent")) {
		tryParts({ reminders: [...(parts.reminders ?? []), message] });
	}
	const slogans = slogansOf(chosen);
	for (let count = 0; count < Math.min(spots, slogans.length); count += 1) {
		const slogan = slogans[memory.spots % slogans.length] as string;
		if (tryParts({ spots: [...(parts.spots ?? []), slogan] }) > 0) break;
		memory.spots += 1;
	}
	for (const message of chosen) airings.set(message.id, aired(message) + 1);
	return programme;
}
