import { mkdir, readFile } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { zipArtifacts } from "@cchc/channel";
import { sha256Hex } from "@cchc/core";
import { writeFileDurably } from "../journal/durable-file";
import type { SiteChanges, SiteContent, SiteSink } from "./site-sink";

/** A site as one ZIP file, for those who put it on their server by hand. It is written only when it differs, and whole. */
export function zipSink(name: string, path: string, { artifacts }: SiteContent): SiteSink {
	const bytes = zipArtifacts(artifacts);
	const file = basename(path);
	const look = async (): Promise<SiteChanges> => {
		const found = await readFile(path).catch(() => undefined);
		const same = found !== undefined && Buffer.compare(found, bytes) === 0;
		return { written: same ? [] : [file], removed: [], unchanged: same ? 1 : 0 };
	};
	return {
		publisher: {
			name,
			publish: async (artifact, { idempotencyKey, now }) => ({
				publisher: name,
				idempotencyKey,
				state: "published",
				location: `${file}/${artifact.path}`,
				at: now,
				contentHash: sha256Hex(artifact.bytes),
			}),
			retract: async () => {},
		},
		preview: look,
		write: async () => {
			const changes = await look();
			if (changes.written.length > 0) {
				await mkdir(dirname(path), { recursive: true });
				await writeFileDurably(path, bytes);
			}
			return changes;
		},
	};
}
