import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { type Message, parseMessage } from "@cchc/channel";
import { decodeUtf8, fail, hasErrors, type Issue, type Result, resultOf } from "@cchc/core";
import type { Plan } from "@cchc/plan";
import { parsePlanYaml } from "@cchc/plan/yaml";
import { checkJournal, type JournalEntry, parseJournalCsv } from "@cchc/report";
import { workspaceIssue } from "./issue-messages";
import { readJournalLines } from "./journal/journal-log";
import { readFileInside } from "./read-file";

const planLimit = 4 * 1024 * 1024;
const messageLimit = 1024 * 1024;
const journalLimit = 32 * 1024 * 1024;
const proceduresLimit = 4 * 1024 * 1024;
const messageCountLimit = 5_000;

/** File of a commune's folder that entries are appended to, one JSON object a line. */
export const journalLogName = "journal.ndjson";

/** A text of the folder that a channel reads for itself. */
export interface TextFile {
	/** Path inside the folder, for positions. */
	readonly file: string;
	readonly text: string;
}

/** A commune's folder, read and checked. */
export interface Workspace {
	/** Path of the folder. */
	readonly folder: string;
	readonly plan: Plan;
	/** In the order of their file names. */
	readonly messages: readonly Message[];
	/** File of each message inside the folder, by id. */
	readonly messageFiles: Readonly<Record<string, string>>;
	readonly journal: readonly JournalEntry[];
	/** True when the folder has a journal, even an empty one. */
	readonly hasJournal: boolean;
	/** `procedures.csv` or `procedures.json`, as written: the administrative procedures that the commune keeps. */
	readonly procedures?: TextFile;
}

interface Readings {
	readonly issues: Issue[];
}

async function readText(
	{ issues }: Readings,
	folder: string,
	file: string,
	limit: number,
): Promise<string | undefined> {
	const result = await readFileInside(folder, file, limit);
	issues.push(...result.issues);
	return result.ok && result.value !== undefined ? decodeUtf8(result.value) : undefined;
}

async function messageFiles({ issues }: Readings, folder: string): Promise<string[]> {
	const entries = await readdir(join(folder, "messages")).catch(() => []);
	const files = entries.filter((name) => name.endsWith(".md") && !name.startsWith(".")).sort();
	if (files.length <= messageCountLimit) return files.map((name) => `messages/${name}`);
	issues.push(workspaceIssue("workspace/too-many-files", { folder: "messages", limit: messageCountLimit }));
	return [];
}

async function readMessages(
	readings: Readings,
	folder: string,
	plan: Plan | undefined,
): Promise<{ readonly message: Message; readonly file: string }[]> {
	const messages = new Map<string, { message: Message; file: string }>();
	for (const file of await messageFiles(readings, folder)) {
		const text = await readText(readings, folder, file, messageLimit);
		if (text === undefined) continue;
		const result = parseMessage(text, plan === undefined ? { file } : { file, plan });
		readings.issues.push(...result.issues);
		if (!result.ok) continue;
		const earlier = messages.get(result.value.id);
		if (earlier === undefined) messages.set(result.value.id, { message: result.value, file });
		else {
			const details = { id: result.value.id, file, other: earlier.file };
			readings.issues.push(workspaceIssue("workspace/duplicate-message", details, ["id"]));
		}
	}
	return [...messages.values()];
}

/** The sheet that officers keep (`journal.csv`), then the log that programs append to (`journal.ndjson`). */
async function readJournal(
	readings: Readings,
	folder: string,
	plan: Plan | undefined,
): Promise<JournalEntry[] | undefined> {
	if (plan === undefined) return undefined;
	const sheet = await readText(readings, folder, "journal.csv", journalLimit);
	const entries: JournalEntry[] = [];
	if (sheet !== undefined) {
		const parsed = parseJournalCsv(sheet, { plan, file: "journal.csv" });
		readings.issues.push(...parsed.issues);
		if (parsed.ok) entries.push(...parsed.value);
	}
	const log = await readText(readings, folder, journalLogName, journalLimit);
	if (log !== undefined) {
		const read = readJournalLines(log, journalLogName);
		readings.issues.push(...read.issues);
		if (!hasErrors(read.issues)) {
			readings.issues.push(...checkJournal(read.entries, plan, { earlier: entries }));
			entries.push(...read.entries);
		}
	}
	return sheet === undefined && log === undefined ? undefined : entries;
}

/** The sheet comes first: it is what officers keep; the list in JSON is what programs hand over. */
async function readProcedures(readings: Readings, folder: string): Promise<TextFile | undefined> {
	for (const file of ["procedures.csv", "procedures.json"]) {
		const text = await readText(readings, folder, file, proceduresLimit);
		if (text !== undefined) return { file, text };
	}
	return undefined;
}

/**
 * Reads a commune's folder: `plan.yaml`, `messages/*.md`, `journal.csv`, `journal.ndjson` and `procedures.csv` (or `.json`).
 * Everything wrong with any file comes back at once. Links that lead out of the folder are not followed.
 */
export async function openWorkspace(folder: string): Promise<Result<Workspace>> {
	const isFolder = await stat(folder).then(
		(found) => found.isDirectory(),
		() => false,
	);
	if (!isFolder) return fail([workspaceIssue("workspace/no-folder", { folder })]);
	const readings: Readings = { issues: [] };
	const planText = await readText(readings, folder, "plan.yaml", planLimit);
	if (planText === undefined) {
		if (!hasErrors(readings.issues)) readings.issues.push(workspaceIssue("workspace/no-plan", { folder }));
		return fail(readings.issues);
	}
	const parsed = parsePlanYaml(planText, { file: "plan.yaml" });
	readings.issues.push(...parsed.issues);
	const plan = parsed.ok ? parsed.value : undefined;
	const found = await readMessages(readings, folder, plan);
	const journal = await readJournal(readings, folder, plan);
	const procedures = await readProcedures(readings, folder);
	if (plan === undefined) return fail(readings.issues);
	const hasJournal = journal !== undefined;
	return resultOf(
		{
			folder,
			plan,
			messages: found.map(({ message }) => message),
			messageFiles: Object.fromEntries(found.map(({ message, file }) => [message.id, file])),
			journal: journal ?? [],
			hasJournal,
			...(procedures && { procedures }),
		},
		readings.issues,
	);
}
