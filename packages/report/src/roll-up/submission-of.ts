import type { CivilDateTime } from "@cchc/calendar";
import { canonicalJson, sha256Hex } from "@cchc/core";
import type { PeriodicReport } from "../report/report-type";
import type {
	SentFrozenReport,
	SentReport,
	SentSection,
	Submission,
	SubmittedFigure,
	SubmittedValue,
} from "./submission-type";

/** What the report itself does not say. */
export interface SubmissionOptions {
	/** Id of the sender in the roster. */
	readonly unit: string;
	/** Default: the moment the report was frozen. */
	readonly sentAt?: CivilDateTime;
	readonly source?: string;
	/** SHA-256 of text as UTF-8 in hexadecimal, where the host has a faster one than the one built in. */
	readonly sha256?: (text: string) => string;
}

const difficultyIds = /^assessment\.causes\./;
const proposalIds = /^proposals\./;
const nothing = /^không\s+(?:có|phát sinh)?(?:\s+(?:kiến nghị|đề xuất|khó khăn|vướng mắc)[^.;]*)?\.?$/iu;

function written(sections: readonly SentSection[], ids: RegExp): string[] {
	return sections.flatMap((section) => [
		...section.sentences
			.filter(({ id, gap, text }) => !gap && ids.test(id) && !nothing.test(text))
			.map(({ text }) => text),
		...written(section.sections ?? [], ids),
	]);
}

function submittedValue({ state, value, numerator, denominator }: SubmittedValue): SubmittedValue {
	return {
		state,
		value,
		...(numerator === undefined ? {} : { numerator }),
		...(denominator === undefined ? {} : { denominator }),
	};
}

/** What a roll-up keeps of a report: figures without entries, and what people wrote of difficulties and proposals. */
export function submissionOf(sent: SentFrozenReport, options: SubmissionOptions): Submission {
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
	report: PeriodicReport | SentReport,
	options: SubmissionOptions & { readonly sentAt: CivilDateTime },
): Submission {
	const { sentAt, unit, sha256 = sha256Hex } = options;
	return submissionOf({ report, frozenAt: sentAt, hash: sha256(canonicalJson({ report, sentAt, unit })) }, options);
}
