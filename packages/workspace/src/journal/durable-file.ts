import { open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";

/** Makes the names in a folder durable. Windows cannot open folders; there the rename itself has to do. */
export async function syncFolder(folder: string): Promise<void> {
	const handle = await open(folder, "r").catch(() => undefined);
	try {
		await handle?.sync().catch(() => undefined);
	} finally {
		await handle?.close();
	}
}

let counter = 0;

/**
 * Writes a whole file so that, whenever the machine stops, either the old or the new content is there, never a part: into a
 * file beside it, synced, then renamed over it.
 */
export async function writeFileDurably(path: string, content: Uint8Array): Promise<void> {
	counter += 1;
	const aside = `${path}.${process.pid}-${counter}.tmp`;
	const handle = await open(aside, "w");
	try {
		await handle.writeFile(content);
		await handle.sync();
	} catch (error) {
		await handle.close();
		await rm(aside, { force: true });
		throw error;
	}
	await handle.close();
	await rename(aside, path);
	await syncFolder(dirname(path));
}
