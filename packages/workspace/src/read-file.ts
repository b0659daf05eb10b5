import { readFile, realpath, stat } from "node:fs/promises";
import { isAbsolute, relative, resolve } from "node:path";
import { fail, type Result, succeed } from "@cchc/core";
import { workspaceIssue } from "./issue-messages";

const megabyte = 1024 * 1024;

/**
 * Reads a file that must lie inside `folder`, links followed and checked.
 * @param limit Largest size in bytes.
 * @returns `undefined` as the value when there is no such file.
 */
export async function readFileInside(
	folder: string,
	file: string,
	limit: number,
): Promise<Result<Uint8Array | undefined>> {
	const path = resolve(folder, file);
	try {
		const [realFolder, realFile] = await Promise.all([realpath(folder), realpath(path)]);
		const inside = relative(realFolder, realFile);
		if (inside.startsWith("..") || isAbsolute(inside)) return fail([workspaceIssue("workspace/outside", { file })]);
		const { size } = await stat(realFile);
		if (size > limit) {
			const details = { file, size: Math.ceil(size / megabyte), limit: Math.floor(limit / megabyte) };
			return fail([workspaceIssue("workspace/too-large", details)]);
		}
		return succeed(new Uint8Array(await readFile(realFile)));
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === "ENOENT") return succeed(undefined);
		throw error;
	}
}
