import type { Issue } from "@cchc/core";
import { hasErrors } from "@cchc/core";
import type { Plan } from "@cchc/plan";
import { makeIssue } from "../messages";
import { fold } from "../table/fold";
import { detectLegacyText } from "../table/legacy-text";
import type { TableRow } from "../table/table-type";
import { checkJournal } from "./check-journal";
import { findHeading, type JournalHeading } from "./journal-heading";
import { readJournalRow } from "./journal-row";
import type { JournalEntry } from "./journal-type";
import { planVocabulary } from "./vocabulary";

/** What reading a journal's table needs to know. */
export interface JournalReadOptions {
	readonly plan: Plan;
	/** Name of the file, for issues and for the source of each entry. */
	readonly file: string;
	/** Unit id for rows that name none, e.g. when the whole sheet is one unit's. */
	readonly defaultUnit?: string;
	/** Entries already in the journal: ids must not repeat theirs, and corrections may refer to them. */
	readonly earlier?: readonly JournalEntry[];
}

/** What an import would bring in: nothing of the file is passed over without a word. */
export interface JournalPreview {
	/** Entries of the rows without errors, in the order of the file. */
	readonly entries: readonly JournalEntry[];
	/** Rows that are no entries: totals, headings inside the table. */
	readonly leftOut: readonly { readonly row: number; readonly text: string }[];
	/** Rows that have errors and would not be imported. */
	readonly refused: readonly number[];
	readonly issues: readonly Issue[];
}

const totalRow =
	/^(?:tong cong|tong so|tong|cong|luy ke|cong don|cong (?:thang|quy|nam|6 thang|ky|trang)|tong (?:thang|quy|nam|ky|hop))(?: |$)/;
const partHeading =
	/^(?:(?:i|ii|iii|iv|v|vi|vii|viii|ix|x|xi|xii|[a-d]|\d+) )?(?:thang|quy|6 thang|nam|phan|tuan)(?: |$)/;

function leftOutAs(row: TableRow, heading: JournalHeading): string | undefined {
	const filled = row.cells.filter((cell) => cell !== "");
	const dateCell = row.cells[heading.columns.indexOf("date")] ?? "";
	const first = filled.find((cell) => /\p{L}/u.test(cell)) ?? "";
	if (totalRow.test(fold(first)) && !/\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}/.test(dateCell)) return "dòng cộng";
	if (new Set(filled).size <= 2 && partHeading.test(fold(first))) return "dòng tiêu đề phụ";
	if (
		filled.length > 2 &&
		filled.every((cell) => /^\(?\d{1,2}\)?$/.test(cell)) &&
		filled.every((cell, i) => Number(cell.replace(/\D/g, "")) === i + 1)
	) {
		return "dòng đánh số cột";
	}
	return undefined;
}

/** Reads rows of a journal's sheet, as they come from CSV or a spreadsheet, and shows what importing them would do. */
export function readJournalTable(rows: readonly TableRow[], options: JournalReadOptions): JournalPreview {
	const { plan, file, defaultUnit, earlier = [] } = options;
	const legacy = detectLegacyText(
		rows
			.slice(0, 200)
			.map(({ cells }) => cells.join("\n"))
			.join("\n"),
	);
	if (legacy !== undefined) {
		return {
			entries: [],
			leftOut: [],
			refused: [],
			issues: [makeIssue("report/legacy-encoding", legacy, { file, line: 1 })],
		};
	}
	const { heading, issues: headingIssues } = findHeading(
		rows,
		file,
		defaultUnit === undefined ? {} : { unit: defaultUnit },
	);
	const issues: Issue[] = [...headingIssues];
	const entries: JournalEntry[] = [];
	const leftOut: { row: number; text: string }[] = [];
	const refused: number[] = [];
	if (heading === undefined || hasErrors(issues)) return { entries, leftOut, refused, issues };
	const context = {
		plan,
		names: planVocabulary(plan),
		file,
		heading,
		...(defaultUnit === undefined ? {} : { defaultUnit }),
	};
	const lines = new Map<number, number>();
	const used = new Map<string, number>();
	for (const row of rows.slice(heading.body)) {
		if (row.cells.every((cell) => cell.trim() === "")) continue;
		const what = leftOutAs(row, heading);
		if (what !== undefined) {
			const text = row.cells.filter((cell) => cell !== "").join(" · ");
			leftOut.push({ row: row.row, text });
			issues.push(
				makeIssue(
					"report/row-left-out",
					{ row: row.row, what, text: text.slice(0, 80) },
					{ file, line: row.line ?? row.row },
				),
			);
			continue;
		}
		const read = readJournalRow(row, context);
		issues.push(...read.issues);
		if (read.entry === undefined) {
			refused.push(row.row);
			continue;
		}
		lines.set(row.row, row.line ?? row.row);
		const given = heading.columns.includes("id") && row.cells[heading.columns.indexOf("id")] !== "";
		const times = (used.get(read.entry.id) ?? 0) + 1;
		used.set(read.entry.id, times);
		entries.push(given || times === 1 ? read.entry : { ...read.entry, id: `${read.entry.id}-${times}` });
	}
	issues.push(...checkJournal(entries, plan, { lines, earlier }));
	return { entries, leftOut, refused, issues };
}
