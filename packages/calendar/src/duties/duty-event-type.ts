import type { LegalBasis } from "@cchc/core";
import type { CivilDate, CivilDateTime } from "../dates/civil-date-type";
import type { PeriodId } from "../periods/period-type";

interface DutyEventFacts {
	/** Why, in Vietnamese. */
	readonly reason: string;
	/** Who decided it: name and office. */
	readonly by: string;
	readonly at: CivilDateTime;
	readonly basis?: LegalBasis;
}

interface KnownReport extends DutyEventFacts {
	/** Id of the duty. */
	readonly duty: string;
	readonly period: PeriodId;
}

/**
 * Something that happened to one report. A due date never moves by itself: only an event moves it, and it names a reason
 * and a person.
 */
export type DutyEvent =
	| (KnownReport & {
			readonly kind: "extended";
			/** The new last day to send it. */
			readonly due: CivilDate;
	  })
	/** The report need not be made (miễn báo cáo). */
	| (KnownReport & { readonly kind: "waived" })
	/** There is nothing to report; a short notice is sent in its place (báo cáo không phát sinh). */
	| (KnownReport & { readonly kind: "nil" })
	| (KnownReport & {
			readonly kind: "merged";
			/** The report that carries it; it is due when that one is. */
			readonly into: { readonly duty: string; readonly period: PeriodId };
	  })
	| (DutyEventFacts & {
			readonly kind: "one-off";
			/** Lasting id of the report asked for once (báo cáo chuyên đề, đột xuất). */
			readonly duty: string;
			/** The period it is credited to. */
			readonly period: PeriodId;
			readonly title: string;
			readonly reporter: string;
			readonly via?: string;
			readonly recipient: string;
			readonly start: CivilDate;
			readonly end: CivilDate;
			readonly due: CivilDate;
	  });
