import {
	addDays,
	type CivilDate,
	compareDates,
	explainDay,
	formatDate,
	type SlotOccurrence,
	slotOccurrences,
	type WorkCalendar,
} from "@cchc/calendar";
import type { Message } from "@cchc/channel";
import { type Issue, type Result, resultOf } from "@cchc/core";
import type { Plan } from "@cchc/plan";
import { createProgrammeBuilder, type ProgrammeBuilder } from "../programme/build-programme";
import { rateOf } from "../programme/programme-item";
import { radioIssue } from "../radio-issues";
import { checkSlot } from "../script/check-script";
import { formatClock } from "../speech/clock";
import { syllablesToCut } from "../speech/duration";
import type { RadioOptions } from "../station/options-type";
import { checkOverlaps, checkSessionCap } from "./check-sessions";
import { fillSession, type RundownMemory } from "./fill-session";
import type { Rundown } from "./rundown-type";
import { sessionOf } from "./session-entries";

/** What a rundown may look at. There is no clock: days are handed in. */
export interface RundownContext {
	readonly plan: Plan;
	readonly today: CivilDate;
	/** First day. */
	readonly from: CivilDate;
	/** Holidays and working days. Default: the built-in calendar. */
	readonly calendar?: WorkCalendar;
}

const defaultSpots = 2;

/** The one rule on holidays: a slot is silent on them unless the plan asks for the broadcast with `onHoliday: keep`. */
function withoutHolidays(
	occurrences: readonly SlotOccurrence[],
	calendar: WorkCalendar | undefined,
	issues: Issue[],
): SlotOccurrence[] {
	return occurrences.filter(({ date, time, slot }) => {
		if (slot.onHoliday === "keep") return true;
		const day = explainDay(date, calendar);
		if (day.working || day.kind === "weekend") return true;
		const values = { when: `${time} ${formatDate(date, "weekday-numeric")}`, reason: day.reason };
		issues.push(radioIssue("radio/holiday-left-out", "info", ["broadcastSlots", slot.id], values));
		return false;
	});
}

function checkMessages(
	messages: readonly Message[],
	build: ProgrammeBuilder,
	options: RadioOptions,
	{ airings, shortfall }: RundownMemory,
): Issue[] {
	return messages.flatMap((message, index) => {
		const path = ["messages", index];
		if (message.status === "draft") {
			return [radioIssue("radio/draft-left-out", "info", path, { title: message.title })];
		}
		const excess = shortfall.get(message.id);
		if (excess === undefined || airings.has(message.id)) return [];
		const { programme } = build({ id: message.id, title: message.title, messages: [{ message }] });
		const severity = options.mode === "final" ? "error" : "warning";
		const values = {
			title: message.title,
			found: formatClock(programme.seconds),
			cut: syllablesToCut(excess, rateOf(options)),
		};
		return [radioIssue("radio/message-not-scheduled", severity, path, values)];
	});
}

/**
 * What goes on air from `context.from` for `days` days: in each slot of the plan as many messages as fit, the most urgent
 * first, then those heard least; a message heard before in the rundown is a repeat. A broadcast with nothing to say is left
 * out, and so are broadcasts on public holidays unless the slot says `onHoliday: keep`; broadcasts that overlap are an error, those over the cap of the options a
 * warning (an error in final mode).
 */
export function planRundown(
	messages: readonly Message[],
	options: RadioOptions,
	context: RundownContext,
	days: number,
): Result<Rundown> {
	const { plan, from, calendar } = context;
	const to = addDays(from, days - 1);
	const slots = plan.broadcastSlots ?? [];
	const issues: Issue[] = [];
	if (slots.length === 0) issues.push(radioIssue("radio/no-slots", "error", ["broadcastSlots"]));
	const all = slots
		.flatMap((slot) => slotOccurrences({ ...slot, onHoliday: "keep" }, from, to).map((found) => ({ ...found, slot })))
		.sort((a, b) => compareDates(a.date, b.date) || (a.time < b.time ? -1 : a.time > b.time ? 1 : 0));
	const occurrences = withoutHolidays(all, calendar, issues);
	issues.push(...checkOverlaps(occurrences));
	if (options.sessionCap !== undefined) {
		const severity = options.mode === "final" ? "error" : "warning";
		issues.push(...checkSessionCap(occurrences, options.sessionCap, severity));
	}
	const build = createProgrammeBuilder(plan, options);
	const memory: RundownMemory = { airings: new Map(), shortfall: new Map(), spots: 0 };
	const spots = options.spots ?? defaultSpots;
	const sessions = occurrences.flatMap((occurrence) => {
		const programme = fillSession(occurrence, messages, build, memory, spots);
		issues.push(...checkSlot(programme, occurrence.minutes, options, ["broadcastSlots", occurrence.slot.id]));
		if (programme.items.some(({ message, kind }) => message !== undefined || kind === "ethnic-language")) {
			return [sessionOf(occurrence, programme)];
		}
		const when = `${occurrence.time} ${formatDate(occurrence.date, "weekday-numeric")}`;
		issues.push(radioIssue("radio/empty-session", "warning", ["broadcastSlots", occurrence.slot.id], { when }));
		return [];
	});
	issues.push(...checkMessages(messages, build, options, memory));
	return resultOf({ station: options.station.name, from, to, sessions }, issues);
}
