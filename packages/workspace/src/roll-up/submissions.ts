import { createHash } from "node:crypto";
import { basename, extname } from "node:path";
import type { CivilDateTime, PeriodId } from "@cchc/calendar";
import { fail, type Issue, type Result, succeed } from "@cchc/core";
import { readDocxData } from "@cchc/document";
import { type FigureTableOptions, readRollUpSubmissions, readSubmission, type Submission } from "@cchc/report";
import { workspaceIssue } from "../issue-messages";

/** Largest file of a report, in bytes. */
export const submissionSizeLimit: number = 32 * 1024 * 1024;

/** What reading reports that came in needs to know. */
export interface SubmissionFileOptions {
	/** Id of the sender in the roster, by the name of the file. Default: what stands before the first `-`, `_` or `.`. */
	readonly unitOf?: (file: string) => string | undefined;
	/** When it was sent, for files that do not say so themselves, e.g. from the register of incoming documents. */
	readonly sentAtOf?: (file: string) => CivilDateTime | undefined;
	/** What reading sheets of figures (CSV, XLSX) needs; without it they are left out. */
	readonly sheets?: Pick<FigureTableOptions, "units" | "indicators">;
	/** The period of a sheet of figures, by the name of its file. Default: the first period in the name, e.g. `so-lieu-2024Q1.xlsx`. */
	readonly periodOf?: (file: string) => PeriodId | undefined;
}

function sha256(text: string): string {
	return createHash("sha256").update(text, "utf8").digest("hex");
}

/** The data of a report's file. */
export interface FileData {
	readonly data: unknown;
	/** The JSON text, where the file is one. */
	readonly text?: string;
}

/** The data inside a DOCX, or the JSON of a file. */
export function dataOf(bytes: Uint8Array, file: string): Result<FileData> {
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

/** Reports read from one file, and what is wrong with it. */
export interface SubmissionsRead {
	readonly submissions: readonly Submission[];
	readonly issues: readonly Issue[];
}

/** Where the reports of a roll-up stand in its data: a body between hands on those of its communes together. */
function isRollUp(data: unknown): boolean {
	if (typeof data !== "object" || data === null) return false;
	const inside: unknown = "rollUp" in data ? data.rollUp : data;
	return typeof inside === "object" && inside !== null && "submissions" in inside;
}

/** Reads one report that came in, DOCX with data inside or JSON. */
export function readSubmissionFile(
	bytes: Uint8Array,
	file: string,
	options: SubmissionFileOptions = {},
): Result<Submission> {
	if (bytes.length > submissionSizeLimit) {
		const values = { file, found: bytes.length, limit: submissionSizeLimit };
		return fail([workspaceIssue("workspace/journal-too-large", values)]);
	}
	const found = dataOf(bytes, file);
	return found.ok ? submissionIn(found.value, found.issues, file, options) : found;
}

/** The same of a file that may also hold a roll-up, i.e. the reports of many units that a body between hands on. */
export function readSubmissionsFile(bytes: Uint8Array, file: string, options: SubmissionFileOptions): SubmissionsRead {
	const found = dataOf(bytes, file);
	const read = !found.ok
		? found
		: isRollUp(found.value.data)
			? readRollUpSubmissions(found.value.data)
			: submissionIn(found.value, found.issues, file, options);
	return { submissions: read.ok ? [read.value].flat() : [], issues: read.issues };
}

function submissionIn(
	{ data, text }: FileData,
	before: readonly Issue[],
	file: string,
	options: SubmissionFileOptions,
): Result<Submission> {
	const unit = options.unitOf === undefined ? /^[^-_.]+/.exec(basename(file))?.[0] : options.unitOf(file);
	if (unit === undefined) return fail([workspaceIssue("workspace/submission-unknown-sender", { file })]);
	const sentAt = options.sentAtOf?.(file);
	const read = readSubmission(data, {
		unit,
		source: file,
		sha256,
		...(text === undefined ? {} : { text }),
		...(sentAt === undefined ? {} : { sentAt }),
	});
	const issues: readonly Issue[] = [...before, ...read.issues];
	return read.ok ? { ...read, issues } : fail(issues);
}
