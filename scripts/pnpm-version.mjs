import { readFileSync } from "node:fs";

const root = new URL("../", import.meta.url);

/** The one pnpm version of this repository, as pinned in `packageManager`. */
export function pnpmVersion() {
	const { packageManager } = JSON.parse(readFileSync(new URL("package.json", root), "utf8"));
	return /^pnpm@([\d.]+)/.exec(packageManager)[1];
}
