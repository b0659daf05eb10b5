import { formatDate } from "@cchc/calendar";
import type { Issue } from "@cchc/core";
import { isChannelUnclear } from "../journal/entry-channel";
import type { JournalEntry } from "../journal/journal-type";
import { channelNames } from "../journal/measures";
import { makeIssue } from "../messages";
import { splitByPace } from "./assessment";
import { formatFigureWithUnit, formatNumber } from "./format-figure";
import type { ReportContext } from "./report-context";
import type { PeriodicReport } from "./report-type";

/** What the checks see beside the report's context. */
export interface ReportCheckContext extends ReportContext {
	readonly journal: readonly JournalEntry[];
	readonly nil: boolean;
	readonly previousReport: PeriodicReport | undefined;
}

function checkEntries(context: ReportCheckContext): Issue[] {
	const { inPeriod, plan } = context;
	const issues: Issue[] = [];
	const inhabitants = plan.population;
	for (const entry of inPeriod) {
		const path = ["entries", entry.id];
		const most = Math.max(
			entry.reach ?? 0,
			(entry.quantities.attendances ?? 0) / Math.max(1, entry.quantities.sessions ?? 1),
		);
		if (inhabitants !== undefined && most > inhabitants) {
			const values = { id: entry.id, title: entry.title, found: formatNumber(most), limit: formatNumber(inhabitants) };
			issues.push(makeIssue("report/more-people-than-inhabitants", values, { path }));
		}
		const form = plan.forms.find(({ id }) => id === entry.form);
		if (form !== undefined && isChannelUnclear(entry, form)) {
			const choices = form.channels.map((channel) => channelNames[channel][0]).join("; ");
			const example = form.channels[0] === undefined ? "" : channelNames[form.channels[0]][0];
			const values = { where: `Hoạt động ${entry.id}`, form: form.label, choices, example };
			issues.push(makeIssue("report/unclear-channel", values, { path }));
		}
	}
	return issues;
}

/** What looks wrong in a report: figures that fall, entries outside the year, more listeners than inhabitants, missed targets. */
export function checkReport(context: ReportCheckContext): Issue[] {
	const { plan, rows, inPeriod, soFar, journal, start, end, previousReport } = context;
	const issues = checkEntries(context);
	if (context.nil && inPeriod.length > 0) {
		issues.push(makeIssue("report/nil-with-entries", { count: inPeriod.length }, { path: ["nil"] }));
	}
	if (!context.nil && inPeriod.length === 0) {
		const values = { start: formatDate(start, "numeric"), end: formatDate(end, "numeric") };
		issues.push(makeIssue("report/no-entries", values, { path: ["entries"] }));
	}
	const outside = journal.filter(({ date }) => date < `${plan.year - 1}-12-01` || date > `${plan.year}-12-31`);
	for (const entry of outside) {
		const values = { id: entry.id, date: formatDate(entry.date, "numeric"), year: plan.year };
		issues.push(makeIssue("report/entry-outside-year", values, { path: ["entries", entry.id] }));
	}
	for (const row of splitByPace(context, 0.5).behind) {
		const { indicator, cumulative, percentOfTarget } = row;
		const values = {
			label: indicator.label,
			found: formatFigureWithUnit(cumulative, indicator),
			percent: formatNumber(percentOfTarget),
		};
		issues.push(makeIssue("report/target-missed-by-half", values, { path: ["rows", indicator.id] }));
	}
	for (const row of rows) {
		const { indicator, cumulative } = row;
		const kind = indicator.aggregation.kind;
		if (kind === "ratio" && indicator.unit === "%" && (cumulative.value ?? 0) > 100) {
			const values = { label: indicator.label, found: formatNumber(cumulative.value ?? 0) };
			issues.push(makeIssue("report/rate-above-hundred", values, { path: ["rows", indicator.id] }));
		}
		const before = previousReport?.rows.find((other) => other.indicator.id === indicator.id)?.cumulative.value;
		const grows = kind === "sum" || kind === "count" || kind === "minutes" || kind === "distinct" || kind === "max";
		if (grows && before != null && cumulative.value !== null && cumulative.value < before) {
			const values = {
				label: indicator.label,
				before: formatNumber(before),
				period: previousReport?.periodLabel ?? "",
				after: formatNumber(cumulative.value),
			};
			issues.push(makeIssue("report/cumulative-falls", values, { path: ["rows", indicator.id] }));
		}
	}
	const forms = new Set(plan.forms.map(({ id }) => id));
	for (const entry of soFar) {
		if (!forms.has(entry.form)) {
			issues.push(
				makeIssue("report/entry-of-unknown-form", { id: entry.id, form: entry.form }, { path: ["entries", entry.id] }),
			);
		}
	}
	return issues;
}
