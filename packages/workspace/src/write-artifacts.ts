import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Artifact } from "@cchc/core";

/** Writes artifacts into a folder, making the folders on their paths. The paths must have been checked. */
export async function writeArtifacts(folder: string, artifacts: readonly Artifact[]): Promise<void> {
	await mkdir(folder, { recursive: true });
	for (const { path, bytes } of artifacts) {
		await mkdir(dirname(join(folder, path)), { recursive: true });
		await writeFile(join(folder, path), bytes);
	}
}
