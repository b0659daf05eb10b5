import type { CivilDateTime } from "@cchc/calendar";
import { contentHash } from "@cchc/core";
import type { FrozenReport } from "../report/freeze-report";
import type { Figure, PeriodicReport, ReportSection } from "../report/report-type";
import type { Submission, SubmittedFigure, SubmittedValue } from "./submission-type";

/** What the report itself does not say. */
export interface SubmissionOptions {
	/** Id of the sender in the roster. */
	readonly unit: string;
	/** Default: the moment the report was frozen. */
	readonly sentAt?: CivilDateTime;
	readonly source?: string;
}

const difficultyIds = /^assessment\.causes\./;
const proposalIds = /^proposals\./;
const nothing = /^không\s+(?:có|phát sinh)?(?:\s+(?:kiến nghị|đề xuất|khó khăn|vướng mắc)[^.;]*)?\.?$/iu;

function written(sections: readonly ReportSection[], ids: RegExp): string[] {
	return sections.flatMap((section) => [
		...section.sentences
			.filter(({ id, gap, text }) => !gap && ids.test(id) && !nothing.test(text))
			.map(({ text }) => text),
		...written(section.sections ?? [], ids),
	]);
}

function submittedValue({ state, value, numerator, denominator }: Figure): SubmittedValue {
	return {
		state,
		value,
		...(numerator === undefined ? {} : { numerator }),
		...(denominator === undefined ? {} : { denominator }),
	};
}

/** What a roll-up keeps of a report: figures without entries, and what people wrote of difficulties and proposals. */
export function submissionOf(sent: FrozenReport, options: SubmissionOptions): Submission {
	const { report, hash, replaces, frozenAt } = sent;
	const figures = Object.fromEntries(
		report.rows.map((row): [string, SubmittedFigure] => [
			row.indicator.id,
			{ period: submittedValue(row.period), cumulative: submittedValue(row.cumulative) },
		]),
	);
	return {
		unit: options.unit,
		period: report.period,
		sentAt: options.sentAt ?? frozenAt,
		...(report.rows.length > 0 && report.rows.every(({ period }) => period.state === "nil-report")
			? { nil: true }
			: {}),
		figures,
		difficulties: written(report.sections, difficultyIds),
		proposals: written(report.sections, proposalIds),
		hash,
		...(replaces === undefined ? {} : { replaces }),
		...(options.source === undefined ? {} : { source: options.source }),
	};
}

/** A submission of a report that was not frozen; its content stands in for the hash. */
export function submissionOfReport(
	report: PeriodicReport,
	options: SubmissionOptions & { readonly sentAt: CivilDateTime },
): Submission {
	const frozen = { schemaVersion: 1 as const, report, frozenAt: options.sentAt, frozenBy: options.unit };
	return submissionOf({ ...frozen, hash: contentHash(frozen) }, options);
}
