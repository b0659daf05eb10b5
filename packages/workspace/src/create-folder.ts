import { mkdir, mkdtemp, readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { type Artifact, CchcError, fail, isSafeArtifactPath, type Result, succeed } from "@cchc/core";
import { workspaceIssue } from "./issue-messages";
import { writeArtifacts } from "./write-artifacts";

/**
 * Makes a new folder with the given files, all of them or none. A folder that already holds anything is left alone.
 * @throws CchcError `workspace/unsafe-path` for an artifact whose path could leave the folder.
 */
export async function createFolder(folder: string, artifacts: readonly Artifact[]): Promise<Result<readonly string[]>> {
	const unsafe = artifacts.find(({ path }) => !isSafeArtifactPath(path));
	if (unsafe !== undefined) {
		throw new CchcError({ code: "workspace/unsafe-path", message: `Unsafe path: ${JSON.stringify(unsafe.path)}` });
	}
	const target = resolve(folder);
	let scratch: string | undefined;
	try {
		const existing = await readdir(target).catch((error: NodeJS.ErrnoException) => {
			if (error.code === "ENOENT") return [];
			throw error;
		});
		if (existing.length > 0) return fail([workspaceIssue("workspace/already-there", { folder })]);
		await mkdir(dirname(target), { recursive: true });
		scratch = await mkdtemp(join(dirname(target), `.${basename(target)}-`));
		const fresh = join(scratch, "new");
		await writeArtifacts(fresh, artifacts);
		await rename(fresh, target);
		return succeed(artifacts.map(({ path }) => path));
	} catch (error) {
		const reason = (error as NodeJS.ErrnoException).code ?? String(error);
		return fail([workspaceIssue("workspace/cannot-write", { folder, reason })]);
	} finally {
		if (scratch !== undefined) await rm(scratch, { recursive: true, force: true }).catch(() => undefined);
	}
}
