import type { CivilDate, PeriodId, PeriodRule, ReportingDuty } from "@cchc/calendar";
import type { Plan } from "@cchc/plan";
import type { JournalEntry } from "../journal/journal-type";
import type { FormsById } from "./figure";
import type { ReportKind } from "./report-kind";
import type { ReportRow } from "./report-type";

/** What the narrative and the checks of one report look at. */
export interface ReportContext {
	readonly plan: Plan;
	readonly duty: ReportingDuty;
	readonly kind: ReportKind;
	readonly period: PeriodId;
	readonly rule: PeriodRule;
	readonly start: CivilDate;
	readonly end: CivilDate;
	/** Effective entries of the reporter inside the period. */
	readonly inPeriod: readonly JournalEntry[];
	/** The same from the start of the report year. */
	readonly soFar: readonly JournalEntry[];
	readonly rows: readonly ReportRow[];
	readonly forms: FormsById;
}
