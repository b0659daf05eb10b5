import type { Issue } from "@cchc/core";
import { calendarIssue } from "../issue-messages";
import { reportingLead } from "../legal-sources";
import { cadences } from "../periods/period-id";
import { findPeriodRule, type PeriodRule } from "../periods/period-rule";
import { recordIssue } from "../record-messages";
import { type DeadlineOptions, dueRuleFor } from "./deadline";
import type { DueRule, ReportingDuty } from "./duty-type";

function within(value: number, first: number, last: number): boolean {
	return Number.isInteger(value) && value >= first && value <= last;
}

/** What a due rule asks for that cannot be, in Vietnamese; undefined when it is sound. */
function faultOf(rule: DueRule): { what: string; wanted: string } | undefined {
	const offset = "monthOffset" in rule ? (rule.monthOffset ?? 0) : 0;
	if (!within(offset, -12, 12)) return { what: `monthOffset ${offset}`, wanted: "số nguyên từ -12 đến 12" };
	switch (rule.kind) {
		case "working-days-after-cut-off":
			if (within(rule.days, 1, 250)) return undefined;
			return {
				what: `${rule.days} ngày làm việc sau ngày chốt số liệu`,
				wanted: "ít nhất 01 ngày làm việc, ví dụ days: 2",
			};
		case "day-of-month":
			return within(rule.day, 1, 31)
				? undefined
				: { what: `ngày ${rule.day}`, wanted: "ngày từ 1 đến 31, ví dụ day: 20" };
		case "nth-working-day":
			if (within(rule.nth, 1, 15)) return undefined;
			return {
				what: `ngày làm việc thứ ${rule.nth}`,
				wanted: "từ 1 đến 15, ví dụ nth: 5",
			};
		case "weekday-after":
			return within(rule.weekday, 1, 7) ? undefined : { what: `thứ ${rule.weekday}`, wanted: "từ 1 (thứ Hai) đến 7" };
	}
}

function checkDuty(duty: ReportingDuty, index: number, options: DeadlineOptions): Issue[] {
	const issues: Issue[] = [];
	if (findPeriodRule(duty.periodRule, options.rules) === undefined) {
		const values = { duty: duty.id, found: duty.periodRule };
		issues.push(calendarIssue("calendar/unknown-period-rule", values, [index, "periodRule"]));
	}
	if (duty.cadences.length === 0)
		issues.push(recordIssue("calendar/no-cadence", { duty: duty.id }, [index, "cadences"]));
	if (duty.reporter === duty.recipient) {
		issues.push(recordIssue("calendar/reports-to-itself", { duty: duty.id }, [index, "recipient"]));
	}
	const seen = new Set<DueRule>();
	duty.cadences.forEach((cadence, place) => {
		if (!cadences.includes(cadence)) {
			issues.push(
				recordIssue("calendar/unknown-cadence", { duty: duty.id, found: cadence }, [index, "cadences", place]),
			);
			return;
		}
		if (duty.cadences.indexOf(cadence) !== place) {
			issues.push(recordIssue("calendar/cadence-twice", { duty: duty.id, found: cadence }, [index, "cadences", place]));
		}
		const rule = dueRuleFor(duty, cadence);
		if (rule === undefined) {
			issues.push(calendarIssue("calendar/no-due-rule", { duty: duty.id, cadence }, [index, "due", cadence]));
			return;
		}
		const fault = seen.has(rule) ? undefined : faultOf(rule);
		seen.add(rule);
		if (fault !== undefined) {
			const path = "kind" in duty.due ? [index, "due"] : [index, "due", cadence];
			issues.push(recordIssue("calendar/bad-due-rule", { duty: duty.id, ...fault }, path, reportingLead));
		}
	});
	return issues;
}

function checkRules(rules: Readonly<Record<string, PeriodRule>>): Issue[] {
	return Object.entries(rules)
		.filter(
			([, { startDay, monthOffset, firstMonth = 1, weekShift = 0 }]) =>
				!within(startDay, 1, 28) ||
				!within(monthOffset, -1, 1) ||
				!within(firstMonth, 1, 12) ||
				!within(weekShift, -6, 6),
		)
		.map(([found]) => recordIssue("calendar/bad-period-rule", { found }, ["rules", found]));
}

/** Every fault in a list of duties that shows without a year: unknown rules, missing or impossible due dates, doubled ids; and in one's own rules. */
export function checkDuties(duties: readonly ReportingDuty[], options: DeadlineOptions = {}): Issue[] {
	const ids = duties.map((duty) => duty.id);
	const issues = checkRules(options.rules ?? {});
	duties.forEach((duty, index) => {
		if (ids.indexOf(duty.id) !== index) {
			issues.push(recordIssue("calendar/duty-twice", { duty: duty.id }, [index, "id"]));
		}
		issues.push(...checkDuty(duty, index, options));
	});
	return issues;
}
