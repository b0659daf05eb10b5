import { cleanText, type Issue, type Result, resultOf } from "@cchc/core";
import { makeIssue } from "../messages";
import { tableLimits } from "./table-limits";
import type { TableRow } from "./table-type";

const formulaGuard = /^'(?=\s*[=+\-@\t|%])/;

/** The separator that splits the first lines most evenly; a comma when none does. */
function detectSeparator(text: string): "," | ";" | "\t" {
	const sample = text.slice(0, 20_000).replace(/"(?:[^"]|"")*"/g, "");
	const lines = sample.split("\n").slice(0, 20);
	const score = (separator: string): number =>
		lines.reduce((sum, line) => sum + Math.min(40, line.split(separator).length - 1), 0);
	const ranked = ([",", ";", "\t"] as const).map((separator) => ({ separator, score: score(separator) }));
	return ranked.reduce((best, next) => (next.score > best.score ? next : best)).separator;
}

/**
 * Reads CSV text (RFC 4180; comma, semicolon or tab, found by itself) into rows of cleaned text. The apostrophe that
 * `formatCsv` puts before a formula is taken away again. Size, rows, columns and cell length are bounded by
 * {@link tableLimits}.
 */
export function readCsv(text: string, file: string): Result<TableRow[]> {
	const issues: Issue[] = [];
	if (text.length > tableLimits.characters) {
		return resultOf(
			[],
			[
				makeIssue(
					"report/table-too-large",
					{ found: text.length, limit: tableLimits.characters, what: "ký tự" },
					{ file },
				),
			],
		);
	}
	const source = cleanText(text);
	const separator = detectSeparator(source);
	const rows: TableRow[] = [];
	let cells: string[] = [];
	let position = 0;
	let line = 1;
	let rowLine = 1;
	const endRow = (): boolean => {
		rows.push({ row: rows.length + 1, line: rowLine, cells });
		cells = [];
		rowLine = line;
		if (rows.length < tableLimits.rows) return true;
		issues.push(
			makeIssue(
				"report/table-too-large",
				{ found: rows.length, limit: tableLimits.rows, what: "dòng" },
				{ file, line },
			),
		);
		return false;
	};
	const push = (value: string): boolean => {
		if (cells.length >= tableLimits.columns) {
			issues.push(
				makeIssue(
					"report/table-too-large",
					{ found: cells.length + 1, limit: tableLimits.columns, what: "cột" },
					{ file, line },
				),
			);
			return false;
		}
		cells.push(value.replace(formulaGuard, "").trim());
		return true;
	};
	while (position < source.length) {
		let value: string;
		if (source[position] === '"') {
			const opened = line;
			let end = position + 1;
			for (;;) {
				const quote = source.indexOf('"', end);
				if (quote === -1) {
					issues.push(makeIssue("report/unclosed-quote", {}, { file, line: opened }));
					return resultOf(rows, issues);
				}
				if (source[quote + 1] !== '"') {
					end = quote;
					break;
				}
				end = quote + 2;
			}
			value = source.slice(position + 1, end).replaceAll('""', '"');
			line += value.split("\n").length - 1;
			position = end + 1;
			const rest = position;
			while (position < source.length && source[position] !== separator && source[position] !== "\n") position += 1;
			value += source.slice(rest, position).trimEnd();
		} else {
			const start = position;
			while (position < source.length && source[position] !== separator && source[position] !== "\n") position += 1;
			value = source.slice(start, position);
		}
		if (!push(value)) return resultOf(rows, issues);
		if (position >= source.length) {
			endRow();
			break;
		}
		if (source[position] === "\n") {
			line += 1;
			if (!endRow()) return resultOf(rows, issues);
		} else if (position === source.length - 1) {
			if (!push("")) return resultOf(rows, issues);
			endRow();
		}
		position += 1;
	}
	return resultOf(rows, issues);
}
