import type { LegalBasis } from "@cchc/core";
import type { CivilDate } from "../dates/civil-date-type";
import type { DayCertainty, HolidayId } from "./holiday-type";

/** Why a day differs from an ordinary week. */
export type SpecialDayKind = "statutory" | "compensatory" | "swapped-off" | "swapped-work" | "local-off" | "local-work";

/** A day off on a weekday, a working day at a weekend, or a public holiday, with its reason. */
export interface SpecialDay {
	readonly date: CivilDate;
	readonly working: boolean;
	readonly kind: SpecialDayKind;
	readonly holiday?: HolidayId;
	/** Vietnamese name of the holiday, or the reason of a local day. */
	readonly name: string;
	readonly certainty: DayCertainty;
	/** Day the public could know it. */
	readonly known?: CivilDate;
	/** The holiday that a compensatory day repays, or the other day of a swap. */
	readonly counterpart?: CivilDate;
	readonly basis?: LegalBasis;
}

/** What counts when the days of a year are worked out. */
export interface KnowledgeOptions {
	/** Only what was known on this day; default everything in the data. */
	readonly knownOn?: CivilDate;
	/** Counts proposals as if they were decided. Default false. */
	readonly includeProposed?: boolean;
}
