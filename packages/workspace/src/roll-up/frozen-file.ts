import { lstat, readFile } from "node:fs/promises";
import { basename } from "node:path";
import { fail, type Result } from "@cchc/core";
import { type FrozenReport, parseFrozenReport } from "@cchc/report";
import { workspaceIssue } from "../issue-messages";
import { dataOf, submissionSizeLimit } from "./submissions";

/** Reads a report as it was sent, from its JSON or its DOCX, and checks its hash. */
export async function readFrozenReportFile(path: string): Promise<Result<FrozenReport>> {
	const file = basename(path);
	const info = await lstat(path).catch(() => undefined);
	if (info === undefined || !info.isFile() || info.size > submissionSizeLimit) {
		const reason = "không có tệp này hoặc tệp quá lớn";
		return fail([workspaceIssue("workspace/submission-no-data", { file, reason })]);
	}
	const found = dataOf(await readFile(path), file);
	if (!found.ok) return found;
	const { data } = found.value;
	const inside = typeof data === "object" && data !== null && "frozen" in data ? data.frozen : data;
	return parseFrozenReport(inside);
}
