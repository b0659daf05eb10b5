import {
	type Cadence,
	type CivilDate,
	cumulativeSpan,
	deadlineFor,
	findPeriodRule,
	type PeriodId,
	type PeriodRule,
	parsePeriodId,
	periodCadence,
	periodLabel,
	periodSpan,
	periodsOfYear,
	samePeriodLastYear,
	type WorkCalendar,
} from "@cchc/calendar";
import { fail, type Issue, type Result, succeed, withPathPrefix } from "@cchc/core";
import type { Plan } from "@cchc/plan";
import { effectiveEntries } from "../journal/effective-entries";
import type { JournalEntry } from "../journal/journal-type";
import { makeIssue } from "../messages";
import { checkReport } from "./check-report";
import { computeFigure, type FormsById } from "./figure";
import { fillGaps } from "./fill-gaps";
import { narrate } from "./narrative";
import { entriesInScope, type ReportKind, reportKindOf } from "./report-kind";
import type { Figure, Indicator, PeriodicReport, ReportRow } from "./report-type";

/** What {@link compileReport} works from. */
export interface CompileOptions {
	readonly plan: Plan;
	/** The whole journal in the order it was written; corrections are applied here. */
	readonly journal: readonly JournalEntry[];
	/** Id of a reporting duty of the plan. */
	readonly dutyId: string;
	readonly period: PeriodId;
	/** Figures to state. Default: those of the kind. */
	readonly indicators?: readonly Indicator[];
	/** Default: {@link reportKindOf}. */
	readonly kind?: ReportKind;
	/** Holidays and swapped days for the due date. */
	readonly calendar?: WorkCalendar;
	/** Own period rules by id, beside `nd09` and `calendar`. */
	readonly rules?: Readonly<Record<string, PeriodRule>>;
	/** Last year's journal, or last year's report of the same period. */
	readonly previousYear?: readonly JournalEntry[] | PeriodicReport;
	/** The report before this one in the same year, to see whether a cumulative figure fell. */
	readonly previousReport?: PeriodicReport;
	/** What people wrote: Vietnamese sentences by the id of the gap they fill, e.g. `proposals.gap`. */
	readonly remarks?: Readonly<Record<string, readonly string[]>>;
	/** Declares that there was nothing to report. */
	readonly nil?: boolean;
	/** The day it is: a period that has not begun is then "not due" and not "missing". */
	readonly asOf?: CivilDate;
}

const cadenceNames: Readonly<Record<Cadence, string>> = {
	week: "tuần",
	month: "tháng",
	quarter: "quý",
	"half-year": "6 tháng",
	"nine-months": "9 tháng",
	year: "năm",
};

const isReport = (value: readonly JournalEntry[] | PeriodicReport): value is PeriodicReport => !Array.isArray(value);

/**
 * Makes a periodic report from the plan and the journal: figures of the period and of the year so far, the plan's targets,
 * last year's figures, and sentences made from them. Every figure and sentence carries the ids of its entries. What looks
 * wrong is in `issues` of the report and of the result; only a wrong duty, period or rule leaves no report.
 */
export function compileReport(options: CompileOptions): Result<PeriodicReport> {
	const { plan, journal, dutyId, calendar, rules, previousYear } = options;
	const duty = plan.reportingDuties.find(({ id }) => id === dutyId);
	if (duty === undefined) {
		const choices = plan.reportingDuties.map(({ id }) => id).join(", ");
		return fail([makeIssue("report/unknown-duty", { duty: dutyId, choices }, { path: ["dutyId"] })]);
	}
	const parsed = parsePeriodId(options.period);
	if (!parsed.ok) return fail(withPathPrefix(parsed.issues, ["period"]));
	const period = parsed.value;
	if (!duty.cadences.includes(periodCadence(period))) {
		const example = periodsOfYear(duty.cadences[0] ?? "quarter", plan.year)[0] ?? "";
		const choices = duty.cadences.map((cadence) => cadenceNames[cadence]).join(", ");
		return fail([
			makeIssue("report/period-not-of-duty", { title: duty.title, period, choices, example }, { path: ["period"] }),
		]);
	}
	const deadline = deadlineFor(duty, period, {
		...(rules === undefined ? {} : { rules }),
		...(calendar === undefined ? {} : { calendar }),
	});
	const rule = findPeriodRule(duty.periodRule, rules);
	if (!deadline.ok || rule === undefined) return fail(deadline.issues);
	const { start, end, due } = deadline.value;
	const kind = options.kind ?? reportKindOf(plan, duty);
	const indicators = options.indicators ?? kind.indicators;
	const forms: FormsById = new Map(plan.forms.map((form) => [form.id, form]));
	const cut = (entries: readonly JournalEntry[], span: { start: CivilDate; end: CivilDate }): JournalEntry[] =>
		entriesInScope(effectiveEntries(entries), kind, plan, duty.reporter).filter(
			({ date }) => date >= span.start && date <= span.end,
		);
	const emptyState = options.nil
		? "nil-report"
		: options.asOf !== undefined && options.asOf < start
			? "not-due"
			: "missing";
	const figureOf = (indicator: Indicator, entries: readonly JournalEntry[]): Figure =>
		entries.length === 0 ? { state: emptyState, value: null, entries: [] } : computeFigure(indicator, entries, forms);

	const inPeriod = cut(journal, { start, end });
	const soFar = cut(journal, cumulativeSpan(period, rule));
	const lastYearId = samePeriodLastYear(period);
	const lastYear =
		previousYear === undefined || isReport(previousYear) ? undefined : cut(previousYear, periodSpan(lastYearId, rule));
	const rows = indicators.map((indicator): ReportRow => {
		const cumulative = figureOf(indicator, soFar);
		const target = plan.targets?.find((candidate) => candidate.indicator === indicator.id)?.value;
		const earlier = lastYear?.length
			? computeFigure(indicator, lastYear, forms)
			: previousYear !== undefined && isReport(previousYear)
				? previousYear.rows.find((row) => row.indicator.id === indicator.id)?.period
				: undefined;
		return {
			indicator,
			period: figureOf(indicator, inPeriod),
			cumulative,
			...(target === undefined ? {} : { target }),
			...(target === undefined || target <= 0 || cumulative.value === null
				? {}
				: { percentOfTarget: (cumulative.value / target) * 100 }),
			...(earlier === undefined ? {} : { samePeriodLastYear: earlier }),
		};
	});
	const label = periodLabel(period, rule);
	const context = { plan, duty, kind, period, rule, start, end, inPeriod, soFar, rows, forms };
	const issues: Issue[] = [
		...deadline.issues,
		...checkReport({
			...context,
			journal,
			nil: options.nil ?? false,
			previousReport: options.previousReport,
		}),
	];
	return succeed(
		{
			schemaVersion: 1,
			id: `${plan.id}-${duty.id}-${period}`,
			planId: plan.id,
			duty,
			unit: duty.reporter,
			period,
			periodLabel: label,
			start,
			end,
			due,
			title: `${kind.title} ${label.charAt(0).toLowerCase()}${label.slice(1)}`,
			rows,
			sections: fillGaps(narrate(context), options.remarks ?? {}),
			entries: inPeriod.map(({ id }) => id),
			issues,
		},
		issues,
	);
}
