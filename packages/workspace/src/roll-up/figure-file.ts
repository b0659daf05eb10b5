import { basename, extname } from "node:path";
import { type PeriodId, parsePeriodId } from "@cchc/calendar";
import type { Issue } from "@cchc/core";
import { decodeTable, previewFigureTable, readCsv, type TableRow } from "@cchc/report";
import { workspaceIssue } from "../issue-messages";
import { readXlsxTables } from "../journal/xlsx-read";
import type { SubmissionFileOptions, SubmissionsRead } from "./submissions";

function periodInName(file: string): PeriodId | undefined {
	const name = basename(file).slice(0, -extname(file).length);
	for (const [, found = ""] of name.matchAll(
		/(?<![\dA-Za-z])(\d{4}(?:Q[1-4]|S[12]|N9|0[1-9]|1[0-2])?)(?![\dA-Za-z])/gi,
	)) {
		const parsed = parsePeriodId(found.toUpperCase());
		if (parsed.ok) return parsed.value;
	}
	return undefined;
}

/**
 * Reads a sheet of figures, CSV or spreadsheet, one row for each unit: of a workbook the sheets that have the columns. Good rows and the issues of
 * the others come together.
 */
export async function readFigureFile(
	bytes: Uint8Array,
	file: string,
	options: SubmissionFileOptions & Required<Pick<SubmissionFileOptions, "sheets">>,
): Promise<SubmissionsRead> {
	const period = (options.periodOf ?? periodInName)(file);
	if (period === undefined)
		return { submissions: [], issues: [workspaceIssue("workspace/submission-unknown-period", { file })] };
	const sentAt = options.sentAtOf?.(file);
	const wanted = { ...options.sheets, period, file, ...(sentAt === undefined ? {} : { sentAt }) };
	const tables: (readonly TableRow[])[] = [];
	const issues: Issue[] = [];
	if (extname(file).toLowerCase() === ".xlsx") {
		const found = await readXlsxTables(bytes, file);
		issues.push(...found.issues);
		if (found.ok) tables.push(...found.value.filter(({ rows }) => rows.length > 0).map(({ rows }) => rows));
	} else {
		const text = decodeTable(bytes, file);
		const rows = text.ok ? readCsv(text.value, file) : text;
		issues.push(...rows.issues);
		if (rows.ok) tables.push(rows.value);
	}
	const readings = tables.map((rows) => previewFigureTable(rows, wanted));
	const isFigures = ({ issues: own }: { readonly issues: readonly Issue[] }): boolean =>
		!own.some(({ code }) => code === "report/missing-column");
	const figures = readings.filter(isFigures);
	for (const reading of figures.length > 0 ? figures : readings.slice(0, 1)) issues.push(...reading.issues);
	return { submissions: figures.flatMap(({ submissions }) => submissions), issues };
}
