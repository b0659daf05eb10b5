import { cleanText, type Issue, type LegalBasis, type Result, resultOf } from "@cchc/core";
import { parseCivilDate, quoteFound } from "../dates/civil-date";
import type { CivilDate } from "../dates/civil-date-type";
import { recordIssue } from "../record-messages";
import type { CalendarOverlay, OverlayDay, OverlaySwap } from "./calendar-overlay";
import { explainDay } from "./explain-day";
import { workCalendarRange } from "./work-calendar";

type Path = readonly (string | number)[];
type Fields = Readonly<Record<string, unknown>>;

/** What stands in the wrong place, in a word or two. */
function describeValue(value: unknown): string {
	if (Array.isArray(value)) return "một danh sách";
	return typeof value === "object" && value !== null ? "một nhóm mục" : quoteFound(value);
}

function readFields(value: unknown, path: Path, issues: Issue[]): Fields | undefined {
	if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Fields;
	issues.push(recordIssue("calendar/not-an-object", { found: describeValue(value) }, path));
	return undefined;
}

function readList<T>(fields: Fields, name: string, issues: Issue[], read: (fields: Fields, path: Path) => T[]): T[] {
	const value = fields[name];
	if (value === undefined) return [];
	if (!Array.isArray(value)) {
		issues.push(recordIssue("calendar/not-a-list", { found: describeValue(value) }, [name]));
		return [];
	}
	return value.flatMap((item: unknown, index) => {
		const inner = readFields(item, [name, index], issues);
		return inner === undefined ? [] : read(inner, [name, index]);
	});
}

function readText(fields: Fields, name: string, path: Path, issues: Issue[]): string {
	const value = fields[name];
	const text = typeof value === "string" ? cleanText(value).trim() : "";
	if (text === "") issues.push(recordIssue("calendar/missing-text", { field: name }, [...path, name]));
	return text;
}

function readDate(fields: Fields, name: string, path: Path, issues: Issue[]): CivilDate | undefined {
	const parsed = parseCivilDate(fields[name] as string);
	issues.push(...parsed.issues.map((issue) => ({ ...issue, path: [...path, name] })));
	return parsed.ok ? parsed.value : undefined;
}

function readFacts(fields: Fields, path: Path, issues: Issue[]): { reason: string; basis?: LegalBasis } {
	const reason = readText(fields, "reason", path, issues);
	if (fields.basis === undefined) return { reason };
	const place = [...path, "basis"];
	const basis = readFields(fields.basis, place, issues);
	if (basis === undefined) return { reason };
	const { article, url } = basis;
	return {
		reason,
		basis: {
			document: readText(basis, "document", place, issues),
			...(typeof article === "string" ? { article: cleanText(article) } : {}),
			...(typeof url === "string" ? { url: cleanText(url) } : {}),
		},
	};
}

function readDay(fields: Fields, path: Path, issues: Issue[]): OverlayDay[] {
	const date = readDate(fields, "date", path, issues);
	const facts = readFacts(fields, path, issues);
	return date === undefined ? [] : [{ date, ...facts }];
}

function readSwap(fields: Fields, path: Path, issues: Issue[]): OverlaySwap[] {
	const facts = readFacts(fields, path, issues);
	const missing = ["off", "work"].find((name) => fields[name] === undefined);
	if (missing !== undefined) {
		const found = describeValue(fields[missing === "off" ? "work" : "off"] ?? "");
		issues.push(recordIssue("calendar/swap-without-repayment", { found }, [...path, missing]));
		return [];
	}
	const off = readDate(fields, "off", path, issues);
	const work = readDate(fields, "work", path, issues);
	return off === undefined || work === undefined ? [] : [{ off, work, ...facts }];
}

/** Every day of an overlay, whether it is made a working day, and where it stands. */
function placedDays(overlay: CalendarOverlay): (readonly [date: CivilDate, working: boolean, path: Path])[] {
	return [
		...(overlay.daysOff ?? []).map(({ date }, index) => [date, false, ["daysOff", index, "date"]] as const),
		...(overlay.workingDays ?? []).map(({ date }, index) => [date, true, ["workingDays", index, "date"]] as const),
		...(overlay.swaps ?? []).flatMap(({ off, work }, index) => [
			[off, false, ["swaps", index, "off"]] as const,
			[work, true, ["swaps", index, "work"]] as const,
		]),
	];
}

/** Days listed twice, outside the calendar, or already what they are made. */
function checkDays(overlay: CalendarOverlay): Issue[] {
	const seen = new Set<CivilDate>();
	const issues: Issue[] = [];
	for (const [found, working, path] of placedDays(overlay)) {
		const { first, last } = workCalendarRange;
		if (found < first || found > last) issues.push(recordIssue("calendar/day-outside-calendar", { found }, path));
		else if (seen.has(found)) issues.push(recordIssue("calendar/day-listed-twice", { found }, path));
		else {
			const before = explainDay(found);
			if (before.working === working) {
				issues.push(recordIssue("calendar/day-already-so", { found, reason: before.reason }, path));
			}
		}
		seen.add(found);
	}
	return issues;
}

/**
 * Reads the local days of a ministry, province or commune from data. All issues at once: dates that do not exist, days
 * listed twice, swaps without repayment, missing reasons; warnings for days that are already off or already working.
 */
export function parseCalendarOverlay(input: unknown): Result<CalendarOverlay> {
	const issues: Issue[] = [];
	const fields = readFields(input, [], issues) ?? {};
	const overlay: CalendarOverlay = {
		id: readText(fields, "id", [], issues),
		name: readText(fields, "name", [], issues),
		daysOff: readList(fields, "daysOff", issues, (day, path) => readDay(day, path, issues)),
		workingDays: readList(fields, "workingDays", issues, (day, path) => readDay(day, path, issues)),
		swaps: readList(fields, "swaps", issues, (swap, path) => readSwap(swap, path, issues)),
	};
	return resultOf(overlay, [...issues, ...checkDays(overlay)]);
}
