import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Issue } from "@cchc/core";
import { fixDocx, lintDocx, readDocxData, readDocxText } from "@cchc/document";
import { honestFile, hostileFiles } from "../src/reader/__fixtures__/hostile-files";

/** Every reader of files from outside, each giving what it says of the file. */
const readers: Readonly<Record<string, (bytes: Uint8Array) => readonly Issue[]>> = {
	readDocxText: (bytes) => readDocxText(bytes).issues,
	readDocxData: (bytes) => readDocxData(bytes).issues,
	lintDocx,
	fixDocx: (bytes) => fixDocx(bytes).issues,
};

/** Peak and present memory of this process in megabytes, as Linux tells them. */
function memory(field: "VmHWM" | "VmRSS"): number {
	const status = readFileSync("/proc/self/status", "utf8");
	return Number(new RegExp(`${field}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024;
}

function measure(file: string): void {
	const bytes = new Uint8Array(readFileSync(file));
	for (let round = 0; round < 20; round += 1) for (const read of Object.values(readers)) read(honestFile);
	for (const [name, read] of Object.entries(readers)) {
		globalThis.gc?.();
		writeFileSync("/proc/self/clear_refs", "5");
		const before = memory("VmRSS");
		const start = performance.now();
		const codes = read(bytes).map((issue) => issue.code.replace("document/", ""));
		const time = performance.now() - start;
		const said = codes.length > 3 ? `${codes.length} issues` : codes.join(", ");
		console.log(
			`  ${name.padEnd(14)}${time.toFixed(1).padStart(8)} ms${(memory("VmHWM") - before).toFixed(1).padStart(8)} MB   ${said}`,
		);
	}
}

const [given] = process.argv.slice(2);
if (given !== undefined) measure(given);
else {
	const folder = mkdtempSync(join(tmpdir(), "hostile-"));
	const file = join(folder, "a.docx");
	for (const [name, { make }] of Object.entries(hostileFiles)) {
		const bytes = make();
		writeFileSync(file, bytes);
		console.log(`${name}, ${bytes.length} bytes`);
		spawnSync(process.execPath, ["--expose-gc", fileURLToPath(import.meta.url), file], { stdio: "inherit" });
	}
	rmSync(folder, { recursive: true });
}
