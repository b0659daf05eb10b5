import { type Artifact, sha256Hex } from "@cchc/core";
import type { Publisher } from "./publisher-type";
import { zipArtifacts } from "./zip-artifacts";

/** A publisher that keeps what it is given: for tests, previews and ZIP files. */
export interface MemoryPublisher extends Publisher {
	/** What stands now, in order of path. */
	readonly artifacts: () => Artifact[];
	/** The same as one ZIP file. */
	readonly zip: () => Uint8Array;
}

/** Keeps artifacts by path; publishing at a path again replaces, retracting removes. */
export function memoryPublisher(name = "memory"): MemoryPublisher {
	const kept = new Map<string, Artifact>();
	const artifacts = (): Artifact[] => [...kept.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
	return {
		name,
		artifacts,
		zip: () => zipArtifacts(artifacts()),
		publish: async (artifact, { idempotencyKey, now }) => {
			kept.set(artifact.path, artifact);
			const contentHash = sha256Hex(artifact.bytes);
			return { publisher: name, idempotencyKey, state: "published", location: artifact.path, at: now, contentHash };
		},
		retract: async ({ artifactPath, location }) => {
			kept.delete(artifactPath ?? location ?? "");
		},
	};
}
