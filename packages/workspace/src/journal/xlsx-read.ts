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

const cellLimit = 400_000;
const refusals: Readonly<Record<ZipRefusal["kind"], WorkspaceIssueCode>> = {
	broken: "workspace/xlsx-broken",
	"too-large": "workspace/xlsx-too-large",
	unsafe: "workspace/xlsx-unsafe",
};

function count(text: string, part: string, limit: number): number {
	let found = 0;
	for (let at = text.indexOf(part); at !== -1 && found <= limit; at = text.indexOf(part, at + part.length)) found += 1;
	return found;
}

function tallest(xml: string): number {
	let most = 0;
	for (const [, row] of xml.matchAll(/<(?:\w+:)?row\b[^>]*?\sr="(\d{1,9})"/g)) most = Math.max(most, Number(row));
	return most;
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
		if (!name.startsWith("xl/worksheets/")) continue;
		const rows = tallest(xml);
		const cells = count(xml, "<c ", cellLimit);
		const merges = count(xml, "<mergeCell ", 20_000);
		if (rows > tableLimits.rows)
			issues.push(workspaceIssue("workspace/xlsx-too-large", { file, what: `dòng cuối là dòng ${rows}` }));
		if (cells > cellLimit)
			issues.push(workspaceIssue("workspace/xlsx-too-large", { file, what: `có hơn ${cellLimit} ô` }));
		if (merges > 20_000)
			issues.push(workspaceIssue("workspace/xlsx-too-large", { file, what: "có hơn 20000 vùng gộp ô" }));
		for (const [, last] of xml.matchAll(/<mergeCell [^>]*ref="[A-Z]+\d+:([A-Z]+\d+)"/g)) {
			const column = columnNumber(last ?? "");
			const row = Number(last?.replace(/\D/g, ""));
			if (column > tableLimits.columns || row > tableLimits.rows) {
				issues.push(workspaceIssue("workspace/xlsx-too-large", { file, what: `vùng gộp ô đến ${last}` }));
				break;
			}
		}
		const wide = [...xml.matchAll(/<c r="([A-Z]{1,3})\d/g)].find(
			([, column]) => columnNumber(column ?? "") > tableLimits.columns,
		);
		if (wide !== undefined)
			issues.push(workspaceIssue("workspace/xlsx-too-large", { file, what: `có cột ${wide[1]}` }));
	}
	return issues;
}

function columnNumber(letters: string): number {
	let number = 0;
	for (const letter of letters.replace(/\d/g, "")) number = number * 26 + letter.charCodeAt(0) - 64;
	return number;
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
