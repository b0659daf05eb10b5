import { pnpmVersion } from "./pnpm-version.mjs";
import { run } from "./run.mjs";

/** Installs with the lockfile frozen; needs Node and npm only. */
export function install() {
	run("npx", ["--yes", `pnpm@${pnpmVersion()}`, "install", "--frozen-lockfile"]);
}
