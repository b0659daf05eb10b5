import type { LegalBasis } from "@cchc/core";
import type { CivilDate, Weekday } from "../dates/civil-date-type";
import type { DayCertainty } from "../holidays/holiday-type";
import type { Cadence, PeriodId } from "../periods/period-type";
import type { RollConvention } from "../working-days/work-calendar";
import type { DutyEvent } from "./duty-event-type";

/** How the due date of a report follows from its period. */
export type DueRule =
	| {
			/** `days` working days after the cut-off (the last day of the data window). */
			readonly kind: "working-days-after-cut-off";
			readonly days: number;
			readonly basis?: LegalBasis;
	  }
	| {
			/** A fixed day of the month in which the cut-off falls, `monthOffset` months later; it may be before the cut-off. */
			readonly kind: "day-of-month";
			readonly day: number;
			readonly monthOffset?: number;
			readonly roll?: RollConvention;
			readonly basis?: LegalBasis;
	  }
	| {
			/** The nth working day of the month in which the cut-off falls, `monthOffset` months later. */
			readonly kind: "nth-working-day";
			readonly nth: number;
			readonly monthOffset?: number;
			readonly basis?: LegalBasis;
	  }
	| {
			/** The given weekday of the week after the period, for weekly reports. */
			readonly kind: "weekday-after";
			readonly weekday: Weekday;
			readonly roll?: RollConvention;
			readonly basis?: LegalBasis;
	  };

/** A standing duty to report (chế độ báo cáo định kỳ): who reports to whom, through whom, how often, by when. */
export interface ReportingDuty {
	/** Lasting id, unique in the plan. */
	readonly id: string;
	/** Vietnamese name of the report. */
	readonly title: string;
	/** Unit id of the reporter. */
	readonly reporter: string;
	/** Unit id of the office that receives it for the recipient ("qua phòng Nội vụ"). */
	readonly via?: string;
	/** Unit id of the recipient. */
	readonly recipient: string;
	/** Unit id of the body that the recipient consolidates for ("để tổng hợp báo cáo UBND tỉnh"). */
	readonly consolidatedBy?: string;
	readonly cadences: readonly Cadence[];
	/** Id of the `PeriodRule` that gives the data window, e.g. `nd09`. */
	readonly periodRule: string;
	/** One rule for all cadences, or one per cadence. */
	readonly due: DueRule | Readonly<Partial<Record<Cadence, DueRule>>>;
	/** Name of the report this one may be merged into ("có thể lồng ghép"). */
	readonly mayMergeInto?: string;
	readonly basis?: LegalBasis;
}

/** One step of the reasoning behind a date, in Vietnamese, with the rule it rests on. */
export interface ExplainStep {
	readonly text: string;
	readonly date?: CivilDate;
	readonly basis?: LegalBasis;
}

/** One report that is due: a duty applied to a period. */
export interface Deadline {
	readonly duty: ReportingDuty;
	readonly cadence: Cadence;
	readonly period: PeriodId;
	/** Vietnamese name of the period, "Quý I năm 2024". */
	readonly periodLabel: string;
	/** First day of the data window. */
	readonly start: CivilDate;
	/** Last day of the data window. */
	readonly end: CivilDate;
	/** The day the figures are closed (chốt số liệu); equals `end`. */
	readonly cutOff: CivilDate;
	/** Last day to send the report. */
	readonly due: CivilDate;
	/** Every step from the period to the due date. */
	readonly explain: readonly ExplainStep[];
	/** `predicted` when days off that are not decided yet could still move a date worked out anew. Absent when sure. */
	readonly certainty?: DayCertainty;
	/** The due date before an event moved it. */
	readonly originalDue?: CivilDate;
	/** The report need not be made. */
	readonly waived?: boolean;
	/** There is nothing to report; a notice is sent in its place. */
	readonly nil?: boolean;
	/** The report that carries this one. */
	readonly mergedInto?: { readonly duty: string; readonly period: PeriodId };
	/** What happened to this report, in order. */
	readonly events?: readonly DutyEvent[];
}
