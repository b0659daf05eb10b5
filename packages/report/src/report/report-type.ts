import type { CivilDate, PeriodId, ReportingDuty } from "@cchc/calendar";
import type { Issue, LegalBasis } from "@cchc/core";
import type { Measure } from "../journal/journal-type";

/** Which entries an indicator looks at; every given field must match, any value inside a field suffices. */
export interface EntryFilter {
	readonly forms?: readonly string[];
	/** Channel of the entry: the one it names, else the only one of its form (see `channelOf`). */
	readonly channels?: readonly string[];
	readonly units?: readonly string[];
	readonly contents?: readonly string[];
}

/** How entries make a figure. There is no default for ratios: numerator and denominator are named. */
export type Aggregation =
	| { readonly kind: "sum"; readonly measure: Measure }
	| { readonly kind: "count" }
	| { readonly kind: "last"; readonly measure: Measure }
	| { readonly kind: "max"; readonly measure: Measure }
	| { readonly kind: "distinct"; readonly field: "form" | "unit" | "place" | "message" }
	| { readonly kind: "minutes" }
	| { readonly kind: "ratio"; readonly numerator: Measure; readonly denominator: Measure }
	| { readonly kind: "weighted-mean"; readonly measure: Measure; readonly weight: Measure }
	| { readonly kind: "text-digest" };

/** A figure the report states, as data. */
export interface Indicator {
	/** Lasting id, e.g. `portal-items`. */
	readonly id: string;
	/** Vietnamese label. */
	readonly label: string;
	/** Vietnamese unit, e.g. `tin, bài`. */
	readonly unit: string;
	readonly aggregation: Aggregation;
	readonly filter?: EntryFilter;
	/** Vietnamese clause for the narrative; `{value}` is the figure with its unit, e.g. `Đăng {value} trên cổng`. */
	readonly sentence?: string;
	readonly basis?: LegalBasis;
}

/**
 * Why a figure is, or is not, there. `value`; `zero`: the log was kept and nothing of this was done; `nil-report`: the reporter
 * declared that there was nothing to report; `missing`: a report is there, but not this figure; `late`: the report is overdue;
 * `not-due`: nothing is wanted yet, or not of this unit.
 */
export type FigureState = "value" | "zero" | "nil-report" | "missing" | "late" | "not-due";

/** A number that knows where it comes from. */
export interface Figure {
	readonly state: FigureState;
	/** In the indicator's unit (a ratio in `%` is already multiplied by 100, and not rounded); `null` unless the state is `value` or `zero`. */
	readonly value: number | null;
	/** Ids of the entries behind it, in the order of the journal. */
	readonly entries: readonly string[];
	/** For ratios: the two sums the value was made from. */
	readonly numerator?: number;
	readonly denominator?: number;
}

/** One line of the indicator table. */
export interface ReportRow {
	readonly indicator: Indicator;
	readonly period: Figure;
	/** From the start of the report year to the end of the period. */
	readonly cumulative: Figure;
	/** The plan's yearly target. */
	readonly target?: number;
	/** Cumulative as a percentage of the target, not rounded; may exceed 100. */
	readonly percentOfTarget?: number;
	readonly samePeriodLastYear?: Figure;
}

/** A sentence made from figures, or a gap a person must fill. */
export interface ReportSentence {
	readonly id: string;
	readonly text: string;
	/** Ids of the entries it rests on. */
	readonly entries: readonly string[];
	/** True when a person has to write it; `text` then says what is wanted. */
	readonly gap?: boolean;
}

/** A section of the report. */
export interface ReportSection {
	readonly id: string;
	/** Without its number. */
	readonly heading: string;
	readonly sentences: readonly ReportSentence[];
	/** True where the indicator table stands. */
	readonly table?: boolean;
	readonly sections?: readonly ReportSection[];
}

/** A periodic report (báo cáo định kỳ) on what the plan set out to do. */
export interface PeriodicReport {
	readonly schemaVersion: 1;
	readonly id: string;
	readonly planId: string;
	readonly duty: ReportingDuty;
	/** Unit id of the reporter. */
	readonly unit: string;
	readonly period: PeriodId;
	readonly periodLabel: string;
	readonly start: CivilDate;
	readonly end: CivilDate;
	readonly due: CivilDate;
	readonly title: string;
	readonly rows: readonly ReportRow[];
	readonly sections: readonly ReportSection[];
	/** Ids of all entries inside the window of this report and its unit. */
	readonly entries: readonly string[];
	/** What looks wrong. */
	readonly issues: readonly Issue[];
}
