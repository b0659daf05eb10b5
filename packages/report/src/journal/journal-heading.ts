import type { Issue } from "@cchc/core";
import { makeIssue } from "../messages";
import { fold, nearest } from "../table/fold";
import type { TableRow } from "../table/table-type";
import { columnOfHeading, headingOf, type JournalColumn, journalColumns } from "./journal-columns";

/** Where the columns of a journal stand. */
export interface JournalHeading {
	/** Index in the array of rows of the first row below the heading. */
	readonly body: number;
	/** Column of each cell, by its index; `undefined` for cells that are not read. */
	readonly columns: readonly (JournalColumn | undefined)[];
	readonly headings: readonly string[];
}

const needed: readonly JournalColumn[] = ["date", "unit", "form", "title"];
const searchedRows = 30;

/** Headings of two rows, the upper one spread over several columns, joined to one: the lower name wins where it is known. */
function joinHeadings(upper: readonly string[], lower: readonly string[]): string[] {
	return Array.from({ length: Math.max(upper.length, lower.length) }, (_, index) => {
		const above = upper[index] ?? "";
		const below = lower[index] ?? "";
		if (columnOfHeading(below) !== undefined) return below;
		return above === "" ? below : above;
	});
}

function recognised(cells: readonly string[]): number {
	return new Set(cells.map(columnOfHeading).filter((column) => column !== undefined)).size;
}

/** Finds the heading among the first rows: titles may stand above it, and it may take two rows. */
export function findHeading(
	rows: readonly TableRow[],
	file: string,
	defaults: { readonly unit?: string },
): { readonly heading?: JournalHeading; readonly issues: readonly Issue[] } {
	const issues: Issue[] = [];
	let best = -1;
	let bestCount = 1;
	for (const [index, { cells }] of rows.slice(0, searchedRows).entries()) {
		const count = recognised(cells);
		if (count > bestCount) {
			best = index;
			bestCount = count;
		}
	}
	const found = rows[best];
	if (found === undefined) {
		return {
			issues: [makeIssue("report/no-heading", { wanted: needed.map(headingOf).join(", ") }, { file, line: 1 })],
		};
	}
	let headings = [...found.cells];
	let body = best + 1;
	const below = rows[best + 1]?.cells ?? [];
	const above = rows[best - 1]?.cells ?? [];
	const joinedBelow = joinHeadings(headings, below);
	const joinedAbove = joinHeadings(above, headings);
	if (recognised(below) >= 1 && recognised(joinedBelow) > bestCount) {
		headings = joinedBelow;
		body += 1;
	} else if (recognised(joinedAbove) > bestCount) {
		headings = joinedAbove;
	}
	const place = { file, line: found.line ?? found.row };
	const columns = headings.map(columnOfHeading);
	const ambiguous = headings.findIndex((heading) => fold(heading) === "noi dung");
	if (ambiguous !== -1 && columns.some((column, index) => column === "title" && index !== ambiguous)) {
		columns[ambiguous] = columns.includes("contents") ? undefined : "contents";
	}
	for (const [index, column] of columns.entries()) {
		const heading = headings[index] ?? "";
		if (column === undefined) {
			if (heading === "") continue;
			const like = nearest(heading, journalColumns.map(headingOf));
			const choices = like === undefined ? journalColumns.slice(0, 9).map(headingOf) : [like];
			issues.push(
				makeIssue(
					"report/unknown-column",
					{ column: heading, choices: choices.join(", ") },
					{ ...place, column: index + 1 },
				),
			);
			continue;
		}
		const first = columns.indexOf(column);
		if (first !== index) {
			issues.push(
				makeIssue(
					"report/duplicate-column",
					{ first: headings[first] ?? "", second: heading },
					{ ...place, column: index + 1 },
				),
			);
		}
	}
	for (const column of needed) {
		if (columns.includes(column) || (column === "unit" && defaults.unit !== undefined)) continue;
		issues.push(makeIssue("report/missing-column", { column: headingOf(column) }, place));
	}
	return { heading: { body, columns, headings }, issues };
}
