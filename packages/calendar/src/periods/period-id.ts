import { CchcError, fail, type Result, succeed } from "@cchc/core";
import { quoteFound } from "../dates/civil-date";
import { dayNumberOf } from "../dates/day-number";
import { calendarIssue } from "../issue-messages";
import type { Cadence, PeriodId } from "./period-type";

/** A period taken apart. */
export interface PeriodParts {
	readonly cadence: Cadence;
	readonly year: number;
	/** Week 1–53, month 1–12, quarter 1–4, half 1–2; always 1 for nine months and years. */
	readonly index: number;
}

/** All cadences, from short to long. */
export const cadences: readonly Cadence[] = ["week", "month", "quarter", "half-year", "nine-months", "year"];

const patterns: readonly (readonly [Cadence, RegExp])[] = [
	["month", /^(\d{4})(0[1-9]|1[0-2])$/],
	["quarter", /^(\d{4})Q([1-4])$/],
	["half-year", /^(\d{4})S([12])$/],
	["nine-months", /^(\d{4})N9$/],
	["year", /^(\d{4})$/],
	["week", /^(\d{4})W([1-9]|[1-4]\d|5[0-3])$/],
];

/** Day number of the Monday of ISO week 1. */
export function firstMonday(year: number): number {
	const fourth = dayNumberOf(year, 1, 4);
	return fourth - ((((fourth + 3) % 7) + 7) % 7);
}

/** ISO weeks in a year, 52 or 53. */
function weeksInYear(year: number): number {
	return (firstMonday(year + 1) - firstMonday(year)) / 7;
}

/** The parts of an id, or undefined when it is none. */
export function readPeriodId(id: string): PeriodParts | undefined {
	for (const [cadence, pattern] of patterns) {
		const match = pattern.exec(id);
		if (match === null) continue;
		const year = Number(match[1]);
		const index = match[2] === undefined ? 1 : Number(match[2]);
		if (year < 1 || (cadence === "week" && index > weeksInYear(year))) return undefined;
		return { cadence, year, index };
	}
	return undefined;
}

/**
 * Reads the id of a period: `2024W9`, `202403`, `2024Q1`, `2024S1`, `2024N9`, `2024`.
 * Issues: `calendar/unknown-period`.
 */
export function parsePeriodId(id: string): Result<PeriodId> {
	const text = typeof id === "string" ? id.trim() : "";
	if (readPeriodId(text) !== undefined) return succeed(text);
	return fail([calendarIssue("calendar/unknown-period", { found: quoteFound(id) })]);
}

/**
 * The parts of a period id.
 * @throws CchcError `calendar/unknown-period` when the id was not checked.
 */
export function periodParts(id: PeriodId): PeriodParts {
	const parts = readPeriodId(id);
	if (parts !== undefined) return parts;
	throw new CchcError({ code: "calendar/unknown-period", message: `Not a period id: ${JSON.stringify(id)}` });
}

/**
 * The id of a period from its parts.
 * @throws CchcError `calendar/unknown-period` when there is no such period.
 */
export function makePeriodId({ cadence, year, index }: PeriodParts): PeriodId {
	const yearText = String(year).padStart(4, "0");
	const tails: Record<Cadence, string> = {
		week: `W${index}`,
		month: String(index).padStart(2, "0"),
		quarter: `Q${index}`,
		"half-year": `S${index}`,
		"nine-months": "N9",
		year: "",
	};
	const id = `${yearText}${tails[cadence]}`;
	periodParts(id);
	return id;
}

/** How often a period comes: `quarter` for `2024Q1`. */
export function periodCadence(id: PeriodId): Cadence {
	return periodParts(id).cadence;
}

/** How many periods of a cadence a year has. */
export function periodCount(cadence: Cadence, year: number): number {
	const counts: Record<Exclude<Cadence, "week">, number> = {
		month: 12,
		quarter: 4,
		"half-year": 2,
		"nine-months": 1,
		year: 1,
	};
	return cadence === "week" ? weeksInYear(year) : counts[cadence];
}

/** All periods of a cadence in a year, in order: `2024Q1` … `2024Q4`. */
export function periodsOfYear(cadence: Cadence, year: number): PeriodId[] {
	return Array.from({ length: periodCount(cadence, year) }, (_, index) =>
		makePeriodId({ cadence, year, index: index + 1 }),
	);
}
