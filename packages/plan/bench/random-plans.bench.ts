import * as fc from "fast-check";
import { checkMutatedPlan, checkValidPlan, mutatedPlan, validPlanCase } from "../src/__fixtures__/plan-laws";

const runs = Number(process.argv[2] ?? 10_000);
let slowest = 0;
let slow = 0;
fc.assert(
	fc.property(mutatedPlan, (data) => {
		const start = process.cpuUsage();
		checkMutatedPlan(data);
		const { user, system } = process.cpuUsage(start);
		const time = (user + system) / 1000;
		slowest = Math.max(slowest, time);
		if (time > 50) slow++;
	}),
	{ numRuns: runs },
);
console.log(`${runs} damaged plans: no throw; slowest ${slowest.toFixed(1)} ms of processor time, ${slow} over 50 ms`);
fc.assert(
	fc.property(validPlanCase, ([plan, ofTemplate, mine]) => {
		checkValidPlan(plan, ofTemplate, mine);
	}),
	{ numRuns: runs },
);
console.log(`${runs} valid plans: all laws hold`);
