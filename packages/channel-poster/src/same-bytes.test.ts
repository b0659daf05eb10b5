import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { printHashes } from "./__fixtures__/print-hashes";

const script = fileURLToPath(new URL("./__fixtures__/print-hashes.ts", import.meta.url));

it("PDF, SVG and PNG have the same bytes in other processes, time zones and languages", async () => {
	const places = [
		{ TZ: "America/Los_Angeles", LANG: "C", LC_ALL: "C" },
		{ TZ: "Asia/Ho_Chi_Minh", LANG: "vi_VN.UTF-8", LC_ALL: "vi_VN.UTF-8" },
	];
	const own = await printHashes();
	expect(new Set(own).size).toBe(6);
	const parameters = ["--import", "tsx", "--conditions=@cchc/source", script];
	for (const place of places) {
		const env = { ...process.env, ...place, NODE_OPTIONS: "" };
		const { stdout } = await promisify(execFile)(process.execPath, parameters, { env });
		expect(JSON.parse(stdout)).toEqual(own);
	}
}, 60_000);
