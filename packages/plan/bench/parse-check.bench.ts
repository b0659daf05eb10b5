import { readFileSync } from "node:fs";
import { checkPlan, parsePlan } from "@cchc/plan";
import { parsePlanYaml } from "@cchc/plan/yaml";
import { parse } from "yaml";

const text = readFileSync(new URL("../../../examples/nhan-quyen-2024/plan.yaml", import.meta.url), "utf8");
const data: unknown = parse(text);

/** Median time of one run in milliseconds, after a warm-up. */
function median(run: () => void): number {
	for (let count = 0; count < 200; count++) run();
	const times = Array.from({ length: 301 }, () => {
		const start = performance.now();
		run();
		return performance.now() - start;
	});
	return times.sort((a, b) => a - b)[150] as number;
}

const plan = parsePlan(data);
if (!plan.ok) throw new Error("The plan of Nhân Quyền does not parse.");
const peer = median(() => parse(text));
const rows: readonly (readonly [string, number])[] = [
	["parsePlan (data)", median(() => parsePlan(data))],
	["checkPlan", median(() => checkPlan(plan.value))],
	[
		"parsePlan + checkPlan",
		median(() => {
			const result = parsePlan(data);
			if (result.ok) checkPlan(result.value);
		}),
	],
	["parsePlanYaml (with positions)", median(() => parsePlanYaml(text))],
];
console.log(`yaml.parse of the same file: ${peer.toFixed(2)} ms = 1.00`);
for (const [name, time] of rows) console.log(`${name}: ${time.toFixed(2)} ms = ${(time / peer).toFixed(2)}`);
