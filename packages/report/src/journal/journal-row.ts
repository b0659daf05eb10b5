import { type CivilDate, formatDate } from "@cchc/calendar";
import { contentHash, type Issue } from "@cchc/core";
import type { ChannelKind, Plan } from "@cchc/plan";
import { makeIssue, type ReportIssueCode } from "../messages";
import { readCountCell, readDateCell } from "../table/cell-values";
import { tableLimits } from "../table/table-limits";
import type { TableRow } from "../table/table-type";
import { readEvidenceCell } from "./evidence-cell";
import { headingOf, type JournalColumn, measureNames } from "./journal-columns";
import type { JournalHeading } from "./journal-heading";
import type { JournalEntry, Measure } from "./journal-type";
import type { PlanVocabulary, Vocabulary } from "./vocabulary";

/** What reading a row needs beside the row. */
export interface RowContext {
	readonly plan: Plan;
	readonly names: PlanVocabulary;
	readonly file: string;
	readonly heading: JournalHeading;
	readonly defaultUnit?: string;
}

const entryId = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/** Splits a cell of several names; a name may hold a comma, so the whole is tried first, then `;`, then `,`. */
function splitNames(cell: string, names: Vocabulary): string[] {
	if (cell === "" || names.find(cell) !== undefined) return cell === "" ? [] : [cell];
	return cell
		.split(/\s*[;\n|]\s*/)
		.filter((part) => part !== "")
		.flatMap((part) => {
			const pieces = part.split(/\s*,\s*/).filter((piece) => piece !== "");
			return names.find(part) === undefined && pieces.some((piece) => names.find(piece) !== undefined)
				? pieces
				: [part];
		});
}

/** Reads one row; every fault of the row is an issue. No entry when the row has an error. */
export function readJournalRow(row: TableRow, context: RowContext): { entry?: JournalEntry; issues: Issue[] } {
	const { names, file, heading } = context;
	const issues: Issue[] = [];
	const cellOf = (column: JournalColumn): string => row.cells[heading.columns.indexOf(column)]?.trim() ?? "";
	const report = (
		code: ReportIssueCode,
		column: JournalColumn,
		values: Readonly<Record<string, string | number>>,
	): void => {
		const index = heading.columns.indexOf(column);
		const place = { path: [row.row, column], file, line: row.line ?? row.row, column: index + 1 };
		issues.push(
			makeIssue(code, { row: row.row, where: `Dòng ${row.row}`, column: headingOf(column), ...values }, place),
		);
	};
	const required = (column: JournalColumn, example: string): string => {
		const cell = cellOf(column);
		if (cell === "") report("report/missing-cell", column, { example });
		return cell;
	};
	const lookUp = <Id extends string>(
		cell: string,
		column: JournalColumn,
		code: ReportIssueCode,
		list: Vocabulary<Id>,
	): Id | undefined => {
		if (cell === "") return undefined;
		const id = list.find(cell);
		if (id === undefined) {
			const like = list.nearest(cell);
			report(code, column, {
				text: cell,
				example: like ?? list.choices.slice(0, 3).join("; "),
				choices: list.choices.join("; "),
			});
		}
		return id;
	};

	for (const [index, column] of heading.columns.entries()) {
		const found = row.cells[index]?.length ?? 0;
		if (column !== undefined && found > tableLimits.cellCharacters) {
			report("report/text-too-long", column, { found, limit: tableLimits.cellCharacters });
		}
	}
	if (issues.length > 0) return { issues };

	const dateCell = required("date", "05/3/2024");
	const read = dateCell === "" ? undefined : readDateCell(dateCell);
	if (dateCell !== "" && read === undefined) report("report/invalid-date", "date", { text: dateCell });
	if (read?.guessed) report("report/short-year", "date", { text: dateCell, date: formatDate(read.date, "numeric") });

	const unitCell = heading.columns.includes("unit") ? cellOf("unit") : "";
	if (unitCell === "" && context.defaultUnit === undefined) {
		report("report/missing-cell", "unit", { example: names.units.choices[0] ?? "" });
	}
	const unit = unitCell === "" ? context.defaultUnit : lookUp(unitCell, "unit", "report/unknown-unit", names.units);
	const form = lookUp(required("form", names.forms.choices[0] ?? ""), "form", "report/unknown-form", names.forms);
	const title = required("title", "Bài: Quy trình tiếp nhận hồ sơ tại bộ phận một cửa");
	const channel: ChannelKind | undefined = lookUp(
		cellOf("channel"),
		"channel",
		"report/unknown-channel",
		names.channels,
	);
	const contents = splitNames(cellOf("contents"), names.contents)
		.map((name) => lookUp(name, "contents", "report/unknown-content", names.contents))
		.filter((id) => id !== undefined);

	const count = (column: JournalColumn): number | undefined => {
		const cell = cellOf(column);
		const value = readCountCell(cell);
		if (value === null) report("report/invalid-number", column, { text: cell });
		if (value?.words) report("report/number-with-words", column, { text: cell, value: value.value });
		return value?.value;
	};
	const quantities: Partial<Record<Measure, number>> = {};
	for (const measure of measureNames) {
		const value = count(measure);
		if (value !== undefined) quantities[measure] = value;
	}
	const minutes = count("minutes");
	const reach = count("reach");

	const evidence = readEvidenceCell(cellOf("evidence"));
	for (const text of evidence.refused) report("report/unsafe-evidence", "evidence", { text });
	for (const column of ["id", "corrects"] as const) {
		if (cellOf(column) !== "" && !entryId.test(cellOf(column)))
			report("report/invalid-id", column, { text: cellOf(column) });
	}
	if (
		issues.some((issue) => issue.severity === "error") ||
		read === undefined ||
		unit === undefined ||
		form === undefined
	) {
		return { issues };
	}

	const text = (column: JournalColumn, key: string): object => (cellOf(column) === "" ? {} : { [key]: cellOf(column) });
	const content = {
		date: read.date,
		unit,
		form,
		...(channel === undefined ? {} : { channel }),
		contents: [...new Set(contents)],
		title,
		quantities,
		...(minutes === undefined ? {} : { minutes }),
		...(reach === undefined ? {} : { reach }),
		...text("place", "place"),
		...(evidence.items.length === 0 ? {} : { evidence: evidence.items }),
		...text("author", "author"),
		...text("message", "message"),
		...text("receipt", "receipt"),
		...text("corrects", "corrects"),
		...(cellOf("void") === "" ? {} : { void: true }),
	};
	const id = cellOf("id") || generatedId(read.date, content);
	return { entry: { id, ...content, source: { file, row: row.row } }, issues };
}

/** An id for a row that has none: the same row gets the same id wherever it stands in the file. */
function generatedId(date: CivilDate, content: object): string {
	return `${date.replaceAll("-", "")}-${contentHash(content).slice(0, 8)}`;
}
