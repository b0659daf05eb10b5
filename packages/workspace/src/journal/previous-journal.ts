import { decodeUtf8, type Result, resultOf, succeed } from "@cchc/core";
import type { Plan } from "@cchc/plan";
import { type JournalEntry, parseJournalCsv } from "@cchc/report";
import { readFileInside } from "../read-file";

const sizeLimit = 32 * 1024 * 1024;

/** Where last year's journal stands in a commune's folder, e.g. `journal-2023.csv` beside a plan of 2024. */
export function previousJournalPath(plan: Plan): string {
	return `journal-${plan.year - 1}.csv`;
}

/**
 * Reads last year's journal, for the column "same period last year". Units, forms and contents are read by the names of this year's plan.
 * @returns `undefined` as the value when there is no such file.
 */
export async function readPreviousJournal(
	folder: string,
	plan: Plan,
): Promise<Result<readonly JournalEntry[] | undefined>> {
	const file = previousJournalPath(plan);
	const read = await readFileInside(folder, file, sizeLimit);
	if (!read.ok) return read;
	if (read.value === undefined) return succeed(undefined);
	const parsed = parseJournalCsv(decodeUtf8(read.value), { plan, file });
	return parsed.ok ? resultOf(parsed.value, parsed.issues) : parsed;
}
