import { cleanText, fail, type Issue, type Result, resultOf } from "@cchc/core";
import { type TableRow, tableLimits } from "@cchc/report";
import type { Cell, CellValue, Worksheet } from "@cj-tech-master/excelts";
import { type WorkspaceIssueCode, workspaceIssue } from "../issue-messages";
import { readZipGuarded, type ZipMember, type ZipRefusal } from "./zip-guard";

/** One sheet as rows of text. */
export interface SheetTable {
	readonly name: string;
	readonly hidden: boolean;
	readonly rows: readonly TableRow[];
}

const cellLimit = 300_000;
const stringLimit = 300_000;
const mergeLimit = 20_000;
const refusals: Readonly<Record<ZipRefusal["kind"], WorkspaceIssueCode>> = {
	broken: "workspace/xlsx-broken",
	"too-large": "workspace/xlsx-too-large",
	unsafe: "workspace/xlsx-unsafe",
};

/** How often an element stands in XML, whatever its prefix; stops one above the limit. */
function count(xml: string, element: string, limit: number): number {
	let found = 0;
	for (const _ of xml.matchAll(new RegExp(`<(?:[\\w.-]+:)?${element}[\\s/>]`, "g"))) {
		found += 1;
		if (found > limit) break;
	}
	return found;
}

function tallest(xml: string): number {
	let most = 0;
	for (const [, row] of xml.matchAll(/<(?:[\w.-]+:)?row\b[^<>]*?\sr\s*=\s*["'](\d{1,9})/g))
		most = Math.max(most, Number(row));
	return most;
}

function columnNumber(letters: string): number {
	let number = 0;
	for (const letter of letters.replace(/\d/g, "").toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
	return number;
}

/** Why a sheet is too large to be read, in words; `undefined` when it is not. */
function tooLarge(xml: string): string | undefined {
	const rows = tallest(xml);
	if (rows > tableLimits.rows) return `dòng cuối là dòng ${rows}`;
	if (count(xml, "row", tableLimits.rows) > tableLimits.rows) return `có hơn ${tableLimits.rows} dòng`;
	if (count(xml, "c", cellLimit) > cellLimit) return `có hơn ${cellLimit} ô`;
	if (count(xml, "mergeCell", mergeLimit) > mergeLimit) return `có hơn ${mergeLimit} vùng gộp ô`;
	if (count(xml, "col", mergeLimit) > mergeLimit) return `có hơn ${mergeLimit} khai báo cột`;
	for (const [, last = ""] of xml.matchAll(
		/<(?:[\w.-]+:)?mergeCell\s[^<>]*?ref\s*=\s*["'][A-Za-z]+\d+:([A-Za-z]+\d+)["']/g,
	)) {
		if (columnNumber(last) > tableLimits.columns || Number(last.replace(/\D/g, "")) > tableLimits.rows)
			return `vùng gộp ô đến ${last}`;
	}
	for (const [, column = ""] of xml.matchAll(/<(?:[\w.-]+:)?c\s[^<>]*?\br\s*=\s*["']([A-Za-z]{1,9})\d/g))
		if (columnNumber(column) > tableLimits.columns) return `có cột ${column}`;
	return undefined;
}

/** What in the parts of a workbook would make reading it slow, large or unsafe; checked before a library sees it. */
function checkParts(members: readonly ZipMember[], file: string): Issue[] {
	const issues: Issue[] = [];
	if (!members.some(({ name }) => name === "xl/workbook.xml")) {
		return [workspaceIssue("workspace/xlsx-broken", { file, reason: "không có sổ tính bên trong" })];
	}
	for (const { name, bytes } of members) {
		if (!/\.(?:xml|rels|vml)$/i.test(name)) continue;
		const xml = new TextDecoder("utf-8").decode(bytes);
		if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) {
			issues.push(workspaceIssue("workspace/xlsx-unsafe", { file, what: `khai báo thực thể trong ${name}` }));
		}
		const sheet = /^\/?xl\/worksheets\/[^/]+\.xml$/i.test(name);
		const what = sheet
			? tooLarge(xml)
			: count(xml, "(?:si|xf|font|fill|row|c)", stringLimit) > stringLimit
				? `${name} có hơn ${stringLimit} mục`
				: undefined;
		if (what !== undefined) issues.push(workspaceIssue("workspace/xlsx-too-large", { file, what }));
	}
	return issues;
}

function isDate(value: unknown): value is Date {
	return Object.prototype.toString.call(value) === "[object Date]";
}

/** A value as text; `undefined` for a formula nobody has calculated. */
function textOf(value: CellValue): string | undefined {
	if (value === null || value === undefined) return "";
	if (isDate(value)) return Number.isNaN(value.getTime()) ? "" : value.toISOString().slice(0, 10);
	if (typeof value !== "object") return String(value);
	if ("richText" in value) return value.richText.map(({ text }) => text).join("");
	if ("hyperlink" in value) return typeof value.text === "string" ? value.text : value.hyperlink;
	if ("error" in value) return String(value.error);
	if ("formula" in value || "sharedFormula" in value) {
		return value.result === undefined ? undefined : textOf(value.result as CellValue);
	}
	return "";
}

/**
 * The text of a cell. A cell merged downwards stands for each of its rows when it holds words or a date; a number counts once,
 * in its first row. Cells merged sideways are filled at the left only.
 */
function cellText(cell: Cell): string | undefined {
	if (!cell.isMerged || cell.master === cell) return textOf(cell.value);
	if (cell.master.col !== cell.col || typeof cell.master.value === "number") return "";
	const text = textOf(cell.master.value);
	return text !== undefined && /^[\d.,\s]*$/.test(text) ? "" : text;
}

function readSheet(sheet: Worksheet, file: string, issues: Issue[]): SheetTable {
	const rows: TableRow[] = [];
	const columns = Math.min(sheet.columnCount, tableLimits.columns);
	sheet.eachRow({ includeEmpty: false }, (row, number) => {
		const cells: string[] = [];
		for (let column = 1; column <= columns; column++) {
			const cell = row.getCell(column);
			const text = cellText(cell);
			if (text === undefined)
				issues.push(
					workspaceIssue("workspace/xlsx-formula", { file, cell: `${sheet.name}!${cell.address}`, line: number }),
				);
			cells.push(cleanText(text ?? "").trim());
		}
		rows.push({ row: number, cells });
	});
	return { name: sheet.name, hidden: sheet.state !== "visible", rows };
}

/**
 * Reads a spreadsheet (.xlsx) as rows of text, every sheet: dates as `YYYY-MM-DD`, formulas by their last result. Files made to
 * exhaust memory or time are refused before they are unpacked whole.
 */
export async function readXlsxTables(bytes: Uint8Array, file: string): Promise<Result<SheetTable[]>> {
	const zip = readZipGuarded(bytes);
	if ("refusal" in zip) {
		const { kind, reason } = zip.refusal;
		return fail([workspaceIssue(refusals[kind], { file, reason, what: reason })]);
	}
	const unsafe = checkParts(zip.members, file);
	if (unsafe.length > 0) return fail(unsafe);
	const { Workbook } = await import("@cj-tech-master/excelts");
	const workbook = new Workbook();
	try {
		await workbook.xlsx.load(bytes);
	} catch (error) {
		const reason = error instanceof Error ? error.message.slice(0, 80) : "không rõ";
		return fail([workspaceIssue("workspace/xlsx-broken", { file, reason })]);
	}
	const issues: Issue[] = [];
	return resultOf(
		workbook.worksheets.map((sheet) => readSheet(sheet, file, issues)),
		issues,
	);
}
