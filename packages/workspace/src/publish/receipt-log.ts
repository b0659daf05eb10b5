import { join } from "node:path";
import type { Receipt } from "@cchc/channel";
import { canonicalJson, decodeUtf8, type Issue, type Result, resultOf } from "@cchc/core";
import { type JournalEntry, parseJournalEntry } from "@cchc/report";
import { workspaceIssue } from "../issue-messages";
import { appendLines } from "../journal/append-lines";
import { readFileInside } from "../read-file";

/** File of a commune's folder that says what was published where, one JSON object a line. */
export const receiptLogName = "receipts.ndjson";

const sizeLimit = 64 * 1024 * 1024;

/** A receipt as it is kept: with the journal entry it calls for, so that a crash between the two loses neither. */
export interface PublicationRecord extends Receipt {
	readonly entry?: JournalEntry;
}

const states: readonly unknown[] = ["published", "draft", "retracted"];
const texts = ["publisher", "idempotencyKey", "at", "contentHash"];
const optionalTexts = ["location", "remoteId", "messageId", "artifactPath"];

function isReceipt(value: unknown): value is Receipt {
	if (typeof value !== "object" || value === null) return false;
	const field = (name: string): unknown => Reflect.get(value, name);
	return (
		texts.every((name) => typeof field(name) === "string") &&
		optionalTexts.every((name) => field(name) === undefined || typeof field(name) === "string") &&
		states.includes(field("state"))
	);
}

function readRecord(line: string): PublicationRecord | undefined {
	const { entry, ...receipt } = JSON.parse(line) as { readonly entry?: unknown };
	if (!isReceipt(receipt)) return undefined;
	if (entry === undefined) return receipt;
	const parsed = parseJournalEntry(entry);
	return parsed.ok ? { ...receipt, entry: parsed.value } : undefined;
}

/**
 * Reads what was published from a commune's folder, oldest first; empty when nothing was. A line cut off by a crash was
 * never acknowledged: it is left out with a warning, and its publication is sent again under the same key.
 */
export async function readReceipts(folder: string): Promise<Result<PublicationRecord[]>> {
	const file = await readFileInside(folder, receiptLogName, sizeLimit);
	if (!file.ok) return file;
	const records: PublicationRecord[] = [];
	const issues: Issue[] = [];
	const lines = file.value === undefined ? [] : decodeUtf8(file.value).split("\n");
	for (const [index, line] of lines.entries()) {
		if (line.trim() === "") continue;
		const place = { file: receiptLogName, line: index + 1 };
		try {
			const record = readRecord(line);
			if (record === undefined) issues.push(workspaceIssue("workspace/receipt-bad-line", place));
			else records.push(record);
		} catch {
			issues.push(workspaceIssue("workspace/receipt-torn-line", place));
		}
	}
	return resultOf(records, issues);
}

/** Appends one record; when the promise is fulfilled it is on the disk. */
export async function appendReceipt(folder: string, record: PublicationRecord): Promise<void> {
	await appendLines(join(folder, receiptLogName), `${canonicalJson(record)}\n`);
}
