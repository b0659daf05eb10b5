import type { CivilDateTime, PeriodId } from "@cchc/calendar";
import { contentHash, type Issue, type Result, resultOf } from "@cchc/core";
import { makeIssue } from "../messages";
import { quotientOf } from "../report/figure";
import type { Indicator } from "../report/report-type";
import { fold, nearest } from "../table/fold";
import { readMomentCell } from "../table/moment-cell";
import type { TableRow } from "../table/table-type";
import { isQuotient } from "./add-figures";
import { columnsOf, type FigureColumn, nameHeading, type Part, sentHeading, unitHeading } from "./figure-columns";
import type { ReportingUnit } from "./reporting-unit";
import type { Submission, SubmittedFigure, SubmittedValue } from "./submission-type";

const totals = /^(?:tong|cong|tong (?:cong|so)|toan (?:tinh|huyen|thanh pho))$/;

/** What reading a table of figures needs to know. */
export interface FigureTableOptions {
	readonly units: readonly ReportingUnit[];
	readonly indicators: readonly Indicator[];
	readonly period: PeriodId;
	readonly file: string;
	/** For rows without a moment of their own. */
	readonly sentAt?: CivilDateTime;
}

function numberOf(cell: string): number | undefined {
	const text = cell.trim();
	const plain = /^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(text)
		? text.replaceAll(".", "").replace(",", ".")
		: text.replace(",", ".");
	return /^-?\d{1,15}(?:\.\d{1,10})?$/.test(plain) ? Number(plain) : undefined;
}

function submittedValue(indicator: Indicator, parts: ReadonlyMap<Part, number>): SubmittedValue {
	if (!isQuotient(indicator)) {
		const value = parts.get("value");
		return value === undefined ? { state: "missing", value: null } : { state: value === 0 ? "zero" : "value", value };
	}
	const [numerator, denominator] = [parts.get("numerator"), parts.get("denominator")];
	if (numerator === undefined || denominator === undefined) return { state: "missing", value: null };
	return { ...quotientOf(numerator, denominator, indicator.unit), numerator, denominator };
}

/** What a sheet of figures gives: good rows and the issues of the others together. */
export interface FigureTablePreview {
	readonly submissions: readonly Submission[];
	readonly issues: readonly Issue[];
}

/** Reads a sheet with one row for each unit and one column for each figure, headed by the labels of the indicators. */
export function readFigureTable(rows: readonly TableRow[], options: FigureTableOptions): Result<Submission[]> {
	const { submissions, issues } = previewFigureTable(rows, options);
	return resultOf([...submissions], issues);
}

/** The same without refusing the sheet as a whole for the mistakes of some rows. */
export function previewFigureTable(rows: readonly TableRow[], options: FigureTableOptions): FigureTablePreview {
	const { units, indicators, period, file } = options;
	const columns = columnsOf(indicators);
	const byHeading = new Map(columns.map((column) => [fold(column.heading), column]));
	const head = rows.find(({ cells }) => cells.some((cell) => fold(cell) === fold(unitHeading)));
	if (head === undefined) {
		return {
			submissions: [],
			issues: [makeIssue("report/missing-column", { column: unitHeading }, { file, line: 1 })],
		};
	}
	const known = new Set(units.map(({ id }) => id));
	const others = new Set([unitHeading, nameHeading, sentHeading].map(fold));
	const unread = head.cells.filter(
		(cell) => cell.trim() !== "" && !others.has(fold(cell)) && !byHeading.has(fold(cell)),
	);
	const at = (heading: string): number => head.cells.findIndex((cell) => fold(cell) === fold(heading));
	const issues: Issue[] = unread.map((column) => {
		const like =
			nearest(
				column,
				columns.map(({ heading }) => heading),
			) ??
			columns[0]?.heading ??
			"";
		return makeIssue("report/unknown-column", { column, choices: like }, { file, line: head.line ?? head.row });
	});
	const submissions = rows.slice(rows.indexOf(head) + 1).flatMap(({ row, cells }): Submission[] => {
		const unit = cells[at(unitHeading)]?.trim() ?? "";
		if (cells.every((cell) => cell.trim() === "")) return [];
		if (cells.some((cell) => totals.test(fold(cell)))) {
			const text = cells
				.filter((cell) => cell !== "")
				.join(" · ")
				.slice(0, 80);
			issues.push(makeIssue("report/row-left-out", { row, what: "dòng cộng", text }, { file, line: row }));
			return [];
		}
		if (!known.has(unit)) {
			issues.push(
				makeIssue("report/unknown-sender", { unit, from: `${file}, dòng ${row}` }, { path: [row], file, line: row }),
			);
			return [];
		}
		const parts = new Map<Indicator, Record<FigureColumn["column"], Map<Part, number>>>();
		for (const [index, cell] of cells.entries()) {
			const column = byHeading.get(fold(head.cells[index] ?? ""));
			if (column === undefined || cell.trim() === "") continue;
			const value = numberOf(cell);
			if (value === undefined) {
				const values = { row, column: column.heading, text: cell };
				issues.push(
					makeIssue("report/invalid-number", values, {
						path: [row, column.indicator.id],
						file,
						line: row,
						column: index + 1,
					}),
				);
				continue;
			}
			const own = parts.get(column.indicator) ?? {
				period: new Map<Part, number>(),
				cumulative: new Map<Part, number>(),
			};
			own[column.column].set(column.part, value);
			parts.set(column.indicator, own);
		}
		const figures = Object.fromEntries(
			[...parts].map(([indicator, own]): [string, SubmittedFigure] => [
				indicator.id,
				{ period: submittedValue(indicator, own.period), cumulative: submittedValue(indicator, own.cumulative) },
			]),
		);
		const written = cells[at(sentHeading)]?.trim() ?? "";
		const sentAt = written === "" ? (options.sentAt ?? "") : (readMomentCell(written) ?? written);
		const content = { unit, period, sentAt, figures, difficulties: [], proposals: [] };
		return [{ ...content, hash: contentHash(content), source: `${file}, dòng ${row}` }];
	});
	return { submissions, issues };
}
