import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";

const script = fileURLToPath(new URL("./__fixtures__/print-hashes.ts", import.meta.url));

/** Hashes of the sample documents, rendered in the given order by a process of its own. */
async function hashesOf(order: string, zone: string): Promise<unknown> {
	const options = ["--conditions=@cchc/source", "--import=tsx", script, order];
	const { stdout } = await promisify(execFile)(process.execPath, options, { env: { ...process.env, TZ: zone } });
	return JSON.parse(stdout);
}

describe("bytes of a document", () => {
	it("are the same in every process, time zone and order of work", async () => {
		const first = await hashesOf("0,1,2", "UTC");
		expect(Object.keys(first as object)).toHaveLength(6);
		expect(await hashesOf("2,1,0", "Asia/Ho_Chi_Minh")).toEqual(first);
		expect(await hashesOf("1,1,2,0", "America/Los_Angeles")).toEqual(first);
	});
});
