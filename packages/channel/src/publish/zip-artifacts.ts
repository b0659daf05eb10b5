import { type Artifact, CchcError } from "@cchc/core";
import { type Zippable, zipSync } from "fflate";

/**
 * Artifacts as one ZIP file: entries in order of path, the fixed date 1980-01-01, so equal artifacts give equal bytes.
 * @throws CchcError `channel/duplicate-path` when two paths differ at most in case.
 */
export function zipArtifacts(artifacts: readonly Artifact[]): Uint8Array {
	const seen = new Set<string>();
	const entries: Zippable = {};
	for (const { path, bytes } of [...artifacts].sort((a, b) => (a.path < b.path ? -1 : 1))) {
		const key = path.toLowerCase();
		if (seen.has(key)) throw new CchcError({ code: "channel/duplicate-path", message: `Two artifacts at ${path}` });
		seen.add(key);
		entries[path] = bytes;
	}
	// fflate reads the date in the host's zone, so the parts are given in that zone.
	return zipSync(entries, { level: 9, mtime: new Date(1980, 0, 1), os: 3 });
}
