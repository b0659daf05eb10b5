import { cp, mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, extname, join, resolve } from "node:path";
import {
	type Artifact,
	CchcError,
	fail,
	type Issue,
	isSafeArtifactPath,
	type Result,
	sha256Hex,
	succeed,
} from "@cchc/core";
import { workspaceIssue } from "./issue-messages";
import { listFiles, manifestName, manifestOf, readManifest } from "./pack-manifest";
import { writeArtifacts } from "./write-artifacts";

function editedName(path: string, taken: ReadonlySet<string>): string {
	const extension = extname(path);
	const stem = path.slice(0, path.length - extension.length);
	for (let count = 1; ; count++) {
		const name = `${stem}.sua-tay${count === 1 ? "" : `-${count}`}${extension}`;
		if (!taken.has(name)) return name;
	}
}

/** Copies into `fresh` what a person put or changed in the earlier pack; says what was kept. */
async function keepPersonsWork(earlier: string, fresh: string, artifacts: readonly Artifact[]): Promise<Issue[]> {
	const manifest = await readManifest(earlier);
	const written = manifestOf(artifacts);
	const existing = await listFiles(earlier);
	const taken = new Set([...existing, ...Object.keys(written)]);
	const issues: Issue[] = [];
	for (const path of existing) {
		const hash = sha256Hex(new Uint8Array(await readFile(join(earlier, path))));
		if (hash === manifest[path] || hash === written[path]) continue;
		const clashes = path in written;
		const kept = clashes ? editedName(path, taken) : path;
		taken.add(kept);
		await cp(join(earlier, path), join(fresh, kept), { preserveTimestamps: true });
		if (clashes) issues.push(workspaceIssue("workspace/kept-edited", { file: path, kept }));
		else if (path in manifest) issues.push(workspaceIssue("workspace/kept-edited", { file: path, kept: path }));
		else issues.push(workspaceIssue("workspace/kept-foreign", { file: path }));
	}
	return issues;
}

/**
 * Writes a pack beside `folder` and puts it in its place with a rename: whoever looks sees the old pack or the new
 * one, never half of each. Files that a person added or edited since the last run are kept.
 * @returns What was kept; a failure leaves the folder as it was.
 * @throws CchcError `workspace/unsafe-path` for an artifact whose path could leave the folder.
 */
export async function writePack(folder: string, artifacts: readonly Artifact[]): Promise<Result<readonly string[]>> {
	const unsafe = artifacts.find(({ path }) => !isSafeArtifactPath(path));
	if (unsafe !== undefined) {
		throw new CchcError({
			code: "workspace/unsafe-path",
			message: `Unsafe artifact path: ${JSON.stringify(unsafe.path)}`,
		});
	}
	const target = resolve(folder);
	const found = await stat(target).catch(() => undefined);
	if (found !== undefined && !found.isDirectory()) return fail([workspaceIssue("workspace/not-a-folder", { folder })]);
	let scratch: string | undefined;
	try {
		await mkdir(dirname(target), { recursive: true });
		scratch = await mkdtemp(join(dirname(target), `.${basename(target)}-`));
		const fresh = join(scratch, "new");
		await writeArtifacts(fresh, artifacts);
		await writeFile(join(fresh, manifestName), `${JSON.stringify(manifestOf(artifacts), null, 2)}\n`);
		const issues = found === undefined ? [] : await keepPersonsWork(target, fresh, artifacts);
		await swap(target, fresh, join(scratch, "old"), found !== undefined);
		return succeed(
			artifacts.map(({ path }) => path),
			issues,
		);
	} catch (error) {
		const reason = (error as NodeJS.ErrnoException).code ?? String(error);
		return fail([workspaceIssue("workspace/cannot-write", { folder, reason })]);
	} finally {
		if (scratch !== undefined) await rm(scratch, { recursive: true, force: true }).catch(() => undefined);
	}
}

async function swap(target: string, fresh: string, aside: string, exists: boolean): Promise<void> {
	if (exists) await rename(target, aside);
	try {
		await rename(fresh, target);
	} catch (error) {
		if (exists) await rename(aside, target);
		throw error;
	}
}
