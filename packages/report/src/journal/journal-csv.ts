import { formatDate } from "@cchc/calendar";
import { formatCsv, type Result, resultOf } from "@cchc/core";
import type { Plan } from "@cchc/plan";
import { readCsv } from "../table/read-csv";
import { formatEvidenceCell } from "./evidence-cell";
import { headingOf, type JournalColumn, journalColumns } from "./journal-columns";
import { type JournalPreview, type JournalReadOptions, readJournalTable } from "./journal-table";
import type { JournalEntry, Measure } from "./journal-type";
import { type PlanVocabulary, planVocabulary } from "./vocabulary";

/** Shows what importing a journal's CSV would do, entries of good rows and every issue, without refusing the file as a whole. */
export function previewJournalCsv(text: string, options: JournalReadOptions): JournalPreview {
	const rows = readCsv(text, options.file);
	if (!rows.ok) return { entries: [], leftOut: [], refused: [], issues: rows.issues };
	const preview = readJournalTable(rows.value, options);
	return { ...preview, issues: [...rows.issues, ...preview.issues] };
}

/**
 * Reads a journal kept as CSV with the headings officers use. Units, forms and contents are written by name or id. The
 * result holds entries only when no row has an error; all issues of all rows come at once, with their rows.
 */
export function parseJournalCsv(text: string, options: JournalReadOptions): Result<JournalEntry[]> {
	const preview = previewJournalCsv(text, options);
	return resultOf([...preview.entries], preview.issues);
}

function cellOf(entry: JournalEntry, column: JournalColumn, names: PlanVocabulary | undefined): string | number {
	switch (column) {
		case "number":
		case "note":
			return "";
		case "id":
			return entry.id;
		case "date":
			return formatDate(entry.date, "numeric");
		case "unit":
			return names?.units.nameOf(entry.unit) ?? entry.unit;
		case "form":
			return names?.forms.nameOf(entry.form) ?? entry.form;
		case "channel":
			return entry.channel === undefined ? "" : (names?.channels.nameOf(entry.channel) ?? entry.channel);
		case "contents":
			return entry.contents.map((id) => names?.contents.nameOf(id) ?? id).join("; ");
		case "title":
			return entry.title;
		case "minutes":
			return entry.minutes ?? "";
		case "reach":
			return entry.reach ?? "";
		case "evidence":
			return formatEvidenceCell(entry.evidence ?? []);
		case "void":
			return entry.void ? "x" : "";
		case "place":
		case "author":
		case "message":
		case "receipt":
		case "corrects":
			return entry[column] ?? "";
		default:
			return entry.quantities[column satisfies Measure] ?? "";
	}
}

/** Heading and rows of a journal's table, for CSV and spreadsheets; with a plan, names stand in place of ids. */
export function journalTable(
	entries: readonly JournalEntry[],
	plan?: Plan,
): { columns: string[]; rows: (string | number)[][] } {
	const names = plan === undefined ? undefined : planVocabulary(plan);
	return {
		columns: journalColumns.map(headingOf),
		rows: entries.map((entry) => journalColumns.map((column) => cellOf(entry, column, names))),
	};
}

/** Writes entries as CSV that {@link parseJournalCsv} reads back; with a plan, names stand in place of ids. */
export function formatJournalCsv(entries: readonly JournalEntry[], plan?: Plan): string {
	const table = journalTable(entries, plan);
	return formatCsv([table.columns, ...table.rows]);
}
