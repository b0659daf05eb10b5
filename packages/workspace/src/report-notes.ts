import { type CivilDate, parseCivilDate } from "@cchc/calendar";
import { decodeUtf8, type Issue, type Result, resultOf } from "@cchc/core";
import { isMap, isScalar, type Node } from "yaml";
import { workspaceIssue } from "./issue-messages";
import { readFileInside } from "./read-file";
import { parseYamlFile } from "./yaml-file";

const sizeLimit = 1024 * 1024;

/** What a person adds to a report that no journal can know. */
export interface ReportNotes {
	/** Register number. */
	readonly number?: number;
	/** Day of signing. */
	readonly date?: CivilDate;
	/** Sentences by the id of the gap they fill, e.g. `proposals.gap`. */
	readonly remarks: Readonly<Record<string, readonly string[]>>;
}

/** Where the notes of a report stand in a commune's folder, e.g. `reports/bao-cao-ubnd-xa-2024q1.yaml`. */
export function reportNotesPath(dutyId: string, period: string): string {
	return `reports/${dutyId}-${period.toLowerCase()}.yaml`;
}

const fields = ["number", "date", "remarks"];

/**
 * Reads the notes of a report: `number`, `date` and `remarks`, each remark a sentence or a list of sentences.
 * @returns Empty notes when there is no such file.
 */
export async function readReportNotes(folder: string, dutyId: string, period: string): Promise<Result<ReportNotes>> {
	const file = reportNotesPath(dutyId, period);
	const read = await readFileInside(folder, file, sizeLimit);
	if (!read.ok) return read;
	return read.value === undefined ? resultOf({ remarks: {} }, []) : parseReportNotes(decodeUtf8(read.value), file);
}

/** Parses the text of a notes file; all faults at once, each with its line. */
export function parseReportNotes(text: string, file: string): Result<ReportNotes> {
	const parsed = parseYamlFile(text, file);
	const issues: Issue[] = [...parsed.issues];
	const add = (found: Issue, node: Node | null | undefined): void => {
		issues.push(parsed.place(found, node));
	};
	const { root } = parsed;
	if (root === null) return resultOf({ remarks: {} }, issues);
	if (!isMap(root)) {
		add(workspaceIssue("workspace/bad-notes", { file, reason: "không phải danh sách mục: giá trị" }), root);
		return resultOf({ remarks: {} }, issues);
	}
	for (const { key } of root.items) {
		const name = isScalar(key) ? String(key.value) : "";
		if (!fields.includes(name)) add(workspaceIssue("workspace/notes-unknown-field", { name }, [name]), key as Node);
	}
	const number = root.get("number");
	const goodNumber = typeof number === "number" && Number.isInteger(number) && number > 0;
	if (number !== undefined && !goodNumber)
		add(workspaceIssue("workspace/notes-number", { found: String(number) }, ["number"]), root.get("number", true));
	const date = root.get("date");
	const day = date === undefined ? undefined : parseCivilDate(String(date));
	if (day !== undefined && !day.ok)
		add(workspaceIssue("workspace/notes-date", { found: String(date) }, ["date"]), root.get("date", true));
	const remarks = readRemarks(root.get("remarks", true), add);
	return resultOf({ ...(goodNumber ? { number } : {}), ...(day?.ok ? { date: day.value } : {}), remarks }, issues);
}

function readRemarks(
	node: unknown,
	add: (issue: Issue, node: Node | null | undefined) => void,
): Record<string, readonly string[]> {
	if (node === undefined) return {};
	const value: unknown = (node as Node).toJSON();
	if (!isMap(node) || typeof value !== "object" || value === null) {
		add(workspaceIssue("workspace/notes-remarks", { name: "remarks" }, ["remarks"]), node as Node);
		return {};
	}
	const remarks = new Map<string, readonly string[]>();
	for (const [name, remark] of Object.entries(value)) {
		const sentences: unknown[] = Array.isArray(remark) ? remark : [remark];
		if (sentences.every((sentence): sentence is string => typeof sentence === "string")) remarks.set(name, sentences);
		else add(workspaceIssue("workspace/notes-remarks", { name }, ["remarks", name]), node.get(name, true) as Node);
	}
	return Object.fromEntries(remarks);
}
