import { createHash } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import type { CivilDateTime } from "@cchc/calendar";
import { fail, type Issue, type Result, succeed } from "@cchc/core";
import { readDocxData } from "@cchc/document";
import { readSubmission, type Submission } from "@cchc/report";
import { workspaceIssue } from "../issue-messages";

const sizeLimit = 32 * 1024 * 1024;

/** What reading reports that came in needs to know. */
export interface SubmissionFileOptions {
	/** Id of the sender in the roster, by the name of the file. Default: what stands before the first `-`, `_` or `.`. */
	readonly unitOf?: (file: string) => string | undefined;
	/** When it was sent, for files that do not say so themselves, e.g. from the register of incoming documents. */
	readonly sentAtOf?: (file: string) => CivilDateTime | undefined;
}

function sha256(text: string): string {
	return createHash("sha256").update(text, "utf8").digest("hex");
}

interface FileData {
	readonly data: unknown;
	/** The JSON text, where the file is one. */
	readonly text?: string;
}

function dataOf(bytes: Uint8Array, file: string): Result<FileData> {
	if (extname(file).toLowerCase() === ".docx") {
		const inside = readDocxData(bytes, { sha256 });
		return inside.ok ? succeed({ data: inside.value }, inside.issues) : inside;
	}
	const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
		.toString("utf8")
		.replace(/^\uFEFF/, "");
	try {
		return succeed({ data: JSON.parse(text) as unknown, text });
	} catch {
		return fail([workspaceIssue("workspace/submission-no-data", { file, reason: "không phải JSON" })]);
	}
}

/** Reads one report that came in, DOCX with data inside or JSON. */
export function readSubmissionFile(
	bytes: Uint8Array,
	file: string,
	options: SubmissionFileOptions = {},
): Result<Submission> {
	if (bytes.length > sizeLimit) {
		return fail([workspaceIssue("workspace/journal-too-large", { file, found: bytes.length, limit: sizeLimit })]);
	}
	const unit = options.unitOf === undefined ? /^[^-_.]+/.exec(file)?.[0] : options.unitOf(file);
	if (unit === undefined) return fail([workspaceIssue("workspace/submission-unknown-sender", { file })]);
	const found = dataOf(bytes, file);
	if (!found.ok) return found;
	const { data, text } = found.value;
	const sentAt = options.sentAtOf?.(file);
	const read = readSubmission(data, {
		unit,
		source: file,
		sha256,
		...(text === undefined ? {} : { text }),
		...(sentAt === undefined ? {} : { sentAt }),
	});
	const issues: readonly Issue[] = [...found.issues, ...read.issues];
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
				result: fail([workspaceIssue("workspace/journal-too-large", { file, found: size, limit: sizeLimit })]),
			};
			continue;
		}
		yield { file, result: readSubmissionFile(await readFile(path), file, options) };
	}
}
