import { addDays, compareDates, daysBetween, makeDate, weekdayOf } from "../dates/civil-date";
import type { CivilDate } from "../dates/civil-date-type";
import { daysInMonth } from "../dates/day-number";
import { formatDate } from "../dates/vietnamese-date";
import { type UnitNames, unitLabel } from "../duties/deadline-table";
import type { Deadline } from "../duties/duty-type";
import { formatLunarDate } from "../lunar/can-chi";
import { solarToLunar } from "../lunar/lunar";
import { type DayExplanation, explainDay } from "../working-days/explain-day";
import type { WorkCalendar } from "../working-days/work-calendar";

/** What a year on the wall shows; used by {@link formatYearSvg} and {@link formatYearHtml}. */
export interface YearCalendarOptions {
	/** 2014 to 2100. */
	readonly year: number;
	/** `Lịch báo cáo cải cách hành chính năm 2024`. */
	readonly title: string;
	/** Who hangs it up, `UBND xã Nhân Quyền`. */
	readonly subtitle?: string;
	readonly deadlines: readonly Deadline[];
	readonly unitNames?: UnitNames;
	readonly calendar?: WorkCalendar;
}

/** One day of the year on the wall. */
export interface YearDay {
	readonly date: CivilDate;
	readonly day: number;
	/** Lunar day, with the month on its first day: `1/2`. */
	readonly lunar: string;
	readonly explanation: DayExplanation;
	readonly deadlines: readonly Deadline[];
	/** A data window closes on this day. */
	readonly cutOff: boolean;
}

/** One month: weeks from Monday, with gaps before the first and after the last day. */
export interface YearMonth {
	readonly month: number;
	readonly weeks: readonly (readonly (YearDay | undefined)[])[];
}

/** The reports due on one day. */
export interface DueDay {
	readonly date: CivilDate;
	/** `Báo cáo … (Đài truyền thanh xã): Quý I năm 2024`. */
	readonly lines: readonly string[];
}

/** A year, ready to be drawn. */
export interface YearView {
	readonly months: readonly YearMonth[];
	readonly dueDays: readonly DueDay[];
	/** Sentences under the months: the days off, the working days at weekends, what is not decided yet. */
	readonly notes: readonly string[];
}

/** What the marks of a year mean, by the class they have in HTML. */
export const yearLegend: readonly (readonly [mark: string, label: string])[] = [
	["due", "Hạn gửi báo cáo"],
	["cut-off", "Chốt số liệu"],
	["off", "Nghỉ lễ, nghỉ bù"],
	["work", "Làm bù"],
	["weekend", "Nghỉ hằng tuần"],
];

/** The last word of the legend. */
export const lunarLegend = "Số nhỏ: ngày âm lịch";

/** Title of the list of reports. */
export const dueListTitle = "Hạn gửi báo cáo";

function dayAndMonth(date: CivilDate): string {
	return formatDate(date, "numeric").slice(0, -5);
}

function lunarLabel(date: CivilDate): string {
	const lunar = solarToLunar(date);
	return lunar.day === 1 ? formatLunarDate(lunar, "short") : String(lunar.day);
}

function weeksOf(days: readonly YearDay[]): (YearDay | undefined)[][] {
	const before = weekdayOf(days[0]!.date) - 1;
	const cells = [...Array<undefined>(before).fill(undefined), ...days];
	const weeks: (YearDay | undefined)[][] = [];
	for (let index = 0; index < cells.length; index += 7) {
		const week = cells.slice(index, index + 7);
		weeks.push([...week, ...Array<undefined>(7 - week.length).fill(undefined)]);
	}
	return weeks;
}

/** Days off by holiday: runs of special days with nothing but weekends between them. */
function daysOffOf(days: readonly YearDay[]): string[] {
	const off = days.filter(({ explanation: { working, kind } }) => !working && kind !== "weekend");
	const runs: YearDay[][] = [];
	for (const day of off) {
		const run = runs.at(-1);
		const gap = run === undefined ? 0 : daysBetween(run.at(-1)!.date, day.date);
		const joined = run !== undefined && days.slice(days.indexOf(day) - gap + 1, days.indexOf(day)).every(isOff);
		if (joined) run.push(day);
		else runs.push([day]);
	}
	return runs.map((run) => {
		const [first, last] = [run[0]!, run.at(-1)!];
		const span = first === last ? dayAndMonth(first.date) : `${dayAndMonth(first.date)}–${dayAndMonth(last.date)}`;
		const names = new Set(run.map(({ explanation }) => explanation.name));
		const predicted = run.some(({ explanation }) => explanation.certainty === "predicted") ? " (dự kiến)" : "";
		return `${span}: ${[...names].join(", ")}${predicted}`;
	});
}

function isOff({ explanation }: YearDay): boolean {
	return !explanation.working;
}

function dueDaysOf(deadlines: readonly Deadline[], names: UnitNames | undefined): DueDay[] {
	const byDate = new Map<CivilDate, Map<string, string[]>>();
	for (const { due, duty, periodLabel } of deadlines) {
		const duties = byDate.get(due) ?? new Map<string, string[]>();
		const heading = `${duty.title} (${unitLabel(duty.reporter, names)} gửi ${unitLabel(duty.recipient, names)})`;
		duties.set(heading, [...(duties.get(heading) ?? []), periodLabel]);
		byDate.set(due, duties);
	}
	return [...byDate].map(([date, duties]) => ({
		date,
		lines: [...duties].map(([heading, labels]) => `${heading}: ${labels.join("; ")}`),
	}));
}

function notesOf(days: readonly YearDay[]): string[] {
	const makeUps = days
		.filter(({ explanation: { working, kind } }) => working && kind !== "ordinary")
		.map(({ date, explanation }) => `${dayAndMonth(date)}: ${explanation.reason}`);
	const notes = [`Ngày nghỉ lễ, Tết: ${daysOffOf(days).join("; ")}.`];
	if (makeUps.length > 0) notes.push(`Ngày làm việc thứ Bảy, Chủ nhật: ${makeUps.join("; ")}.`);
	if (days.some(({ explanation }) => explanation.certainty === "predicted")) {
		notes.push("Dự kiến: chưa có văn bản của cơ quan có thẩm quyền.");
	}
	return notes;
}

/**
 * Works out what a year on the wall shows. Waived and merged reports are left out; deadlines of other years too.
 * @throws CchcError `calendar/outside-work-calendar`.
 */
export function yearView(options: YearCalendarOptions): YearView {
	const { year, calendar, unitNames } = options;
	const live = options.deadlines.filter(({ waived, mergedInto }) => waived !== true && mergedInto === undefined);
	const deadlines = live
		.filter(({ due }) => due >= makeDate(year, 1, 1) && due <= makeDate(year, 12, 31))
		.sort((a, b) => compareDates(a.due, b.due));
	const cutOffs = new Set(deadlines.map(({ cutOff }) => cutOff));
	const months = Array.from({ length: 12 }, (_, index) => {
		const first = makeDate(year, index + 1, 1);
		return Array.from({ length: daysInMonth(year, index + 1) }, (_day, ahead): YearDay => {
			const date = addDays(first, ahead);
			return {
				date,
				day: ahead + 1,
				lunar: lunarLabel(date),
				explanation: explainDay(date, calendar),
				deadlines: deadlines.filter(({ due }) => due === date),
				cutOff: cutOffs.has(date),
			};
		});
	});
	return {
		months: months.map((own, index) => ({ month: index + 1, weeks: weeksOf(own) })),
		dueDays: dueDaysOf(deadlines, unitNames),
		notes: notesOf(months.flat()),
	};
}
