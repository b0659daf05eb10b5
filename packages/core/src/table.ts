import { cleanText } from "./text";

/** How {@link formatCsv} writes. */
export interface CsvOptions {
	/** Starts the file with a byte-order mark, which Excel needs to read UTF-8. Default true. */
	readonly byteOrderMark?: boolean;
	/** Field separator. Default `,`. */
	readonly separator?: "," | ";" | "\t";
}

/** A value a CSV cell can hold; `null` and `undefined` make an empty cell. */
export type CsvValue = string | number | boolean | null | undefined;

function csvCell(value: CsvValue, separator: string): string {
	if (value === null || value === undefined) return "";
	if (typeof value !== "string") return String(value);
	let text = cleanText(value);
	// A spreadsheet runs a cell that starts with one of these as a formula; the apostrophe makes it text.
	if (/^[\s]*[=+\-@\t|%]/.test(text)) text = `'${text}`;
	return /["\n]/.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Rows as RFC 4180 CSV with CRLF line ends; text that a spreadsheet would run as a formula is made text by an apostrophe,
 * "-5" and "+84…" too. A negative figure is given as a number and stays one.
 */
export function formatCsv(rows: readonly (readonly CsvValue[])[], options: CsvOptions = {}): string {
	const { byteOrderMark = true, separator = "," } = options;
	const lines = rows.map((row) => row.map((value) => csvCell(value, separator)).join(separator));
	return `${byteOrderMark ? "\uFEFF" : ""}${lines.map((line) => `${line}\r\n`).join("")}`;
}

function markdownCell(text: string): string {
	return cleanText(text)
		.replace(/[\\|`*_<>[\]]/g, (character) => `\\${character}`)
		.replace(/\s*\n\s*/g, " ");
}

/** A GitHub-flavoured Markdown table; cell text is escaped and kept on one line. */
export function formatMarkdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]): string => `| ${cells.map(markdownCell).join(" | ")} |\n`;
	return `${line(head)}|${head.map(() => " --- |").join("")}\n${rows.map(line).join("")}`;
}
