import { addDays, type CivilDate, compareDates, slotOccurrences, type WorkCalendar } from "@cchc/calendar";
import type { Message } from "@cchc/channel";
import { type Issue, type Result, resultOf } from "@cchc/core";
import type { Plan } from "@cchc/plan";
import { buildProgramme, type ProgrammeMessage } from "./build-programme";
import { formatClock, syllablesToCut } from "./duration";
import type { RadioOptions } from "./options-type";
import { rateOf, tuneOf } from "./programme-item";
import type { Programme } from "./programme-type";
import { radioIssue } from "./radio-issues";
import type { Rundown, RundownEntry, RundownSession } from "./rundown-type";

/** What a rundown may look at. There is no clock: days are handed in. */
export interface RundownContext {
	readonly plan: Plan;
	readonly today: CivilDate;
	/** First day. */
	readonly from: CivilDate;
	/** Holidays and working days. Default: the built-in calendar. */
	readonly calendar?: WorkCalendar;
}

type Occurrence = ReturnType<typeof slotOccurrences>[number];

const rank = { urgent: 0, priority: 1, normal: 2 } as const;

/** Messages that may be aired on a day, most urgent first; what a later message updates or cancels is left out. */
export function messagesOnAir(messages: readonly Message[], date: CivilDate): Message[] {
	const current = messages.filter(
		(message) =>
			message.status !== "draft" &&
			compareDates(message.validFrom, date) <= 0 &&
			(message.expires === undefined || compareDates(date, message.expires) <= 0),
	);
	const replaced = new Set(current.flatMap((message) => (message.kind === "new" ? [] : (message.references ?? []))));
	return current
		.filter((message) => !replaced.has(message.id))
		.sort((a, b) => rank[a.priority ?? "normal"] - rank[b.priority ?? "normal"]);
}

function clockTime(start: string, seconds: number): string {
	const [hours = 0, minutes = 0] = start.split(":").map(Number);
	const total = Math.round(hours * 3600 + minutes * 60 + seconds) % 86_400;
	const parts = [Math.floor(total / 3600), Math.floor((total % 3600) / 60), total % 60];
	return parts.map((part) => String(part).padStart(2, "0")).join(":");
}

function sessionOf(occurrence: Occurrence, programme: Programme, options: RadioOptions): RundownSession {
	let cumulative = 0;
	const tune = tuneOf(options.station).file;
	const entries = programme.items.map((item, index): RundownEntry => {
		const start = clockTime(occurrence.time, cumulative);
		cumulative += item.seconds;
		return {
			order: index + 1,
			kind: item.kind,
			title: item.title,
			...(item.message === undefined ? {} : { message: item.message }),
			source: item.source,
			...(item.voice === undefined ? {} : { voice: item.voice.label }),
			start,
			seconds: Math.round(item.seconds),
			cumulative: Math.round(cumulative),
			remaining: Math.round(occurrence.minutes * 60 - cumulative),
			file: item.source === "music" ? tune : `${programme.id}-${String(index + 1).padStart(2, "0")}.mp3`,
		};
	});
	const { date, time, minutes, slot } = occurrence;
	const { id, title } = programme;
	return { id, slot: slot.id, title, date, time, minutes, seconds: Math.round(programme.seconds), entries, programme };
}

/**
 * What goes on air from `context.from` for `days` days: in each slot of the plan as many messages as fit, the most urgent
 * first, then those heard least; a message heard before in the rundown is a repeat.
 */
export function planRundown(
	messages: readonly Message[],
	options: RadioOptions,
	context: RundownContext,
	days: number,
): Result<Rundown> {
	const { plan, from } = context;
	const to = addDays(from, days - 1);
	const slots = plan.broadcastSlots ?? [];
	const issues: Issue[] = [];
	if (slots.length === 0) issues.push(radioIssue("radio/no-slots", "error", ["broadcastSlots"]));
	const occurrences = slots
		.flatMap((slot) => slotOccurrences(slot, from, to, context.calendar))
		.sort((a, b) => compareDates(a.date, b.date) || (a.time < b.time ? -1 : a.time > b.time ? 1 : 0));
	const airings = new Map<string, number>();
	const shortfall = new Map<string, number>();
	const sessions = occurrences.map((occurrence) => {
		const head = {
			id: `${occurrence.date.replaceAll("-", "")}-${occurrence.time.replace(":", "")}`,
			title: occurrence.slot.title,
			date: occurrence.date,
			time: occurrence.time,
			minutes: occurrence.minutes,
		};
		const programmeOf = (chosen: readonly ProgrammeMessage[]): Programme =>
			buildProgramme({ ...head, messages: chosen }, plan, options).programme;
		const chosen: ProgrammeMessage[] = [];
		const waiting = messagesOnAir(messages, occurrence.date).sort(
			(a, b) =>
				rank[a.priority ?? "normal"] - rank[b.priority ?? "normal"] ||
				(airings.get(a.id) ?? 0) - (airings.get(b.id) ?? 0),
		);
		for (const message of waiting) {
			const entry = { message, repeat: (airings.get(message.id) ?? 0) > 0 };
			const excess = programmeOf([...chosen, entry]).seconds - occurrence.minutes * 60;
			if (excess <= 0) chosen.push(entry);
			else if (chosen.length === 0) shortfall.set(message.id, Math.min(excess, shortfall.get(message.id) ?? excess));
		}
		for (const { message } of chosen) airings.set(message.id, (airings.get(message.id) ?? 0) + 1);
		return sessionOf(occurrence, programmeOf(chosen), options);
	});
	for (const [index, message] of messages.entries()) {
		const path = ["messages", index];
		const excess = shortfall.get(message.id);
		if (message.status === "draft") {
			issues.push(radioIssue("radio/draft-left-out", "info", path, { title: message.title }));
		} else if (excess !== undefined && !airings.has(message.id)) {
			const { programme } = buildProgramme(
				{ id: message.id, title: message.title, messages: [{ message }] },
				plan,
				options,
			);
			issues.push(
				radioIssue("radio/message-not-scheduled", options.mode === "final" ? "error" : "warning", path, {
					title: message.title,
					found: formatClock(programme.seconds),
					cut: syllablesToCut(excess, rateOf(options)),
				}),
			);
		}
	}
	if (occurrences.length > 0 && airings.size === 0) {
		issues.push(radioIssue("radio/no-messages", "warning", ["messages"], { from, to }));
	}
	return resultOf({ station: options.station.name, from, to, sessions }, issues);
}
