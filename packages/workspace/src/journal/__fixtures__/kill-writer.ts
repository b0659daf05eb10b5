import { spawn } from "node:child_process";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "tsup";

/** Bundles the writer into one file, so that a process of it starts quickly. */
export async function bundleWriter(): Promise<string> {
	const outDir = await mkdtemp(join(tmpdir(), "cchc-writer-"));
	await build({
		entry: [new URL("./writer.ts", import.meta.url).pathname],
		outDir,
		format: "esm",
		platform: "node",
		target: "node20",
		noExternal: [/.*/],
		silent: true,
		config: false,
		dts: false,
		clean: false,
		esbuildOptions: (options) => {
			options.conditions = ["@cchc/source"];
			options.outExtension = { ".js": ".mjs" };
		},
	});
	return join(outDir, "writer.mjs");
}

/** Runs the writer; kills it -9 `after` milliseconds after its first acknowledgement, if given. Returns what it acknowledged. */
export function runWriter(script: string, args: readonly string[], after?: number): Promise<string[]> {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, [script, ...args], { stdio: ["ignore", "pipe", "inherit"] });
		let output = "";
		let timer: NodeJS.Timeout | undefined;
		child.stdout.on("data", (chunk: Buffer) => {
			output += chunk.toString();
			if (after !== undefined) timer ??= setTimeout(() => child.kill("SIGKILL"), after);
		});
		child.on("error", reject);
		child.on("close", () => {
			clearTimeout(timer);
			resolve(output.split("\n").slice(0, -1));
		});
	});
}
