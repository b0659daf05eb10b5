import type { LegalBasis } from "@cchc/core";
import { reportingWindows } from "../legal-sources";

/**
 * How the name of a period becomes days, as data. Month m runs from `startDay` of the month `monthOffset` months away to
 * the day before the next month starts; longer periods are made of months.
 */
export interface PeriodRule {
	readonly id: string;
	/** Vietnamese name. */
	readonly name: string;
	/** 1 to 28. */
	readonly startDay: number;
	/** -1 when a month starts in the month before, as under Decree 09/2019; 0 for the calendar. */
	readonly monthOffset: number;
	/** First month of the year, 1 to 12; 9 for school years. Default 1. */
	readonly firstMonth?: number;
	/** Days by which a week starts before (negative) or after Monday. Default 0. */
	readonly weekShift?: number;
	readonly basis?: LegalBasis;
}

/** The rules most duties use: `nd09` (15th to 14th, Decree 09/2019) and `calendar` (calendar months). */
export const periodRules: { readonly nd09: PeriodRule; readonly calendar: PeriodRule } = {
	nd09: {
		id: "nd09",
		name: "Kỳ số liệu theo Nghị định 09/2019/NĐ-CP (từ ngày 15 tháng trước đến ngày 14)",
		startDay: 15,
		monthOffset: -1,
		basis: reportingWindows,
	},
	calendar: { id: "calendar", name: "Tháng dương lịch", startDay: 1, monthOffset: 0 },
};

/** The rule with this id: your own ones first, then {@link periodRules}. */
export function findPeriodRule(id: string, rules: Readonly<Record<string, PeriodRule>> = {}): PeriodRule | undefined {
	if (Object.hasOwn(rules, id)) return rules[id];
	return id === "nd09" || id === "calendar" ? periodRules[id] : undefined;
}
