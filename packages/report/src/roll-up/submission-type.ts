import type { CivilDateTime, PeriodId } from "@cchc/calendar";
import type { FigureState } from "../report/report-type";

/** A figure as it was sent, without its entries. */
export interface SubmittedValue {
	readonly state: FigureState;
	readonly value: number | null;
	/** The two sums behind a ratio or mean; without them it cannot be added up. */
	readonly numerator?: number;
	readonly denominator?: number;
}

/** A figure of the period and of the year so far. */
export interface SubmittedFigure {
	readonly period: SubmittedValue;
	readonly cumulative: SubmittedValue;
}

/** What a roll-up keeps of one report that came in. */
export interface Submission {
	/** Id of the sender in the roster. */
	readonly unit: string;
	readonly period: PeriodId;
	/** When it was sent; timeliness is judged by it, never by the time the roll-up runs. */
	readonly sentAt: CivilDateTime;
	/** Declared that there was nothing to report. */
	readonly nil?: boolean;
	/** By id of the indicator. */
	readonly figures: Readonly<Record<string, SubmittedFigure>>;
	/** Difficulties, as people wrote them. */
	readonly difficulties: readonly string[];
	/** Proposals, as people wrote them. */
	readonly proposals: readonly string[];
	/** Hash of the report; two files of one hash are one report. */
	readonly hash: string;
	/** Hash of the report it replaces. */
	readonly replaces?: string;
	/** File it was read from. */
	readonly source?: string;
}

/** The sentences of a report, as far as a roll-up reads them. */
export interface SentSection {
	readonly sentences: readonly { readonly id: string; readonly text: string; readonly gap?: boolean }[];
	readonly sections?: readonly SentSection[];
}

/** A report as far as a roll-up reads it; every periodic report is one. */
export interface SentReport {
	readonly period: PeriodId;
	readonly rows: readonly {
		readonly indicator: { readonly id: string };
		readonly period: SubmittedValue;
		readonly cumulative: SubmittedValue;
	}[];
	readonly sections: readonly SentSection[];
}

/** A frozen report as far as a roll-up reads it; every frozen report is one. */
export interface SentFrozenReport {
	readonly report: SentReport;
	readonly frozenAt: CivilDateTime;
	readonly hash: string;
	readonly replaces?: string;
}
