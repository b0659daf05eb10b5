import type { SlotOccurrence } from "@cchc/calendar";
import type { Programme } from "../programme/programme-type";
import type { RundownEntry, RundownSession } from "./rundown-type";

function clockTime(start: string, seconds: number): string {
	const [hours = 0, minutes = 0] = start.split(":").map(Number);
	const total = Math.round(hours * 3600 + minutes * 60 + seconds) % 86_400;
	const parts = [Math.floor(total / 3600), Math.floor((total % 3600) / 60), total % 60];
	return parts.map((part) => String(part).padStart(2, "0")).join(":");
}

/** A programme as a session of the rundown: each item with its time, what is left of the slot, and its file. */
export function sessionOf(occurrence: SlotOccurrence, programme: Programme): RundownSession {
	let cumulative = 0;
	const entries = programme.items.map((item, index): RundownEntry => {
		const start = clockTime(occurrence.time, cumulative);
		cumulative += item.seconds;
		const [cue] = item.blocks;
		const file = cue?.kind === "cue" ? cue.file : undefined;
		return {
			order: index + 1,
			kind: item.kind,
			title: item.title,
			...(item.message === undefined ? {} : { message: item.message }),
			...(item.priority === undefined ? {} : { priority: item.priority }),
			source: item.source,
			...(item.voice === undefined ? {} : { voice: item.voice.label }),
			start,
			seconds: Math.round(item.seconds),
			cumulative: Math.round(cumulative),
			remaining: Math.round(occurrence.minutes * 60 - cumulative),
			file: file ?? `${programme.id}-${String(index + 1).padStart(2, "0")}.mp3`,
		};
	});
	const { date, time, minutes, slot } = occurrence;
	const { id, title } = programme;
	return { id, slot: slot.id, title, date, time, minutes, seconds: Math.round(programme.seconds), entries, programme };
}
