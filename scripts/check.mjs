// Everything that must hold before a change lands. `.ci/run` adds the Debian packages that the outside checks need.
import { run, runNode } from "./run.mjs";

const steps = {
	lint: () => runNode("node_modules/@biomejs/biome/bin/biome", ["ci", "."]),
	types: () => runNode("node_modules/typescript/bin/tsc", ["--noEmit", "-p", "tsconfig.json"]),
	test: () => runNode("node_modules/vitest/vitest.mjs", ["run", "--project", "unit"]),
	build: () => run("npx", ["turbo", "run", "build", "lint:pkg", "--concurrency=2", "--output-logs=errors-only"]),
	api: () => runNode("scripts/api-reports.mjs", ["--check"]),
	knip: () => runNode("node_modules/knip/bin/knip.js", []),
	packed: () => runNode("scripts/packed-examples.mjs", []),
	outside: () => runNode("node_modules/vitest/vitest.mjs", ["run", "--project", "outside"]),
};

const wanted = process.argv.slice(2);
for (const [name, step] of Object.entries(steps)) {
	if (wanted.length > 0 && !wanted.includes(name)) continue;
	const started = performance.now();
	console.log(`\n── ${name}`);
	step();
	console.log(`── ${name}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
}
console.log("\nMọi kiểm tra đều đạt (all checks passed).");
