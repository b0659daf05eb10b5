import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { canonicalJson, fail, hasErrors, type Issue, type Result, resultOf, succeed } from "@cchc/core";
import { type JournalEntry, parseJournalEntry } from "@cchc/report";
import { workspaceIssue } from "../issue-messages";
import { appendLines } from "./append-lines";
import { withFileLock } from "./file-lock";

const sizeLimit = 64 * 1024 * 1024;

/** What a journal's text holds, and what is wrong with it. */
export interface LogReading {
	readonly entries: readonly JournalEntry[];
	readonly issues: readonly Issue[];
}

/** The entries of a journal's text, one JSON object a line; the same line twice counts once. */
export function readJournalLines(text: string, file: string): LogReading {
	const entries: JournalEntry[] = [];
	const issues: Issue[] = [];
	const seen = new Set<string>();
	for (const [index, line] of text.split("\n").entries()) {
		if (line.trim() === "") continue;
		let data: unknown;
		try {
			data = JSON.parse(line);
		} catch {
			issues.push(workspaceIssue("workspace/journal-torn-line", { file, line: index + 1 }));
			continue;
		}
		const entry = parseJournalEntry(data);
		if (entry.ok) {
			const content = canonicalJson(entry.value);
			if (!seen.has(content)) entries.push(entry.value);
			seen.add(content);
		} else {
			const reason = entry.issues[0]?.message ?? "";
			issues.push(workspaceIssue("workspace/journal-bad-line", { file, line: index + 1, reason }));
		}
	}
	return { entries, issues };
}

async function readLog(path: string): Promise<LogReading> {
	const file = basename(path);
	const found = await stat(path).then(
		({ size }) => size,
		() => 0,
	);
	if (found > sizeLimit) {
		return {
			entries: [],
			issues: [workspaceIssue("workspace/journal-too-large", { file, found, limit: sizeLimit })],
		};
	}
	const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
		if (error.code === "ENOENT") return "";
		throw error;
	});
	return readJournalLines(text, file);
}

/**
 * Reads a journal kept as one JSON object a line, in the order it was written; the same line twice counts once. A file that is not there is an empty journal. A
 * line cut off by a crash was never acknowledged: it is left out with a warning.
 */
export async function readJournalLog(path: string): Promise<Result<JournalEntry[]>> {
	const { entries, issues } = await readLog(path);
	return resultOf([...entries], issues);
}

/** What {@link appendJournal} did. */
export interface JournalAppended {
	readonly appended: number;
	/** Entries that were there already, word for word. */
	readonly already: number;
}

/**
 * Appends entries to a journal kept as one JSON object a line. When the promise is fulfilled they are on the disk: a crash or
 * a second writer loses nothing that was acknowledged. An entry that is there already, word for word, is not written twice; an
 * id that is there with another content refuses the whole call.
 * @throws CchcError `workspace/journal-locked` when another process holds the file for too long.
 */
export async function appendJournal(path: string, entries: readonly JournalEntry[]): Promise<Result<JournalAppended>> {
	if (entries.length === 0) return succeed({ appended: 0, already: 0 });
	return withFileLock(path, async () => {
		const { entries: present, issues } = await readLog(path);
		if (hasErrors(issues)) return fail(issues);
		const known = new Map(present.map((entry) => [entry.id, canonicalJson(entry)]));
		const lines: string[] = [];
		const taken: Issue[] = [];
		for (const entry of entries) {
			const text = canonicalJson(entry);
			const before = known.get(entry.id);
			if (before === undefined) {
				lines.push(`${text}\n`);
				known.set(entry.id, text);
			} else if (before !== text) taken.push(workspaceIssue("workspace/journal-id-taken", { id: entry.id }));
		}
		if (taken.length > 0) return fail([...issues, ...taken]);
		if (lines.length > 0) await appendLines(path, lines.join(""));
		return succeed({ appended: lines.length, already: entries.length - lines.length }, issues);
	});
}
