import { type Artifact, sha256Hex } from "@cchc/core";

/** Path of every artifact with the SHA-256 of its bytes. */
export type ArtifactManifest = Readonly<Record<string, string>>;

/** What a new set of artifacts changes. */
export interface ArtifactChanges {
	/** New, or with other bytes. */
	readonly changed: readonly Artifact[];
	readonly unchanged: readonly Artifact[];
	/** Paths that are no more. */
	readonly removed: readonly string[];
}

/** The manifest of artifacts, paths in order. */
export function artifactManifest(artifacts: readonly Artifact[]): ArtifactManifest {
	const entries = artifacts.map(({ path, bytes }) => [path, sha256Hex(bytes)] as const);
	return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Which artifacts must be written or removed where `manifest` stands now. */
export function artifactChanges(manifest: ArtifactManifest, artifacts: readonly Artifact[]): ArtifactChanges {
	const now = new Set(artifacts.map(({ path }) => path));
	const same = ({ path, bytes }: Artifact): boolean =>
		Object.hasOwn(manifest, path) && manifest[path] === sha256Hex(bytes);
	return {
		changed: artifacts.filter((artifact) => !same(artifact)),
		unchanged: artifacts.filter(same),
		removed: Object.keys(manifest).filter((path) => !now.has(path)),
	};
}
