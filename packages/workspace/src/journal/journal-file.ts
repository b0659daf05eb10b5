import { readFile, stat } from "node:fs/promises";
import { basename, extname } from "node:path";
import type { Issue } from "@cchc/core";
import type { Plan } from "@cchc/plan";
import { decodeTable, type JournalEntry, type JournalPreview, previewJournalCsv, readJournalTable } from "@cchc/report";
import { workspaceIssue } from "../issue-messages";
import { readJournalLog } from "./journal-log";
import { readXlsxTables } from "./xlsx-read";

const sizeLimit = 64 * 1024 * 1024;

/** What reading a journal needs beside the file. */
export interface JournalFileOptions {
	readonly plan: Plan;
	/** Unit id for rows that name none. */
	readonly defaultUnit?: string;
	/** Entries already in the journal. */
	readonly earlier?: readonly JournalEntry[];
}

const nothing = (issues: readonly Issue[]): JournalPreview => ({ entries: [], leftOut: [], refused: [], issues });

/**
 * Shows what importing a spreadsheet would bring in. Every sheet with a journal's heading is read, so a workbook of twelve
 * months is one journal; sheets without one are named.
 */
export async function previewJournalXlsx(
	bytes: Uint8Array,
	options: JournalFileOptions & { readonly file: string },
): Promise<JournalPreview> {
	const { file } = options;
	const tables = await readXlsxTables(bytes, file);
	if (!tables.ok) return nothing(tables.issues);
	const sheets = tables.value.filter(({ rows }) => rows.length > 0);
	const entries: JournalEntry[] = [];
	const previews = sheets.map(({ name, rows }) => {
		const label = sheets.length > 1 ? `${file} › ${name}` : file;
		const earlier = [...(options.earlier ?? []), ...entries];
		const preview = readJournalTable(rows, { ...options, file: label, earlier });
		entries.push(...preview.entries);
		return { name, preview };
	});
	const isJournal = ({ preview }: { preview: JournalPreview }): boolean =>
		!preview.issues.some(({ code }) => code === "report/no-heading");
	const journals = previews.filter(isJournal);
	if (journals.length === 0)
		return nothing([
			...tables.issues,
			...(previews[0]?.preview.issues ?? [
				workspaceIssue("workspace/xlsx-broken", { file, reason: "không có dữ liệu" }),
			]),
		]);
	const others = previews
		.filter((one) => !isJournal(one))
		.map(({ name }) => workspaceIssue("workspace/xlsx-sheet-left-out", { file, sheet: name }));
	return {
		entries,
		leftOut: journals.flatMap(({ preview }) => [...preview.leftOut]),
		refused: journals.flatMap(({ preview }) => [...preview.refused]),
		issues: [...tables.issues, ...others, ...journals.flatMap(({ preview }) => [...preview.issues])],
	};
}

/**
 * Reads a journal from a file by its extension: `.csv`, `.xlsx`, or `.ndjson` as this package keeps it. Nothing is written;
 * good rows, refused rows and all issues come back together.
 */
export async function previewJournalFile(path: string, options: JournalFileOptions): Promise<JournalPreview> {
	const file = basename(path);
	const { size } = await stat(path);
	if (size > sizeLimit)
		return nothing([workspaceIssue("workspace/journal-too-large", { file, found: size, limit: sizeLimit })]);
	switch (extname(path).toLowerCase()) {
		case ".ndjson": {
			const log = await readJournalLog(path);
			return { ...nothing(log.issues), entries: log.ok ? log.value : [] };
		}
		case ".xlsx":
			return previewJournalXlsx(await readFile(path), { ...options, file });
		case ".csv":
		case ".txt": {
			const text = decodeTable(await readFile(path), file);
			return text.ok ? previewJournalCsv(text.value, { ...options, file }) : nothing(text.issues);
		}
		default:
			return nothing([workspaceIssue("workspace/journal-unknown-kind", { file })]);
	}
}
