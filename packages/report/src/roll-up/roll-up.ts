import { dateOfMoment, periodCadence, periodLabel, periodParts, periodSpan, periodsOfYear } from "@cchc/calendar";
import type { Issue } from "@cchc/core";
import { makeIssue } from "../messages";
import { formatNumber } from "../report/format-figure";
import { checkSubmission, refusal } from "./check-submission";
import { chooseReport } from "./choose-report";
import { completenessOf } from "./completeness";
import { findOutliers } from "./outliers";
import { groupRemarks } from "./remark-groups";
import { ancestorsOn, existsOn, type Roster } from "./reporting-unit";
import { lineOf, type Taken, type UnitPeriod } from "./roll-up-lines";
import { groupsOf, rowsOf } from "./roll-up-rows";
import type { DuplicateReport, RollUp, RollUpLine, RollUpOptions } from "./roll-up-type";
import type { Submission } from "./submission-type";

/** Takes submissions in one by one and adds them up when asked; memory grows by one compact record a report. */
export interface RollUpCollector {
	/** Takes one report in. The order does not matter; a report given twice counts once. */
	add(submission: Submission): void;
	/** The roll-up of what was taken in so far. */
	result(): RollUp;
}

type ReportsByUnit = ReadonlyMap<string, ReadonlyMap<string, UnitPeriod>>;

function sortOut(reports: ReadonlyMap<string, ReadonlyMap<string, Submission>>): ReportsByUnit {
	const byUnit = new Map<string, Map<string, UnitPeriod>>();
	for (const [unit, byHash] of reports) {
		const byPeriod = new Map<string, Submission[]>();
		for (const report of byHash.values()) {
			const own = byPeriod.get(report.period) ?? [];
			byPeriod.set(report.period, own);
			own.push(report);
		}
		const periods = new Map<string, UnitPeriod>();
		for (const [period, own] of byPeriod) {
			const { kept, duplicate } = chooseReport(own);
			if (kept !== undefined)
				periods.set(period, { reports: own, kept, ...(duplicate === undefined ? {} : { duplicate }) });
		}
		byUnit.set(unit, periods);
	}
	return byUnit;
}

function checkLines(lines: readonly RollUpLine[], taken: Taken): Issue[] {
	const { options, periods, reports } = taken;
	return lines.flatMap(({ unit, name, status }) => {
		const own = reports.get(unit);
		const kept = own?.get(options.period)?.kept;
		const unexpected =
			status === "unexpected" ? [makeIssue("report/unexpected-report", { unit: name }, { path: ["lines", unit] })] : [];
		if (kept === undefined) return unexpected;
		const earlier = periods
			.slice(0, -1)
			.flatMap((period) => own?.get(period)?.kept ?? [])
			.at(-1);
		return [...unexpected, ...checkSubmission(kept, earlier, name, options.indicators)];
	});
}

function build(
	options: RollUpOptions,
	roster: Roster,
	submissions: ReadonlyMap<string, ReadonlyMap<string, Submission>>,
): RollUp {
	const { period, rule, asOf, top, units, indicators } = options;
	const { start, end } = periodSpan(period, rule);
	const { year, index } = periodParts(period);
	const periods = periodsOfYear(periodCadence(period), year).slice(0, index);
	const reports = sortOut(submissions);
	const yearStart = periodSpan(periods[0] ?? period, rule).start;
	const taken: Taken = { options, roster, periods, reports, yearStart };
	const concerned = units.filter((unit) => {
		const under = ancestorsOn(unit, end, roster).includes(top);
		const expected = unit.level === "commune" && existsOn(unit, end);
		return under && (expected || reports.has(unit.id));
	});
	const lines = concerned.map((unit) => lineOf(taken, unit));
	const names = new Map(lines.map(({ unit, name }) => [unit, name]));
	const kept = lines.flatMap(({ unit }) => reports.get(unit)?.get(period)?.kept ?? []);
	const duplicates: DuplicateReport[] = lines.flatMap(({ unit }) =>
		periods.flatMap((each) => reports.get(unit)?.get(each)?.duplicate ?? []),
	);
	const completeness = completenessOf(lines);
	const issues = checkLines(lines, taken);
	for (const { unit, period: which, dropped, rule: words } of duplicates) {
		if (which !== period) continue;
		const values = {
			unit: names.get(unit) ?? unit,
			period: periodLabel(which, rule),
			count: dropped.length + 1,
			rule: words,
		};
		issues.push(makeIssue("report/duplicate-report", values, { path: ["duplicates", unit, which] }));
	}
	if ((completeness.rate ?? 0) > 100) {
		const values = {
			rate: formatNumber(completeness.rate ?? 0),
			received: completeness.received,
			expected: completeness.expected,
		};
		issues.push(makeIssue("report/more-reports-than-expected", values, { path: ["completeness", "rate"] }));
	}
	return {
		schemaVersion: 1,
		unit: top,
		name: roster.get(top)?.name ?? top,
		period,
		periodLabel: periodLabel(period, rule),
		start,
		end,
		asOf,
		rows: rowsOf(lines, indicators),
		completeness,
		groups: groupsOf(lines, taken),
		lines,
		difficulties: groupRemarks(kept.flatMap(({ unit, difficulties }) => difficulties.map((text) => ({ unit, text })))),
		proposals: groupRemarks(kept.flatMap(({ unit, proposals }) => proposals.map((text) => ({ unit, text })))),
		duplicates,
		outliers: findOutliers(lines, indicators),
		submissions: lines.flatMap(({ unit }) =>
			[...(submissions.get(unit)?.values() ?? [])].toSorted((a, b) => (a.hash < b.hash ? -1 : a.hash > b.hash ? 1 : 0)),
		),
		issues,
	};
}

/** A collector to stream submissions into, e.g. while files are read one after another. */
export function createRollUp(options: RollUpOptions): RollUpCollector {
	const roster: Roster = new Map(options.units.map((unit) => [unit.id, unit]));
	const reports = new Map<string, Map<string, Submission>>();
	const refused = new Map<string, Issue>();
	return {
		add(submission) {
			const issue = refusal(submission, options, roster);
			if (issue !== undefined) {
				refused.set(`${submission.unit} ${submission.period} ${submission.hash}`, issue);
				return;
			}
			if (dateOfMoment(submission.sentAt) > options.asOf) return;
			const own = reports.get(submission.unit) ?? new Map<string, Submission>();
			reports.set(submission.unit, own);
			own.set(submission.hash, submission);
		},
		result() {
			const rollUp = build(options, roster, reports);
			const left = [...refused.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, issue]) => issue);
			return { ...rollUp, issues: [...left, ...rollUp.issues] };
		},
	};
}

/** Adds up the reports of many units for one period. The order of the submissions does not matter. */
export function rollUp(options: RollUpOptions, submissions: Iterable<Submission>): RollUp {
	const collector = createRollUp(options);
	for (const submission of submissions) collector.add(submission);
	return collector.result();
}

/** Puts roll-ups of the level below together: the same as adding up all their reports at once. */
export function combineRollUps(options: RollUpOptions, parts: Iterable<RollUp>): RollUp {
	const collector = createRollUp(options);
	for (const { submissions } of parts) for (const submission of submissions) collector.add(submission);
	return collector.result();
}
