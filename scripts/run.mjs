import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Root of the repository. */
export const root = fileURLToPath(new URL("../", import.meta.url));

/** Runs a command in the repository; ends this process with its exit code when it fails. */
export function run(command, args, options = {}) {
	const { status, error } = spawnSync(command, args, {
		cwd: root,
		stdio: "inherit",
		shell: process.platform === "win32",
		...options,
	});
	if (error) {
		console.error(`${command}: ${error.message}`);
		process.exit(1);
	}
	if (status !== 0) process.exit(status ?? 1);
}

/** Runs a program of node_modules through this Node, so that another Node on PATH is never picked up. */
export function runNode(script, args, options = {}) {
	run(process.execPath, [script, ...args], { shell: false, ...options });
}
