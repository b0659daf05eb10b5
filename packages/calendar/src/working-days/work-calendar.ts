import { makeDate, weekdayOfDayNumber } from "../dates/civil-date";
import type { CivilDate } from "../dates/civil-date-type";
import { dayNumberOf, toDayNumber } from "../dates/day-number";
import type { KnowledgeOptions, SpecialDay } from "../holidays/special-day";
import { nationalSpecialDays } from "../holidays/special-days";
import type { CalendarOverlay, OverlayDay } from "./calendar-overlay";

/** What to do with a due date that is no working day. */
export type RollConvention = "following" | "preceding" | "none";

/**
 * Which days are working days: the national calendar of public servants (Monday to Friday), what of it counts, and the
 * overlays. Plain data; made by {@link createWorkCalendar}.
 */
export interface WorkCalendar extends KnowledgeOptions {
	readonly overlays: readonly CalendarOverlay[];
}

const firstYear = 2014;
const lastYear = 2100;
/** Most questions are about the years up to here; the others are worked out when they are asked for. */
const lastNearYear = 2035;
const lastDayOfRange = dayNumberOf(lastYear, 12, 31);

/** First and last day of every work calendar. Years without decisions are worked out by rule. */
export const workCalendarRange: { readonly first: CivilDate; readonly last: CivilDate } = {
	first: makeDate(firstYear, 1, 1),
	last: makeDate(lastYear, 12, 31),
};

/** A work calendar made fast: which days work, how many before each, and which is the nth. */
export interface WorkIndex {
	/** Day number of the first day. */
	readonly origin: number;
	/** `ranks[i]` working days before day `origin + i`; one entry more than there are days. */
	readonly ranks: Int32Array;
	/** Day numbers of all working days, in order. */
	readonly workingDays: Int32Array;
	/** The same days as dates, filled in when they are first asked for. */
	readonly workingDates: (CivilDate | undefined)[];
	/** Day number of the last day: of the near years, or of the whole range. */
	readonly lastDay: number;
	/** Special days by day number; the last one wins. */
	readonly specialDays: ReadonlyMap<number, SpecialDay>;
}

function overlayDays(overlay: CalendarOverlay): SpecialDay[] {
	const day = (working: boolean, { date, reason, basis }: OverlayDay, counterpart?: CivilDate): SpecialDay => ({
		date,
		working,
		kind: working ? "local-work" : "local-off",
		name: reason,
		certainty: "decided",
		...(basis === undefined ? {} : { basis }),
		...(counterpart === undefined ? {} : { counterpart }),
	});
	return [
		...(overlay.daysOff ?? []).map((off) => day(false, off)),
		...(overlay.workingDays ?? []).map((work) => day(true, work)),
		...(overlay.swaps ?? []).flatMap((swap) => [
			day(false, { ...swap, date: swap.off }, swap.work),
			day(true, { ...swap, date: swap.work }, swap.off),
		]),
	];
}

function buildIndex(calendar: WorkCalendar, throughYear: number): WorkIndex {
	const origin = dayNumberOf(firstYear, 1, 1);
	const lastDay = dayNumberOf(throughYear, 12, 31);
	const length = lastDay - origin + 1;
	const works = new Uint8Array(length);
	for (let index = 0; index < length; index += 1) works[index] = weekdayOfDayNumber(origin + index) < 6 ? 1 : 0;
	const specialDays = new Map<number, SpecialDay>();
	const put = (day: SpecialDay): void => {
		const dayNumber = toDayNumber(day.date);
		specialDays.set(dayNumber, day);
		// A day outside the range writes past the end of the array, which does nothing.
		works[dayNumber - origin] = day.working ? 1 : 0;
	};
	for (let year = firstYear; year <= throughYear; year += 1) nationalSpecialDays(year, calendar).forEach(put);
	for (const overlay of calendar.overlays) overlayDays(overlay).forEach(put);
	const ranks = new Int32Array(length + 1);
	for (let index = 0; index < length; index += 1) ranks[index + 1] = ranks[index]! + works[index]!;
	const workingDays = new Int32Array(ranks[length]!);
	for (let index = 0; index < length; index += 1) if (works[index] === 1) workingDays[ranks[index]!] = origin + index;
	const workingDates = new Array<CivilDate | undefined>(workingDays.length).fill(undefined);
	return { origin, ranks, workingDays, workingDates, lastDay, specialDays };
}

const nationalCalendar: WorkCalendar = { overlays: [] };
const indexes = new WeakMap<WorkCalendar, WorkIndex>();

/** The index of a calendar, built on first use and again when it must reach further than the near years. */
export function workIndexOf(calendar: WorkCalendar = nationalCalendar, throughDay = 0): WorkIndex {
	const known = indexes.get(calendar);
	if (known !== undefined && (throughDay <= known.lastDay || known.lastDay >= lastDayOfRange)) return known;
	const near = throughDay <= dayNumberOf(lastNearYear, 12, 31);
	const built = buildIndex(calendar, near ? lastNearYear : lastYear);
	indexes.set(calendar, built);
	return built;
}

/** What {@link createWorkCalendar} can be told. */
export interface WorkCalendarOptions extends KnowledgeOptions {
	/** Days of a ministry, province or commune; the last one wins. */
	readonly overlays?: readonly CalendarOverlay[];
}

/** A work calendar from 2014 to 2100. Without options it is the national calendar with all decisions in the data. */
export function createWorkCalendar(options: WorkCalendarOptions = {}): WorkCalendar {
	return { ...options, overlays: [...(options.overlays ?? [])] };
}
