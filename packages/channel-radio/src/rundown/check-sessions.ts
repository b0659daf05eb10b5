import { type CivilDate, civilDate, daysBetween, formatDate, type SlotOccurrence, weekdayOf } from "@cchc/calendar";
import type { Issue, Severity } from "@cchc/core";
import { radioIssue } from "../radio-issues";
import type { SessionCap } from "../station/session-cap";

function minutesOf(time: string): number {
	const [hours = 0, minutes = 0] = time.split(":").map(Number);
	return hours * 60 + minutes;
}

const when = ({ date, time }: SlotOccurrence): string => `${time} ${formatDate(date, "weekday-numeric")}`;

/** Broadcasts that run into each other; `occurrences` are in order of time. */
export function checkOverlaps(occurrences: readonly SlotOccurrence[]): Issue[] {
	let longest: SlotOccurrence | undefined;
	const endOf = (occurrence: SlotOccurrence): number => minutesOf(occurrence.time) + occurrence.minutes;
	return occurrences.flatMap((occurrence) => {
		const earlier = longest?.date === occurrence.date ? longest : undefined;
		if (earlier === undefined || endOf(occurrence) > endOf(earlier)) longest = occurrence;
		if (earlier === undefined || endOf(earlier) <= minutesOf(occurrence.time)) return [];
		const path = ["broadcastSlots", occurrence.slot.id, "time"];
		return [radioIssue("radio/slots-overlap", "error", path, { first: when(earlier), second: when(occurrence) })];
	});
}

const someMonday = civilDate("2024-01-01");

function weekOf(date: CivilDate): number {
	return Math.floor(daysBetween(someMonday, date) / 7);
}

function groups<Key>(
	occurrences: readonly SlotOccurrence[],
	keyOf: (occurrence: SlotOccurrence) => Key,
): SlotOccurrence[][] {
	const byKey = new Map<Key, SlotOccurrence[]>();
	for (const occurrence of occurrences) {
		const key = keyOf(occurrence);
		byKey.set(key, [...(byKey.get(key) ?? []), occurrence]);
	}
	return [...byKey.values()];
}

/** Broadcasts that break the locality's cap: too long, too many a day, too many days a week, on a weekend. */
export function checkSessionCap(
	occurrences: readonly SlotOccurrence[],
	cap: SessionCap,
	severity: Severity = "warning",
): Issue[] {
	const issues: Issue[] = [];
	const tell = (code: Parameters<typeof radioIssue>[0], at: SlotOccurrence, found: number, wanted: number): void => {
		const values = { when: when(at), date: formatDate(at.date, "numeric"), found, wanted, cap: cap.label };
		issues.push(radioIssue(code, severity, ["broadcastSlots", at.slot.id], values));
	};
	for (const [first] of groups(occurrences, ({ slot }) => slot.id)) {
		if (first !== undefined && first.minutes > cap.minutesPerSession) {
			tell("radio/session-too-long", first, first.minutes, cap.minutesPerSession);
		}
	}
	for (const day of groups(occurrences, ({ date }) => date)) {
		const [first] = day;
		if (first === undefined) continue;
		if (cap.sessionsPerDay !== undefined && day.length > cap.sessionsPerDay) {
			tell("radio/too-many-sessions", first, day.length, cap.sessionsPerDay);
		}
		if (cap.weekends === false && weekdayOf(first.date) > 5) tell("radio/weekend-session", first, 0, 0);
	}
	for (const week of groups(occurrences, ({ date }) => weekOf(date))) {
		const days = new Set(week.map(({ date }) => date)).size;
		const [first] = week;
		if (first !== undefined && cap.daysPerWeek !== undefined && days > cap.daysPerWeek) {
			tell("radio/too-many-days", first, days, cap.daysPerWeek);
		}
	}
	return issues;
}
