import type { CivilDateTime } from "@cchc/calendar";
import type { Issue } from "@cchc/core";
import { decodeTable, readCsv, readMomentCell, type TableRow } from "@cchc/report";
import { workspaceIssue } from "../issue-messages";
import { readXlsxTables } from "../journal/xlsx-read";
import { readFileInside } from "../read-file";

const sheetLimit = 32 * 1024 * 1024;

/** The rows of `<name>.csv`, or of the first sheet of `<name>.xlsx`; `undefined` when neither is there. */
export async function readSheet(
	folder: string,
	name: string,
	issues: Issue[],
): Promise<readonly TableRow[] | undefined> {
	for (const file of [`${name}.csv`, `${name}.xlsx`]) {
		const read = await readFileInside(folder, file, sheetLimit);
		issues.push(...read.issues);
		if (!read.ok) return [];
		if (read.value === undefined) continue;
		if (file.endsWith(".xlsx")) {
			const tables = await readXlsxTables(read.value, file);
			issues.push(...tables.issues);
			return tables.ok ? tables.value.find(({ rows }) => rows.length > 0)?.rows : [];
		}
		const text = decodeTable(read.value, file);
		const rows = text.ok ? readCsv(text.value, file) : text;
		issues.push(...rows.issues);
		return rows.ok ? rows.value : [];
	}
	return undefined;
}

/** The register: a column with the name of the file ("Tệp") and one with the moment ("Thời điểm gửi"). */
export function readRegister(rows: readonly TableRow[], file: string, issues: Issue[]): Map<string, CivilDateTime> {
	const sentAt = new Map<string, CivilDateTime>();
	const heading = (cell: string): string => cell.trim().normalize("NFC").toLowerCase();
	const head = rows.find(({ cells }) => cells.some((cell) => heading(cell) === "thời điểm gửi"));
	const fileAt = head?.cells.findIndex((cell) => heading(cell) === "tệp") ?? -1;
	const momentAt = head?.cells.findIndex((cell) => heading(cell) === "thời điểm gửi") ?? -1;
	if (head === undefined || fileAt === -1) {
		const values = {
			name: file,
			wanted: "hai cột “Tệp” và “Thời điểm gửi”",
			example: "10987-2024Q1.docx, 15/3/2024 16:30",
		};
		issues.push(workspaceIssue("workspace/missing-setting", values));
		return sentAt;
	}
	for (const { row, line = row, cells } of rows.slice(rows.indexOf(head) + 1)) {
		const [name = "", written = ""] = [cells[fileAt]?.trim(), cells[momentAt]?.trim()];
		if (name === "") continue;
		const moment = readMomentCell(written);
		if (moment !== undefined) sentAt.set(name, moment);
		else {
			const values = { name: "Thời điểm gửi", found: written, wanted: "ngày và giờ", example: "15/3/2024 16:30" };
			issues.push({
				...workspaceIssue("workspace/bad-setting", values),
				position: { file, line, column: momentAt + 1 },
			});
		}
	}
	return sentAt;
}
