import { cleanText, type Issue, type LegalBasis, type Result, resultOf } from "@cchc/core";
import type { CalendarOverlay, OverlayDay, OverlaySwap } from "./calendar-overlay";
import { parseCivilDate, quoteFound } from "./civil-date";
import type { CivilDate } from "./civil-date-type";
import { type CalendarIssueCode, calendarIssue } from "./issue-messages";
import { createWorkCalendar } from "./work-calendar";
import { isWorkingDay } from "./working-days";

type Path = readonly (string | number)[];

/** What stands in the wrong place, in a word or two. */
function describeValue(value: unknown): string {
	if (Array.isArray(value)) return "một danh sách";
	return typeof value === "object" && value !== null ? "một nhóm mục" : quoteFound(value);
}

/** Reads one overlay from data and gathers its faults. */
class OverlayReader {
	readonly issues: Issue[] = [];

	fault(code: CalendarIssueCode, path: Path, values: Record<string, string>): void {
		this.issues.push(calendarIssue(code, values, path));
	}

	record(value: unknown, path: Path): Readonly<Record<string, unknown>> | undefined {
		if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
		this.fault("calendar/not-an-object", path, { found: describeValue(value) });
		return undefined;
	}

	list(value: unknown, path: Path): readonly unknown[] {
		if (value === undefined) return [];
		if (Array.isArray(value)) return value;
		this.fault("calendar/not-a-list", path, { found: describeValue(value) });
		return [];
	}

	text(value: unknown, path: Path): string {
		const text = typeof value === "string" ? cleanText(value).trim() : "";
		if (text === "") this.fault("calendar/missing-text", path, { field: String(path.at(-1)) });
		return text;
	}

	date(value: unknown, path: Path): CivilDate | undefined {
		const parsed = parseCivilDate(value as string);
		this.issues.push(...parsed.issues.map((issue) => ({ ...issue, path })));
		return parsed.ok ? parsed.value : undefined;
	}

	basis(value: unknown, path: Path): { basis?: LegalBasis } {
		if (value === undefined) return {};
		const record = this.record(value, path);
		if (record === undefined) return {};
		const document = this.text(record.document, [...path, "document"]);
		const article = typeof record.article === "string" ? { article: cleanText(record.article) } : {};
		const url = typeof record.url === "string" ? { url: cleanText(record.url) } : {};
		return { basis: { document, ...article, ...url } };
	}

	day(value: unknown, path: Path): OverlayDay[] {
		const record = this.record(value, path);
		if (record === undefined) return [];
		const date = this.date(record.date, [...path, "date"]);
		const reason = this.text(record.reason, [...path, "reason"]);
		const basis = this.basis(record.basis, [...path, "basis"]);
		return date === undefined ? [] : [{ date, reason, ...basis }];
	}

	swap(value: unknown, path: Path): OverlaySwap[] {
		const record = this.record(value, path);
		if (record === undefined) return [];
		const reason = this.text(record.reason, [...path, "reason"]);
		const basis = this.basis(record.basis, [...path, "basis"]);
		if (record.off === undefined || record.work === undefined) {
			const [missing, other] = record.off === undefined ? ["off", record.work] : ["work", record.off];
			this.fault("calendar/swap-without-repayment", [...path, missing as string], {
				found: describeValue(other ?? ""),
			});
			return [];
		}
		const off = this.date(record.off, [...path, "off"]);
		const work = this.date(record.work, [...path, "work"]);
		return off === undefined || work === undefined ? [] : [{ off, work, reason, ...basis }];
	}
}

interface PlacedDay {
	readonly date: CivilDate;
	readonly working: boolean;
	readonly path: Path;
}

function placedDays(overlay: CalendarOverlay): PlacedDay[] {
	return [
		...(overlay.daysOff ?? []).map(({ date }, index) => ({ date, working: false, path: ["daysOff", index, "date"] })),
		...(overlay.workingDays ?? []).map(({ date }, index) => ({
			date,
			working: true,
			path: ["workingDays", index, "date"],
		})),
		...(overlay.swaps ?? []).flatMap(({ off, work }, index) => [
			{ date: off, working: false, path: ["swaps", index, "off"] },
			{ date: work, working: true, path: ["swaps", index, "work"] },
		]),
	];
}

/** Days listed twice, and days that are already what they are made. */
function checkDays(overlay: CalendarOverlay, reader: OverlayReader): void {
	const national = createWorkCalendar();
	const seen = new Set<CivilDate>();
	for (const { date, working, path } of placedDays(overlay)) {
		if (date < "2014-01-01" || date > "2100-12-31") {
			reader.fault("calendar/day-outside-calendar", path, { found: date });
		} else if (seen.has(date)) {
			reader.fault("calendar/day-listed-twice", path, { found: date });
		} else if (isWorkingDay(date, national) === working) {
			const code = working ? "calendar/already-working-day" : "calendar/already-day-off";
			reader.fault(code, path, { found: date });
		}
		seen.add(date);
	}
}

/**
 * Reads the local days of a ministry, province or commune from data. All issues at once: dates that do not exist, days
 * listed twice, swaps without repayment, missing reasons; warnings for days that are already off or already working.
 */
export function parseCalendarOverlay(input: unknown): Result<CalendarOverlay> {
	const reader = new OverlayReader();
	const record = reader.record(input, []) ?? {};
	const overlay: CalendarOverlay = {
		id: reader.text(record.id, ["id"]),
		name: reader.text(record.name, ["name"]),
		daysOff: reader.list(record.daysOff, ["daysOff"]).flatMap((day, index) => reader.day(day, ["daysOff", index])),
		workingDays: reader
			.list(record.workingDays, ["workingDays"])
			.flatMap((day, index) => reader.day(day, ["workingDays", index])),
		swaps: reader.list(record.swaps, ["swaps"]).flatMap((swap, index) => reader.swap(swap, ["swaps", index])),
	};
	checkDays(overlay, reader);
	return resultOf(overlay, reader.issues);
}
