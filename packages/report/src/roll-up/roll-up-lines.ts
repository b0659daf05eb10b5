import { type CivilDate, daysBetween, periodSpan } from "@cchc/calendar";
import type { Indicator } from "../report/report-type";
import { addFigures, asSubmittedValue, isFlow, isQuotient } from "./add-figures";
import { firstSentOn } from "./choose-report";
import { ancestorsOn, existsOn, type ReportingUnit, type Roster } from "./reporting-unit";
import type { DuplicateReport, RollUpLine, RollUpOptions, SubmissionStatus } from "./roll-up-type";
import type { Submission, SubmittedFigure, SubmittedValue } from "./submission-type";

/** All versions of one unit's report for one period, and the one that counts. */
export interface UnitPeriod {
	readonly reports: readonly Submission[];
	readonly kept: Submission;
	readonly duplicate?: DuplicateReport;
}

/** Everything a roll-up has taken in, sorted. */
export interface Taken {
	readonly options: RollUpOptions;
	readonly roster: Roster;
	/** Periods of the year up to the one of the roll-up, in order. */
	readonly periods: readonly string[];
	/** By unit, by period. */
	readonly reports: ReadonlyMap<string, ReadonlyMap<string, UnitPeriod>>;
	/** First day of the year of the period. */
	readonly yearStart: CivilDate;
}

const notThere = (state: "missing" | "late" | "not-due" | "nil-report"): SubmittedValue => ({ state, value: null });

function dueOf({ options }: Taken, unit: string, period: string): CivilDate | undefined {
	const extended = options.extensions?.find((given) => given.unit === unit && given.period === period);
	return extended?.due ?? options.dues[period];
}

function statusOf(taken: Taken, unit: ReportingUnit, period: string): SubmissionStatus {
	const { options, reports } = taken;
	const { end } = periodSpan(period, options.rule);
	const sent = reports.get(unit.id)?.get(period);
	if (unit.to !== undefined && unit.to < end) return "former";
	if (!existsOn(unit, end) || unit.level !== "commune") return sent === undefined ? "not-due" : "unexpected";
	const due = dueOf(taken, unit.id, period);
	const sentOn = sent === undefined ? undefined : firstSentOn(sent.reports);
	if (sentOn !== undefined) return due === undefined || sentOn <= due ? "on-time" : "late";
	return due !== undefined && due < options.asOf ? "overdue" : "not-due";
}

/** The year so far of one unit: its latest cumulative figure; for a unit formed during the year, the sum of its own periods. */
function cumulativeOf(
	taken: Taken,
	unit: ReportingUnit,
	indicator: Indicator,
	fallback: SubmittedValue,
): SubmittedValue {
	const own = taken.reports.get(unit.id);
	const sent = taken.periods.flatMap((period) => own?.get(period)?.kept.figures[indicator.id] ?? []);
	const latest = sent.at(-1);
	if (latest === undefined) return fallback;
	const formedThisYear = unit.from !== undefined && unit.from > taken.yearStart;
	if (!formedThisYear || !(isFlow(indicator) || isQuotient(indicator))) return latest.cumulative;
	return asSubmittedValue(
		addFigures(
			sent.map(({ period }) => period),
			indicator,
		),
	);
}

function figuresOf(taken: Taken, unit: ReportingUnit, status: SubmissionStatus): Record<string, SubmittedFigure> {
	const { options } = taken;
	const kept = taken.reports.get(unit.id)?.get(options.period)?.kept;
	const absent = notThere(
		status === "overdue" ? "late" : status === "not-due" || status === "former" ? "not-due" : "missing",
	);
	return Object.fromEntries(
		options.indicators.map((indicator): [string, SubmittedFigure] => {
			const stock = !(isFlow(indicator) || isQuotient(indicator));
			if (status === "former" && stock) return [indicator.id, { period: absent, cumulative: absent }];
			const period = kept?.figures[indicator.id]?.period ?? (kept?.nil ? notThere("nil-report") : absent);
			return [indicator.id, { period, cumulative: cumulativeOf(taken, unit, indicator, absent) }];
		}),
	);
}

/** One unit of a roll-up: how it stands, and what it contributes. */
export function lineOf(taken: Taken, unit: ReportingUnit): RollUpLine {
	const { options, roster } = taken;
	const { end } = periodSpan(options.period, options.rule);
	const status = statusOf(taken, unit, options.period);
	const sent = taken.reports.get(unit.id)?.get(options.period);
	const due = status === "former" || status === "unexpected" ? undefined : dueOf(taken, unit.id, options.period);
	const sentOn = sent === undefined ? undefined : firstSentOn(sent.reports);
	const daysLate = due === undefined ? 0 : daysBetween(due, sentOn ?? options.asOf);
	const above = ancestorsOn(unit, end, roster);
	const group = above[above.indexOf(options.top) - 1];
	return {
		unit: unit.id,
		name: unit.name,
		...(group === undefined ? {} : { group }),
		status,
		...(due === undefined ? {} : { due }),
		...(sentOn === undefined ? {} : { sentOn }),
		...((status === "late" || status === "overdue") && daysLate > 0 ? { daysLate } : {}),
		...(sent?.kept.nil ? { nil: true } : {}),
		figures: figuresOf(taken, unit, status),
		history: Object.fromEntries(taken.periods.slice(0, -1).map((period) => [period, statusOf(taken, unit, period)])),
	};
}
