import { spawnSync } from "node:child_process";

/** True when a program is installed. */
export function has(program: string): boolean {
	return spawnSync("which", [program]).status === 0;
}
