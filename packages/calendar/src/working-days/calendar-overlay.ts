import type { LegalBasis } from "@cchc/core";
import type { CivilDate } from "../dates/civil-date-type";

/** A day that a ministry, province or commune makes a day off, or a working day. */
export interface OverlayDay {
	readonly date: CivilDate;
	/** Vietnamese reason, shown when the day is explained. */
	readonly reason: string;
	readonly basis?: LegalBasis;
}

/** A local swap: `off` becomes a day off and `work` repays it. */
export interface OverlaySwap {
	readonly off: CivilDate;
	readonly work: CivilDate;
	readonly reason: string;
	readonly basis?: LegalBasis;
}

/** Days of one body laid over the national calendar. Later overlays win over earlier ones. */
export interface CalendarOverlay {
	readonly id: string;
	/** Vietnamese name, `Lịch của UBND xã Nhân Quyền`. */
	readonly name: string;
	readonly daysOff?: readonly OverlayDay[];
	readonly workingDays?: readonly OverlayDay[];
	readonly swaps?: readonly OverlaySwap[];
}
