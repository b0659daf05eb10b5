import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Artifact, sha256Hex } from "@cchc/core";

/** Name of the file that remembers what the last run wrote. */
export const manifestName = ".cchc-pack.json";

/** Hash of every file of a pack, by path. */
export type PackManifest = Readonly<Record<string, string>>;

/** The manifest of these artifacts. */
export function manifestOf(artifacts: readonly Artifact[]): PackManifest {
	const sorted = [...artifacts].sort((a, b) => (a.path < b.path ? -1 : 1));
	return Object.fromEntries(sorted.map(({ path, bytes }) => [path, sha256Hex(bytes)]));
}

/** The manifest that stands in a folder; empty when there is none or it cannot be read. */
export async function readManifest(folder: string): Promise<PackManifest> {
	try {
		const value: unknown = JSON.parse(await readFile(join(folder, manifestName), "utf8"));
		return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as PackManifest) : {};
	} catch {
		return {};
	}
}

/** Paths of all files below a folder, with `/`, the manifest left out. */
export async function listFiles(folder: string): Promise<string[]> {
	const entries = await readdir(folder, { withFileTypes: true, recursive: true });
	return entries
		.filter((entry) => !entry.isDirectory())
		.map((entry) =>
			join(entry.parentPath, entry.name)
				.slice(folder.length + 1)
				.replaceAll("\\", "/"),
		)
		.filter((path) => path !== manifestName)
		.sort();
}
