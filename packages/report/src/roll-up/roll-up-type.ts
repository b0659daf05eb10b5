import type { CivilDate, PeriodId, PeriodRule } from "@cchc/calendar";
import type { Issue } from "@cchc/core";
import type { FigureState, Indicator } from "../report/report-type";
import type { ReportingUnit } from "./reporting-unit";
import type { Submission, SubmittedFigure } from "./submission-type";

/** A later due date given to one unit for one period. */
export interface Extension {
	readonly unit: string;
	readonly period: PeriodId;
	readonly due: CivilDate;
	/** Vietnamese: why. */
	readonly reason: string;
	/** Who granted it. */
	readonly by: string;
}

/** What a roll-up is made with. The same for every level: only `top` differs. */
export interface RollUpOptions {
	/** The whole roster, former units included, in the order to print. */
	readonly units: readonly ReportingUnit[];
	/** Id of the body that sums up. */
	readonly top: string;
	readonly indicators: readonly Indicator[];
	readonly period: PeriodId;
	readonly rule: PeriodRule;
	/** Last day to send, for the period and for earlier ones of the year. */
	readonly dues: Readonly<Record<PeriodId, CivilDate>>;
	/** The day the state is told for; reports sent later are not seen. */
	readonly asOf: CivilDate;
	readonly extensions?: readonly Extension[];
}

/** How a unit stands with its report. `former`: merged away, reports kept; `unexpected`: not due from it, but sent. */
export type SubmissionStatus = "on-time" | "late" | "overdue" | "not-due" | "former" | "unexpected";

/** One unit in a roll-up. */
export interface RollUpLine {
	readonly unit: string;
	readonly name: string;
	/** Id of the body between it and `top`, when there is one. */
	readonly group?: string;
	readonly status: SubmissionStatus;
	readonly due?: CivilDate;
	/** The day it was sent. */
	readonly sentOn?: CivilDate;
	/** Days after the due date, for what came late or is overdue. */
	readonly daysLate?: number;
	readonly nil?: boolean;
	/** By id of the indicator: what the unit contributes. */
	readonly figures: Readonly<Record<string, SubmittedFigure>>;
	/** Status of each earlier period of the year. */
	readonly history: Readonly<Record<PeriodId, SubmissionStatus>>;
}

/** A sum over units. */
export interface RollUpFigure {
	readonly state: FigureState;
	readonly value: number | null;
	readonly numerator?: number;
	readonly denominator?: number;
	/** How many units stand behind it. */
	readonly units: number;
}

/** One indicator of a roll-up. */
export interface RollUpRow {
	readonly indicator: Indicator;
	readonly period: RollUpFigure;
	readonly cumulative: RollUpFigure;
}

/** Completeness and timeliness. */
export interface Completeness {
	/** Units that have to report. */
	readonly expected: number;
	/** Reports received of them, and unexpected ones. */
	readonly received: number;
	readonly onTime: number;
	readonly late: number;
	readonly nil: number;
	readonly overdue: number;
	readonly notDue: number;
	/** Received per expected in per cent, not clamped; `null` ("not applicable") when nothing is expected. */
	readonly rate: number | null;
	/** On time per expected in per cent; `null` when nothing is expected. */
	readonly onTimeRate: number | null;
}

/** The part of a roll-up that belongs to one body below `top`, a district. */
export interface RollUpGroup {
	readonly unit: string;
	readonly name: string;
	readonly rows: readonly RollUpRow[];
	readonly completeness: Completeness;
}

/** What several communes wrote alike. */
export interface RemarkGroup {
	/** Id of the theme. */
	readonly theme: string;
	readonly label: string;
	/** Every remark, with its commune; those of the same wording together. */
	readonly remarks: readonly { readonly text: string; readonly units: readonly string[] }[];
}

/** Reports of one unit and period of which only one counts. */
export interface DuplicateReport {
	readonly unit: string;
	readonly period: PeriodId;
	/** Hash of the report that counts. */
	readonly kept: string;
	/** Hashes of the others. */
	readonly dropped: readonly string[];
	/** Vietnamese: the rule by which it was kept. */
	readonly rule: string;
}

/** A value far from those of the other units. */
export interface Outlier {
	readonly indicator: string;
	readonly unit: string;
	readonly value: number;
	/** Middle value of all units, and the bound above which a value stands out. */
	readonly median: number;
	readonly bound: number;
}

/** The reports of many units for one period, added up. Nothing of them is dropped without being listed. */
export interface RollUp {
	readonly schemaVersion: 1;
	readonly unit: string;
	readonly name: string;
	readonly period: PeriodId;
	readonly periodLabel: string;
	readonly start: CivilDate;
	readonly end: CivilDate;
	readonly asOf: CivilDate;
	readonly rows: readonly RollUpRow[];
	readonly completeness: Completeness;
	readonly groups: readonly RollUpGroup[];
	/** Expected units in the order of the roster, then former and unexpected ones that sent something. */
	readonly lines: readonly RollUpLine[];
	readonly difficulties: readonly RemarkGroup[];
	readonly proposals: readonly RemarkGroup[];
	readonly duplicates: readonly DuplicateReport[];
	readonly outliers: readonly Outlier[];
	/** Every report taken in, so that roll-ups can be put together again at the next level. */
	readonly submissions: readonly Submission[];
	readonly issues: readonly Issue[];
}
