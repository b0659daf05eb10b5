import { lstatSync, readFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { fail, hasErrors, type Issue, type Result, succeed } from "@cchc/core";
import type { Submission } from "@cchc/report";
import { workspaceIssue } from "../issue-messages";
import { readFigureFile } from "./figure-file";
import {
	readSubmissionsFile,
	type SubmissionFileOptions,
	type SubmissionsRead,
	submissionSizeLimit,
} from "./submissions";

const ignored = /^[.~]|^(?:Thumbs\.db|desktop\.ini)$/i;
const deepest = 3;

async function* filesOf(folder: string, inside = "", depth = 0): AsyncGenerator<string> {
	const found = (await readdir(join(folder, inside), { withFileTypes: true })).filter(
		({ name }) => !ignored.test(name),
	);
	for (const entry of found.sort((a, b) => (a.name < b.name ? -1 : 1))) {
		const file = inside === "" ? entry.name : `${inside}/${entry.name}`;
		if (!entry.isDirectory()) yield file;
		else if (depth < deepest) yield* filesOf(folder, file, depth + 1);
	}
}

/** One report of a folder, or why a file gave none. */
export interface SubmissionReading {
	/** Path inside the folder. */
	readonly file: string;
	readonly result: Result<Submission>;
}

const nothing = (issue: Issue): SubmissionsRead => ({ submissions: [], issues: [issue] });

function* readingsOf(file: string, { submissions, issues }: SubmissionsRead): Generator<SubmissionReading> {
	const faulty = hasErrors(issues);
	for (const [index, submission] of submissions.entries())
		yield { file, result: succeed(submission, faulty || index > 0 ? [] : issues) };
	if (faulty) yield { file, result: fail(issues) };
	else if (submissions.length === 0) {
		const empty = workspaceIssue("workspace/submission-no-data", { file, reason: "không có số liệu nào" });
		yield { file, result: fail([...issues, empty]) };
	}
}

/**
 * Reads the reports of a folder and the folders in it one after another, in the order of their names, so that memory does not grow with their
 * number. A report as DOCX or JSON gives one reading; a sheet of figures one for each row and the roll-up of a body between one for each report, and
 * one more for what is wrong; every other file the issue that it was left out. Links are not followed.
 */
export async function* readSubmissionFolder(
	folder: string,
	options: SubmissionFileOptions = {},
): AsyncGenerator<SubmissionReading> {
	const { sheets } = options;
	for await (const file of filesOf(folder)) {
		const path = join(folder, file);
		// One file at a time in one call each: asking the thread pool five times a file costs more than the reading.
		const info = lstatSync(path);
		let read: SubmissionsRead;
		if (!info.isFile()) read = nothing(workspaceIssue("workspace/outside", { file }));
		else if (info.size > submissionSizeLimit) {
			const values = { file, found: info.size, limit: submissionSizeLimit };
			read = nothing(workspaceIssue("workspace/journal-too-large", values));
		} else if (/\.(?:docx|json)$/i.test(file)) read = readSubmissionsFile(readFileSync(path), file, options);
		else if (sheets !== undefined && /\.(?:csv|xlsx)$/i.test(file))
			read = await readFigureFile(readFileSync(path), file, { ...options, sheets });
		else read = nothing(workspaceIssue("workspace/submission-left-out", { file }));
		yield* readingsOf(file, read);
	}
}
