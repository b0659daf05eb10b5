import { civilDate, makeDate, weekdayOfDayNumber } from "../dates/civil-date";
import { dayNumberOf, fromDayNumber, toDayNumber } from "../dates/day-number";
import { holidayYears } from "../holiday-years";
import { compensation2012, compensation2019 } from "../legal-sources";
import { solarDateOf } from "../lunar/lunar";
import type { DayCertainty, HolidayBlock, HolidayYear, PublicHoliday } from "./holiday-type";
import { predictNationalDay, predictTet } from "./predicted-blocks";
import { publicHolidays } from "./public-holidays";
import type { KnowledgeOptions, SpecialDay } from "./special-day";

/** Order from sure to unsure. */
const certainties: readonly DayCertainty[] = ["decided", "computed", "predicted", "proposed"];

function weaker(a: DayCertainty, b: DayCertainty): DayCertainty {
	return certainties.indexOf(a) > certainties.indexOf(b) ? a : b;
}

function isKnown(known: string, options: KnowledgeOptions): boolean {
	return options.knownOn === undefined || known <= options.knownOn;
}

function counts(item: { certainty: DayCertainty; known: string }, options: KnowledgeOptions): boolean {
	return isKnown(item.known, options) && (item.certainty !== "proposed" || options.includeProposed === true);
}

function statutoryDays(
	holiday: PublicHoliday,
	year: number,
	decisions: HolidayYear | undefined,
	options: KnowledgeOptions,
): SpecialDay[] {
	const { date, id, name, basis } = holiday;
	const common = { working: false, kind: "statutory", holiday: id, name } as const;
	const known = civilDate(holiday.known);
	if (date.kind === "fixed") {
		return [{ ...common, date: makeDate(year, date.month, date.day), certainty: "decided", known, basis }];
	}
	if (date.kind === "lunar") {
		return [{ ...common, date: solarDateOf(year, date.month, date.day), certainty: "computed", known, basis }];
	}
	const decided: HolidayBlock | undefined = decisions?.[date.block];
	const days: SpecialDay[] = [];
	if (decided !== undefined && counts(decided, options)) {
		const { certainty } = decided;
		const facts = { ...common, certainty, known: civilDate(decided.known), basis: decided.basis };
		const last = toDayNumber(civilDate(decided.last));
		for (let day = toDayNumber(civilDate(decided.first)); day <= last; day += 1) {
			days.push({ ...facts, date: fromDayNumber(day) });
		}
		return days;
	}
	const predicted = date.block === "tet" ? predictTet(year) : predictNationalDay(year, date.days);
	for (let day = predicted.first; day < predicted.first + predicted.days; day += 1) {
		// 2 September is a holiday by law; only its neighbour is decided each year.
		const certainty = date.block === "national" && day === dayNumberOf(year, 9, 2) ? "decided" : "predicted";
		days.push({ ...common, date: fromDayNumber(day), certainty, known, basis });
	}
	return days;
}

/** Art. 111.3: every holiday on a weekly rest day is repaid on the next working day, several clashes queue up. */
function compensatoryDays(year: number, statutory: readonly SpecialDay[]): SpecialDay[] {
	const taken = new Set(statutory.map((day) => toDayNumber(day.date)));
	const basis = year <= 2020 ? compensation2012 : compensation2019;
	const days: SpecialDay[] = [];
	for (const holiday of statutory) {
		const from = toDayNumber(holiday.date);
		if (weekdayOfDayNumber(from) < 6) continue;
		let day = from + 1;
		while (taken.has(day) || weekdayOfDayNumber(day) > 5) day += 1;
		taken.add(day);
		days.push({
			...holiday,
			date: fromDayNumber(day),
			kind: "compensatory",
			certainty: weaker(holiday.certainty, "computed"),
			counterpart: holiday.date,
			basis,
		});
	}
	return days;
}

function swappedDays(decisions: HolidayYear, options: KnowledgeOptions): SpecialDay[] {
	return decisions.swaps
		.filter((swap) => counts(swap, options))
		.flatMap((swap): SpecialDay[] => {
			const off = civilDate(swap.off);
			const work = civilDate(swap.work);
			const { name } = publicHolidays.find(({ id }) => id === swap.holiday)!;
			const { holiday, certainty, basis } = swap;
			const common = { holiday, name, certainty, known: civilDate(swap.known), basis };
			return [
				{ ...common, date: off, working: false, kind: "swapped-off", counterpart: work },
				{ ...common, date: work, working: true, kind: "swapped-work", counterpart: off },
			];
		});
}

/**
 * The special days that belong to one year: the statutory days by date, then what repays them, then the swaps. A swap for New
 * Year may lie in the year before.
 */
export function nationalSpecialDays(year: number, options: KnowledgeOptions = {}): SpecialDay[] {
	const decisions = holidayYears.find((candidate) => candidate.year === year);
	const statutory = publicHolidays
		.filter((holiday) => year >= holiday.firstYear && year <= (holiday.lastYear ?? year))
		.filter((holiday) => isKnown(holiday.known, options))
		.flatMap((holiday) => statutoryDays(holiday, year, decisions, options));
	const swaps = decisions === undefined ? [] : swappedDays(decisions, options);
	return [...statutory, ...compensatoryDays(year, statutory), ...swaps];
}
