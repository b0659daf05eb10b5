import { fail, type Result, succeed } from "@cchc/core";
import { quoteFound } from "../dates/civil-date";
import type { CivilDate } from "../dates/civil-date-type";
import { calendarIssue } from "../issue-messages";
import { makePeriodId, periodCount, periodParts, readPeriodId } from "./period-id";
import type { PeriodRule } from "./period-rule";
import { periodContaining, shiftPeriod } from "./period-span";
import type { Cadence, PeriodId } from "./period-type";

type Reader = (match: RegExpExecArray, today: CivilDate, rule: PeriodRule) => PeriodId | undefined;

const unitCadences: Readonly<Record<string, Exclude<Cadence, "nine-months">>> = {
	tuần: "week",
	tháng: "month",
	quý: "quarter",
	năm: "year",
};

const steps: Readonly<Record<string, number>> = { này: 0, nay: 0, trước: -1, qua: -1, ngoái: -1, sau: 1, tới: 1 };
const romans = ["i", "ii", "iii", "iv"];

function periodOf(cadence: Cadence, year: number, index: number): PeriodId | undefined {
	if (year < 1 || index < 1 || index > periodCount(cadence, year)) return undefined;
	return makePeriodId({ cadence, year, index });
}

/** The year a text names, or the year that today is in. */
function yearOf(text: string | undefined, today: CivilDate, rule: PeriodRule): number {
	if (text === undefined || text === "nay" || text === "này") {
		return periodParts(periodContaining(today, "year", rule)).year;
	}
	if (text === "trước" || text === "ngoái") return yearOf(undefined, today, rule) - 1;
	return text === "sau" || text === "tới" ? yearOf(undefined, today, rule) + 1 : Number(text);
}

const yearWords = "(?:\\s+năm\\s+(\\d{4}|nay|này|trước|ngoái|sau|tới))?";

/** What people call periods; the last group of each pattern is the year. */
const readers: readonly (readonly [RegExp, Reader])[] = [
	[
		/^(tuần|tháng|quý|năm) (này|nay|trước|qua|ngoái|sau|tới)$/,
		([, unit = "", word = ""], today, rule) =>
			shiftPeriod(periodContaining(today, unitCadences[unit] ?? "year", rule), steps[word] ?? 0),
	],
	[
		new RegExp(`^(tuần|tháng) (\\d{1,2})${yearWords}$`),
		([, unit = "", index, year], today, rule) =>
			periodOf(unitCadences[unit] ?? "month", yearOf(year, today, rule), Number(index)),
	],
	[
		new RegExp(`^quý (iv|i{1,3}|[1-4])${yearWords}$`),
		([, name = "", year], today, rule) =>
			periodOf("quarter", yearOf(year, today, rule), romans.indexOf(name) + 1 || Number(name)),
	],
	[
		/^(?:0?6|sáu) tháng (đầu|cuối) năm(?: (\d{4}|nay|này|trước|ngoái|sau|tới))?$/,
		([, half, year], today, rule) => periodOf("half-year", yearOf(year, today, rule), half === "đầu" ? 1 : 2),
	],
	[
		/^(?:0?9|chín) tháng(?: đầu)? năm(?: (\d{4}|nay|này|trước|ngoái|sau|tới))?$/,
		([, year], today, rule) => periodOf("nine-months", yearOf(year, today, rule), 1),
	],
	[/^(?:cả )?năm (\d{4})$/, ([, year], today, rule) => periodOf("year", yearOf(year, today, rule), 1)],
];

/**
 * Reads a period as people write it: `Quý I năm 2024`, `quý 1`, `tháng 3 năm 2024`, `6 tháng đầu năm`, `9 tháng năm 2024`,
 * `quý trước`, `tháng này`, `năm ngoái`, or an id. What is relative, and a year left out, is taken from `today` under the
 * rule: on 20/3/2024 `quý trước` is `2024Q1` under `nd09`, `2023Q4` under `calendar`. Issues: `calendar/unknown-period-name`.
 */
export function parseVietnamesePeriod(text: string, today: CivilDate, rule: PeriodRule): Result<PeriodId> {
	const name = typeof text === "string" ? text.slice(0, 100).normalize("NFC").toLowerCase().trim() : "";
	const plain = name.replace(/\s+/g, " ");
	const id = readPeriodId(plain.toUpperCase());
	if (id !== undefined) return succeed(makePeriodId(id));
	for (const [pattern, read] of readers) {
		const match = pattern.exec(plain);
		const found = match === null ? undefined : read(match, today, rule);
		if (found !== undefined) return succeed(found);
	}
	return fail([calendarIssue("calendar/unknown-period-name", { found: quoteFound(text) })]);
}
