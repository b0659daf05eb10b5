import { fail, type Issue, type LegalBasis, type Result, resultOf } from "@cchc/core";
import { addDays, dateParts, daysBetween, makeDate, weekdayOf } from "../dates/civil-date";
import type { CivilDate } from "../dates/civil-date-type";
import { daysInMonth, monthOfCount } from "../dates/day-number";
import { formatDate, fullDate } from "../dates/vietnamese-date";
import { holidayDataEnd } from "../holidays/holiday-data-end";
import { calendarIssue } from "../issue-messages";
import { parsePeriodId, periodParts } from "../periods/period-id";
import { periodLabel } from "../periods/period-label";
import { findPeriodRule, type PeriodRule } from "../periods/period-rule";
import { periodSpan } from "../periods/period-span";
import type { Cadence, PeriodId } from "../periods/period-type";
import { explainDay } from "../working-days/explain-day";
import type { RollConvention } from "../working-days/work-calendar";
import { type WorkCalendar, workCalendarRange } from "../working-days/work-calendar";
import { addWorkingDays, isWorkingDay, rollDate } from "../working-days/working-days";
import type { Deadline, DueRule, ExplainStep, ReportingDuty } from "./duty-type";

/** What {@link deadlineFor} works with. */
export interface DeadlineOptions {
	/** Default: the national calendar. */
	readonly calendar?: WorkCalendar;
	/** Own period rules by id, beside `nd09` and `calendar`. */
	readonly rules?: Readonly<Record<string, PeriodRule>>;
}

const rollWords: Record<RollConvention, string> = {
	following: "chuyển sang ngày làm việc liền sau",
	preceding: "chuyển về ngày làm việc liền trước",
	none: "",
};

function step(text: string, date?: CivilDate, basis?: LegalBasis): ExplainStep {
	return { text, ...(date === undefined ? {} : { date }), ...(basis === undefined ? {} : { basis }) };
}

/** The due rule of a duty for one cadence. */
export function dueRuleFor(duty: ReportingDuty, cadence: Cadence): DueRule | undefined {
	return "kind" in duty.due ? (duty.due as DueRule) : (duty.due as Partial<Record<Cadence, DueRule>>)[cadence];
}

/** One step for every run of days between two dates, exclusive of the first, that do not count. */
function skippedDays(from: CivilDate, to: CivilDate, calendar: WorkCalendar | undefined): ExplainStep[] {
	const steps: ExplainStep[] = [];
	for (let ahead = 1; ahead < daysBetween(from, to); ahead += 1) {
		const date = addDays(from, ahead);
		if (isWorkingDay(date, calendar)) continue;
		const { reason, basis } = explainDay(date, calendar);
		steps.push(step(`Không tính ${fullDate(date)}: ${reason}.`, date, basis));
	}
	return steps;
}

interface Due {
	readonly due: CivilDate;
	readonly steps: readonly ExplainStep[];
}

function rolled(date: CivilDate, roll: RollConvention, calendar: WorkCalendar | undefined): Due {
	const due = rollDate(date, roll, calendar);
	if (due === date) return { due, steps: [] };
	const { reason, basis } = explainDay(date, calendar);
	return { due, steps: [step(`${fullDate(date)}: ${reason}; ${rollWords[roll]}, ${fullDate(due)}.`, due, basis)] };
}

/** First day of the month `offset` months after the month of `date`. */
function monthAfter(date: CivilDate, offset: number): { year: number; month: number } {
	const { year, month } = dateParts(date);
	return monthOfCount(year * 12 + month - 1 + offset);
}

function applyDueRule(rule: DueRule, cutOff: CivilDate, calendar: WorkCalendar | undefined): Due {
	switch (rule.kind) {
		case "working-days-after-cut-off": {
			const due = addWorkingDays(cutOff, rule.days, calendar);
			const text = `Hạn gửi: ${rule.days} ngày làm việc sau ngày chốt số liệu.`;
			return { due, steps: [step(text, undefined, rule.basis), ...skippedDays(cutOff, due, calendar)] };
		}
		case "day-of-month": {
			const { year, month } = monthAfter(cutOff, rule.monthOffset ?? 0);
			const day = Math.min(rule.day, daysInMonth(year, month));
			const result = rolled(makeDate(year, month, day), rule.roll ?? "following", calendar);
			const text = `Hạn gửi: ngày ${rule.day} tháng ${month} năm ${year}.`;
			return { due: result.due, steps: [step(text, undefined, rule.basis), ...result.steps] };
		}
		case "nth-working-day": {
			const { year, month } = monthAfter(cutOff, rule.monthOffset ?? 0);
			const before = addDays(makeDate(year, month, 1), -1);
			const due = addWorkingDays(before, rule.nth, calendar);
			const text = `Hạn gửi: ngày làm việc thứ ${rule.nth} của tháng ${month} năm ${year}.`;
			return { due, steps: [step(text, undefined, rule.basis), ...skippedDays(before, due, calendar)] };
		}
		case "weekday-after": {
			const next = addDays(cutOff, 1);
			const ahead = (rule.weekday - weekdayOf(next) + 7) % 7;
			const result = rolled(addDays(next, ahead), rule.roll ?? "following", calendar);
			const text = `Hạn gửi: ${fullDate(addDays(next, ahead))}, ngay sau kỳ báo cáo.`;
			return { due: result.due, steps: [step(text, undefined, rule.basis), ...result.steps] };
		}
	}
}

/** True when a day off between the cut-off and the due date, or the whole year, is not decided yet. */
function dependsOnPrediction(cutOff: CivilDate, due: CivilDate, calendar: WorkCalendar | undefined): boolean {
	if (due > holidayDataEnd) return true;
	const [first, last] = cutOff < due ? [cutOff, due] : [due, cutOff];
	for (let date = first; date <= last; date = addDays(date, 1)) {
		if (explainDay(date, calendar).certainty === "predicted") return true;
	}
	return false;
}

/**
 * The deadline of one duty for one period, with every step of the reasoning. Issues: `calendar/unknown-period`,
 * `calendar/unknown-period-rule`, `calendar/no-due-rule`, `calendar/year-outside-calendar`, warning
 * `calendar/due-before-cut-off`, info `calendar/predicted-days-off`.
 */
export function deadlineFor(duty: ReportingDuty, period: PeriodId, options: DeadlineOptions = {}): Result<Deadline> {
	const parsed = parsePeriodId(period);
	const rule = findPeriodRule(duty.periodRule, options.rules);
	const issues: Issue[] = [...parsed.issues];
	if (rule === undefined) {
		issues.push(
			calendarIssue("calendar/unknown-period-rule", { duty: duty.id, found: duty.periodRule }, ["periodRule"]),
		);
	}
	const cadence = parsed.ok ? periodParts(parsed.value).cadence : undefined;
	const dueRule = cadence === undefined ? undefined : dueRuleFor(duty, cadence);
	if (cadence !== undefined && dueRule === undefined) {
		issues.push(calendarIssue("calendar/no-due-rule", { duty: duty.id, cadence }, ["due", cadence]));
	}
	if (!parsed.ok || rule === undefined || cadence === undefined || dueRule === undefined) return fail(issues);
	const { year } = periodParts(parsed.value);
	if (year <= dateParts(workCalendarRange.first).year || year >= dateParts(workCalendarRange.last).year) {
		return fail([calendarIssue("calendar/year-outside-calendar", { year }, ["period"])]);
	}
	const { start, end } = periodSpan(parsed.value, rule);
	const label = periodLabel(parsed.value, rule);
	const { due, steps } = applyDueRule(dueRule, end, options.calendar);
	if (due < end) {
		const values = { duty: duty.title, period: label, due: fullDate(due), cutOff: fullDate(end) };
		issues.push(calendarIssue("calendar/due-before-cut-off", values, ["due"]));
	}
	const predicted = dependsOnPrediction(end, due, options.calendar);
	if (predicted) {
		const values = { duty: duty.title, period: label, due: fullDate(due) };
		issues.push(calendarIssue("calendar/predicted-days-off", values, ["due"]));
	}
	const window = `${label}: số liệu từ ngày ${formatDate(start, "numeric")} đến ngày ${formatDate(end, "numeric")}.`;
	const deadline: Deadline = {
		duty,
		cadence,
		period: parsed.value,
		periodLabel: label,
		start,
		end,
		cutOff: end,
		due,
		explain: [
			step(window, end, rule.basis),
			step(`Chốt số liệu: ${fullDate(end)}.`, end),
			...steps,
			step(`Hạn cuối gửi báo cáo: ${fullDate(due)}.`, due),
		],
		...(predicted ? { certainty: "predicted" } : {}),
	};
	return resultOf(deadline, issues);
}
