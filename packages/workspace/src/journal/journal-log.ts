import { type FileHandle, open, readFile, stat } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { canonicalJson, fail, hasErrors, type Issue, type Result, resultOf, succeed } from "@cchc/core";
import { type JournalEntry, parseJournalEntry } from "@cchc/report";
import { syncFolder } from "./durable-file";
import { withFileLock } from "./file-lock";
import { journalFileIssue } from "./journal-messages";

const sizeLimit = 64 * 1024 * 1024;
const newline = 10;

interface LogReading {
	readonly entries: readonly JournalEntry[];
	readonly issues: readonly Issue[];
}

function readLines(text: string, file: string): LogReading {
	const entries: JournalEntry[] = [];
	const issues: Issue[] = [];
	const seen = new Set<string>();
	for (const [index, line] of text.split("\n").entries()) {
		if (line.trim() === "") continue;
		let data: unknown;
		try {
			data = JSON.parse(line);
		} catch {
			issues.push(journalFileIssue("workspace/journal-torn-line", { file, line: index + 1 }));
			continue;
		}
		const entry = parseJournalEntry(data);
		if (entry.ok) {
			const content = canonicalJson(entry.value);
			if (!seen.has(content)) entries.push(entry.value);
			seen.add(content);
		} else {
			const reason = entry.issues[0]?.message ?? "";
			issues.push(journalFileIssue("workspace/journal-bad-line", { file, line: index + 1, reason }));
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
			issues: [journalFileIssue("workspace/journal-too-large", { file, found, limit: sizeLimit })],
		};
	}
	const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
		if (error.code === "ENOENT") return "";
		throw error;
	});
	return readLines(text, file);
}

/**
 * Reads a journal kept as one JSON object a line, in the order it was written; the same line twice counts once. A file that is not there is an empty journal. A
 * line cut off by a crash was never acknowledged: it is left out with a warning.
 */
export async function readJournalLog(path: string): Promise<Result<JournalEntry[]>> {
	const { entries, issues } = await readLog(path);
	return resultOf([...entries], issues);
}

async function endsCleanly(handle: FileHandle, size: number): Promise<boolean> {
	if (size === 0) return true;
	const { buffer } = await handle.read(Buffer.alloc(1), 0, 1, size - 1);
	return buffer[0] === newline;
}

/** Appends in one write, syncs, and reads back what now stands there; begins a line of its own whatever was before. */
async function appendBytes(path: string, lines: string): Promise<void> {
	const handle = await open(path, "a+");
	try {
		for (let attempt = 0; attempt < 3; attempt++) {
			const { size } = await handle.stat();
			const clean = attempt === 0 && (await endsCleanly(handle, size));
			const bytes = Buffer.from(clean ? lines : `\n${lines}`, "utf8");
			await handle.appendFile(bytes);
			await handle.sync();
			const { buffer, bytesRead } = await handle.read(Buffer.alloc(bytes.length), 0, bytes.length, size);
			if (bytesRead === bytes.length && buffer.equals(bytes)) {
				if (size === 0) await syncFolder(dirname(path));
				return;
			}
		}
	} finally {
		await handle.close();
	}
	throw new Error(`Could not append to ${path}`);
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
			} else if (before !== text) taken.push(journalFileIssue("workspace/journal-id-taken", { id: entry.id }));
		}
		if (taken.length > 0) return fail([...issues, ...taken]);
		if (lines.length > 0) await appendBytes(path, lines.join(""));
		return succeed({ appended: lines.length, already: entries.length - lines.length }, issues);
	});
}
