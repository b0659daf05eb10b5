// Runs every packages/*/bench/*.bench.ts: ratios against a peer in the same run, never absolute limits.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { root, runNode } from "./run.mjs";

const wanted = process.argv.slice(2);
for (const name of readdirSync(join(root, "packages")).sort()) {
	const folder = join(root, "packages", name, "bench");
	if (!existsSync(folder) || (wanted.length > 0 && !wanted.includes(name))) continue;
	for (const file of readdirSync(folder)
		.filter((entry) => entry.endsWith(".bench.ts"))
		.sort()) {
		console.log(`\n── ${name}/${file}`);
		runNode(join("packages", name, "bench", file), [], {
			env: { ...process.env, NODE_OPTIONS: "--conditions=@cchc/source --import=tsx" },
		});
	}
}
