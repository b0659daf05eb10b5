import { type FileHandle, open } from "node:fs/promises";
import { dirname } from "node:path";
import { syncFolder } from "./durable-file";

const newline = 10;

async function endsCleanly(handle: FileHandle, size: number): Promise<boolean> {
	if (size === 0) return true;
	const { buffer } = await handle.read(Buffer.alloc(1), 0, 1, size - 1);
	return buffer[0] === newline;
}

/**
 * Appends whole lines to a file in one write, syncs, and reads back what now stands there; begins a line of its own whatever
 * was before. When the promise is fulfilled they are on the disk.
 */
export async function appendLines(path: string, lines: string): Promise<void> {
	const handle = await open(path, "a+");
	try {
		for (let attempt = 0; attempt < 3; attempt++) {
			const { size } = await handle.stat();
			const clean = attempt === 0 && (await endsCleanly(handle, size));
			const bytes = Buffer.from(clean ? lines : `\n${lines}`, "utf8");
			await handle.appendFile(bytes);
			await handle.sync();
			const { buffer, bytesRead } = await handle.read(Buffer.alloc(bytes.length), 0, bytes.length, size);
			if (bytesRead === bytes.length && buffer.equals(bytes)) {
				if (size === 0) await syncFolder(dirname(path));
				return;
			}
		}
	} finally {
		await handle.close();
	}
	throw new Error(`Could not append to ${path}`);
}
