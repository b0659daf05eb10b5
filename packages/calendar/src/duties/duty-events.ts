import { type Issue, type Result, resultOf, withPathPrefix } from "@cchc/core";
import { compareDates } from "../dates/civil-date";
import { readMoment } from "../dates/civil-date-time";
import { formatDate, fullDate } from "../dates/vietnamese-date";
import { calendarIssue } from "../issue-messages";
import { parsePeriodId, periodParts } from "../periods/period-id";
import { type RecordIssueCode, recordIssue } from "../record-messages";
import type { WorkCalendar } from "../working-days/work-calendar";
import { isWorkingDay } from "../working-days/working-days";
import type { DutyEvent } from "./duty-event-type";
import type { Deadline, ExplainStep } from "./duty-type";

/** Names one report: a duty and a period. */
export function deadlineKey(duty: string, period: string): string {
	return `${duty}/${period}`;
}

function explained(event: DutyEvent, text: string): ExplainStep {
	const said = `${text} Lý do: ${event.reason}. Người quyết định: ${event.by}.`;
	return event.basis === undefined ? { text: said } : { text: said, basis: event.basis };
}

function withEvent(deadline: Deadline, event: DutyEvent, text: string, changes: Partial<Deadline> = {}): Deadline {
	return {
		...deadline,
		...changes,
		events: [...(deadline.events ?? []), event],
		explain: [...deadline.explain, explained(event, text)],
	};
}

function oneOffDeadline(event: Extract<DutyEvent, { kind: "one-off" }>): Deadline {
	const { duty, title, reporter, via, recipient, period, start, end, due } = event;
	const window = `từ ngày ${formatDate(start, "numeric")} đến ngày ${formatDate(end, "numeric")}`;
	return {
		duty: {
			id: duty,
			title,
			reporter,
			...(via === undefined ? {} : { via }),
			recipient,
			cadences: [],
			periodRule: "calendar",
			due: {},
		},
		cadence: periodParts(period).cadence,
		period,
		periodLabel: `Đột xuất ${window}`,
		start,
		end,
		cutOff: end,
		due,
		events: [event],
		explain: [{ text: `Số liệu ${window}.`, date: end }, explained(event, `Hạn gửi theo yêu cầu: ${fullDate(due)}.`)],
	};
}

/** The deadline an event leaves behind, or why it leaves none. */
interface Outcome {
	readonly deadline?: Deadline;
	readonly issue?: Issue;
}

type StandingEvent = Exclude<DutyEvent, { kind: "one-off" }>;

function refused(code: RecordIssueCode, values: Record<string, string>): Outcome {
	return { issue: recordIssue(code, values) };
}

function applyOneOff(event: Extract<DutyEvent, { kind: "one-off" }>, taken: boolean): Outcome {
	const found = deadlineKey(event.duty, event.period);
	if (taken) return refused("calendar/report-listed-twice", { found });
	if (!parsePeriodId(event.period).ok)
		return { issue: calendarIssue("calendar/unknown-period", { found: event.period }) };
	if (event.end < event.start) return refused("calendar/window-backwards", { found });
	return { deadline: oneOffDeadline(event) };
}

function extend(deadline: Deadline, event: Extract<DutyEvent, { kind: "extended" }>, working: boolean): Outcome {
	const due = fullDate(event.due);
	if (event.due <= deadline.due) {
		return refused("calendar/extension-not-later", { found: due, due: fullDate(deadline.due) });
	}
	const changes = { due: event.due, originalDue: deadline.originalDue ?? deadline.due };
	const moved = { deadline: withEvent(deadline, event, `Gia hạn đến ${due}.`, changes) };
	return working ? moved : { ...moved, ...refused("calendar/due-on-day-off", { found: due }) };
}

function merge(
	deadline: Deadline,
	event: Extract<DutyEvent, { kind: "merged" }>,
	target: Deadline | undefined,
): Outcome {
	if (target === undefined || target === deadline || target.mergedInto !== undefined) {
		return refused("calendar/merge-target-unknown", { found: deadlineKey(event.into.duty, event.into.period) });
	}
	const due = fullDate(target.due);
	const text = `Lồng ghép vào ${target.duty.title}, ${target.periodLabel}, hạn ${due}.`;
	const originalDue = deadline.originalDue ?? deadline.due;
	return { deadline: withEvent(deadline, event, text, { due: target.due, originalDue, mergedInto: event.into }) };
}

function applyStanding(
	event: StandingEvent,
	deadlines: ReadonlyMap<string, Deadline>,
	calendar: WorkCalendar | undefined,
): Outcome {
	const found = deadlineKey(event.duty, event.period);
	const deadline = deadlines.get(found);
	if (deadline === undefined) return refused("calendar/event-for-unknown-report", { found });
	switch (event.kind) {
		case "waived":
			return { deadline: withEvent(deadline, event, "Được miễn báo cáo.", { waived: true }) };
		case "nil":
			return { deadline: withEvent(deadline, event, "Không có phát sinh, chỉ gửi thông báo.", { nil: true }) };
		case "extended":
			return extend(deadline, event, isWorkingDay(event.due, calendar));
		case "merged":
			return merge(deadline, event, deadlines.get(deadlineKey(event.into.duty, event.into.period)));
	}
}

/** Faults of the facts every event must give. */
function checkFacts(event: DutyEvent): Issue[] {
	const issues: Issue[] = [];
	if (event.reason.trim() === "" || event.by.trim() === "") {
		issues.push(recordIssue("calendar/event-without-reason", { found: deadlineKey(event.duty, event.period) }));
	}
	if (readMoment(event.at) === undefined) issues.push(recordIssue("calendar/not-a-moment", { found: event.at }));
	return issues;
}

/**
 * Deadlines with what happened to them: extensions, waivers, nil reports, mergers, one-off reports. Events are applied in
 * the order given; the result is sorted by due date. A report merged into another takes the due date that one has then.
 * All issues at once, each with the index of its event.
 */
export function applyDutyEvents(
	deadlines: readonly Deadline[],
	events: readonly DutyEvent[],
	calendar?: WorkCalendar,
): Result<Deadline[]> {
	const byKey = new Map(deadlines.map((deadline) => [deadlineKey(deadline.duty.id, deadline.period), deadline]));
	const issues: Issue[] = [];
	events.forEach((event, index) => {
		const key = deadlineKey(event.duty, event.period);
		const outcome =
			event.kind === "one-off" ? applyOneOff(event, byKey.has(key)) : applyStanding(event, byKey, calendar);
		if (outcome.deadline !== undefined) byKey.set(key, outcome.deadline);
		const found = [...checkFacts(event), ...(outcome.issue === undefined ? [] : [outcome.issue])];
		issues.push(...withPathPrefix(found, [index]));
	});
	return resultOf(
		[...byKey.values()].sort((a, b) => compareDates(a.due, b.due)),
		issues,
	);
}
