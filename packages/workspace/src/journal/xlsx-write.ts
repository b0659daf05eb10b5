import { cleanText } from "@cchc/core";
import type { Plan } from "@cchc/plan";
import { type JournalEntry, journalTable } from "@cchc/report";

/** One sheet to write. */
export interface SheetContent {
	/** At most 31 characters, without `: \ / ? * [ ]`; what does not fit is cut. */
	readonly name: string;
	/** Line above the heading. */
	readonly title?: string;
	readonly columns: readonly string[];
	readonly rows: readonly (readonly (string | number | null)[])[];
	/** Width of each column in characters; measured when absent. */
	readonly widths?: readonly number[];
}

const thin = { style: "thin", color: { argb: "FF8C8C8C" } } as const;
const border = { top: thin, left: thin, bottom: thin, right: thin };

function sheetName(name: string): string {
	return (
		cleanText(name)
			.replace(/[:\\/?*[\]]/g, " ")
			.trim()
			.slice(0, 31)
			.toWellFormed() || "Bảng"
	);
}

function measure(sheet: SheetContent, index: number): number {
	const longest = sheet.rows.reduce((most, row) => Math.max(most, String(row[index] ?? "").length), 0);
	return Math.min(60, Math.max(8, Math.ceil((sheet.columns[index] ?? "").length * 0.6) + 2, longest + 2));
}

/**
 * Writes tables as a spreadsheet (.xlsx): Times New Roman, heading frozen and filtered, numbers as numbers, everything else as
 * text that no program runs as a formula. Equal data give equal bytes; `created` goes into the properties of the file.
 */
export async function writeXlsxTables(sheets: readonly SheetContent[], created: string): Promise<Uint8Array> {
	const { Workbook } = await import("@cj-tech-master/excelts");
	const workbook = new Workbook();
	workbook.created = new Date(created);
	workbook.modified = new Date(created);
	workbook.creator = "@cchc";
	workbook.lastModifiedBy = "@cchc";
	for (const content of sheets) {
		const head = content.title === undefined ? 1 : 2;
		const sheet = workbook.addWorksheet(sheetName(content.name), {
			views: [{ state: "frozen", ySplit: head }],
			pageSetup: {
				paperSize: 9,
				orientation: "landscape",
				fitToPage: true,
				fitToWidth: 1,
				fitToHeight: 0,
				printTitlesRow: `${head}:${head}`,
			},
		});
		if (content.title !== undefined) {
			const title = sheet.addRow([cleanText(content.title)]);
			title.font = { name: "Times New Roman", size: 14, bold: true };
			title.height = 24;
		}
		const heading = sheet.addRow(content.columns.map(cleanText));
		for (let column = 1; column <= content.columns.length; column++) {
			const cell = heading.getCell(column);
			cell.font = { name: "Times New Roman", size: 12, bold: true };
			cell.alignment = { wrapText: true, horizontal: "center", vertical: "middle" };
			cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFE8EEF4" } };
			cell.border = border;
			sheet.getColumn(column).width = content.widths?.[column - 1] ?? measure(content, column - 1);
		}
		for (const values of content.rows) {
			const row = sheet.addRow(values.map((value) => (typeof value === "string" ? cleanText(value) : value)));
			for (let column = 1; column <= content.columns.length; column++) {
				const cell = row.getCell(column);
				const isNumber = typeof values[column - 1] === "number";
				cell.font = { name: "Times New Roman", size: 12 };
				cell.alignment = { wrapText: true, vertical: "top", horizontal: isNumber ? "right" : "left" };
				cell.border = border;
				if (isNumber) cell.numFmt = Number.isInteger(values[column - 1]) ? "#,##0" : "#,##0.0";
			}
		}
		if (content.columns.length > 0) {
			sheet.autoFilter = {
				from: { row: head, column: 1 },
				to: { row: head + content.rows.length, column: content.columns.length },
			};
		}
	}
	return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** Writes a journal as the sheet officers keep; with a plan, names stand in place of ids. */
export function writeJournalXlsx(entries: readonly JournalEntry[], created: string, plan?: Plan): Promise<Uint8Array> {
	const { columns, rows } = journalTable(entries, plan);
	const used = columns.map((_, index) => index).filter((index) => index < 8 || rows.some((row) => row[index] !== ""));
	return writeXlsxTables(
		[
			{
				name: "Nhật ký",
				columns: used.map((index) => columns[index] ?? ""),
				rows: rows.map((row) => used.map((index) => (row[index] === "" ? null : (row[index] ?? null)))),
			},
		],
		created,
	);
}
