import type { LegalBasis } from "@cchc/core";

/**
 * How sure a day is. `decided`: fixed by law or by a published decision; `computed`: follows from the law by rule;
 * `predicted`: likely, the decision is not out or was not found; `proposed`: only a proposal, never counted by default.
 */
export type DayCertainty = "decided" | "computed" | "predicted" | "proposed";

/** Lasting id of a public holiday. */
export type HolidayId = "new-year" | "tet" | "gio-to" | "victory" | "labour" | "national" | "culture";

/** A decision on a block of days off: its first and last day. */
export interface HolidayBlock {
	readonly first: string;
	readonly last: string;
	readonly certainty: DayCertainty;
	/** Day the public could know it. */
	readonly known: string;
	readonly basis: LegalBasis;
}

/** A working day swapped with a weekly rest day (hoán đổi ngày làm việc). */
interface HolidaySwap {
	readonly holiday: HolidayId;
	/** The weekday that becomes a day off. */
	readonly off: string;
	/** The Saturday or Sunday that becomes a working day; may be before `off` and in another year. */
	readonly work: string;
	readonly certainty: DayCertainty;
	readonly known: string;
	readonly basis: LegalBasis;
}

/**
 * What was decided for one year. Everything else (fixed days, Giỗ Tổ, compensatory days) follows from the law by rule.
 * A swap belongs to the year of its holiday, even when a day of it lies in another year.
 */
export interface HolidayYear {
	readonly year: number;
	/** The five days of Tết. */
	readonly tet: HolidayBlock;
	/** The days of National Day: one until 2020, two from 2021. */
	readonly national: HolidayBlock;
	readonly swaps: readonly HolidaySwap[];
}

/** A public holiday of the Labour Code. */
export interface PublicHoliday {
	readonly id: HolidayId;
	/** Vietnamese name, `Tết Nguyên đán`. */
	readonly name: string;
	/** When it falls; Tết and National Day follow the yearly decision, with a guess for years without one. */
	readonly date:
		| { readonly kind: "fixed"; readonly month: number; readonly day: number }
		| { readonly kind: "lunar"; readonly month: number; readonly day: number }
		| { readonly kind: "decided"; readonly block: "tet" | "national"; readonly days: number };
	readonly firstYear: number;
	readonly lastYear?: number;
	/** Day the rule became known. */
	readonly known: string;
	readonly basis: LegalBasis;
}
