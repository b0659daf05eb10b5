/**
 * What importing the built package costs: milliseconds of processor time over an empty module, each in a process of its own.
 * Build first. Run: npx tsx packages/calendar/bench/weight.bench.ts
 */
import { execFileSync } from "node:child_process";

const script = `const before = process.cpuUsage();
import(process.argv[1]).then(() => {
	const { user, system } = process.cpuUsage(before);
	console.log((user + system) / 1000);
});`;

/** Median over fresh processes. */
function importCost(module: string): number {
	const costs = Array.from({ length: 15 }, () => Number(execFileSync(process.execPath, ["-e", script, module])));
	return costs.sort((a, b) => a - b)[7]!;
}

const empty = importCost("data:text/javascript,export default 1");
const core = importCost(new URL("../../core/dist/index.js", import.meta.url).pathname) - empty;
const calendar = importCost(new URL("../dist/index.js", import.meta.url).pathname) - empty;
console.log(`import @cchc/calendar: ${calendar.toFixed(1)} ms, of which @cchc/core ${core.toFixed(1)} ms`);
