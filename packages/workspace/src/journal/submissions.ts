import { readdir, readFile, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import type { CivilDateTime } from "@cchc/calendar";
import { decodeUtf8, fail, type Issue, type Result } from "@cchc/core";
import { readDocxData } from "@cchc/document";
import { readSubmission, type Submission } from "@cchc/report";
import { journalFileIssue } from "./journal-messages";

const sizeLimit = 32 * 1024 * 1024;

/** What reading reports that came in needs to know. */
export interface SubmissionFileOptions {
	/** Id of the sender in the roster, by the name of the file. Default: what stands before the first `-`, `_` or `.`. */
	readonly unitOf?: (file: string) => string | undefined;
	/** When it was sent, for files that do not say so themselves, e.g. from the register of incoming documents. */
	readonly sentAtOf?: (file: string) => CivilDateTime | undefined;
}

function dataOf(bytes: Uint8Array, file: string): Result<unknown> {
	if (extname(file).toLowerCase() === ".docx") return readDocxData(bytes);
	try {
		return { ok: true, value: JSON.parse(decodeUtf8(bytes)), issues: [] };
	} catch {
		return fail([journalFileIssue("workspace/submission-no-data", { file, reason: "không phải JSON" })]);
	}
}

/** Reads one report that came in, DOCX with data inside or JSON. */
export function readSubmissionFile(
	bytes: Uint8Array,
	file: string,
	options: SubmissionFileOptions = {},
): Result<Submission> {
	if (bytes.length > sizeLimit) {
		return fail([journalFileIssue("workspace/journal-too-large", { file, found: bytes.length, limit: sizeLimit })]);
	}
	const unit = options.unitOf === undefined ? /^[^-_.]+/.exec(file)?.[0] : options.unitOf(file);
	if (unit === undefined) return fail([journalFileIssue("workspace/submission-unknown-sender", { file })]);
	const data = dataOf(bytes, file);
	if (!data.ok) return data;
	const sentAt = options.sentAtOf?.(file);
	const read = readSubmission(data.value, { unit, source: file, ...(sentAt === undefined ? {} : { sentAt }) });
	const issues: readonly Issue[] = [...data.issues, ...read.issues];
	return read.ok ? { ...read, issues } : fail(issues);
}

/**
 * Reads the reports of a folder one after another, in the order of their names, so that memory does not grow with their number:
 * every `.docx` and `.json` file gives a submission or the issues why not.
 */
export async function* readSubmissionFolder(
	folder: string,
	options: SubmissionFileOptions = {},
): AsyncGenerator<{ readonly file: string; readonly result: Result<Submission> }> {
	const names = (await readdir(folder)).filter((name) => /\.(?:docx|json)$/i.test(name) && !/^[.~]/.test(name)).sort();
	for (const file of names) {
		const path = join(folder, file);
		const { size } = await stat(path);
		if (size > sizeLimit) {
			yield {
				file,
				result: fail([journalFileIssue("workspace/journal-too-large", { file, found: size, limit: sizeLimit })]),
			};
			continue;
		}
		yield { file, result: readSubmissionFile(await readFile(path), file, options) };
	}
}
