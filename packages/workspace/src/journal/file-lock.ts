import { open, readFile, rename, rm, stat } from "node:fs/promises";
import { hostname } from "node:os";
import { CchcError } from "@cchc/core";
import { workspaceIssue } from "../issue-messages";

const waitMilliseconds = 15_000;
const staleMilliseconds = 30_000;
const unreadableMilliseconds = 2_000;

function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === "EPERM";
	}
}

/** What stands in a lock whose holder is gone; undefined while it is held, or when it is no longer there. */
async function staleContent(lock: string): Promise<string | undefined> {
	const [content, info] = await Promise.all([
		readFile(lock, "utf8").catch(() => undefined),
		stat(lock).catch(() => undefined),
	]);
	if (content === undefined || info === undefined) return undefined;
	const age = Date.now() - info.mtimeMs;
	const [pid, host] = content.split(" ");
	if (host === undefined) return age > unreadableMilliseconds ? content : undefined;
	if (age > staleMilliseconds) return content;
	return host === hostname() && !isAlive(Number(pid)) ? content : undefined;
}

/** Takes a stale lock away. Another process may have been quicker: what is moved aside is put back if it is not the stale one. */
async function breakLock(lock: string, stale: string, own: string): Promise<void> {
	const aside = `${lock}.${own.replace(/\W/g, "-")}`;
	try {
		await rename(lock, aside);
	} catch {
		return;
	}
	if ((await readFile(aside, "utf8")) === stale) await rm(aside, { force: true });
	else await rename(aside, lock);
}

let counter = 0;

/**
 * Does something while no other process does it to the same file. A lock whose process is gone is taken over.
 * @throws CchcError `workspace/journal-locked` when the file stays locked for 15 seconds.
 */
export async function withFileLock<T>(path: string, action: () => Promise<T>): Promise<T> {
	const lock = `${path}.lock`;
	counter += 1;
	const own = `${process.pid} ${hostname()} ${Date.now()}-${counter}`;
	const deadline = Date.now() + waitMilliseconds;
	for (let attempt = 0; ; attempt++) {
		const handle = await open(lock, "wx").catch((error: NodeJS.ErrnoException) => {
			if (error.code === "EEXIST" || error.code === "EPERM" || error.code === "EBUSY") return undefined;
			throw error;
		});
		if (handle !== undefined) {
			await handle.writeFile(own);
			await handle.close();
			if ((await readFile(lock, "utf8").catch(() => "")) === own) break;
		}
		if (Date.now() > deadline) {
			const issue = workspaceIssue("workspace/journal-locked", { file: path, seconds: waitMilliseconds / 1000 });
			throw new CchcError({ code: issue.code, message: `${path} is locked by another process`, issues: [issue] });
		}
		const stale = await staleContent(lock);
		if (stale !== undefined) await breakLock(lock, stale, own);
		await new Promise((resolve) => setTimeout(resolve, 2 + (attempt % 8)));
	}
	try {
		return await action();
	} finally {
		if ((await readFile(lock, "utf8").catch(() => "")) === own) await rm(lock, { force: true });
	}
}
