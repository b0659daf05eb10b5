import * as fc from "fast-check";
import { describe, it } from "vitest";
import { checkMutatedPlan, checkValidPlan, mutatedPlan, validPlanCase } from "./__fixtures__/plan-laws";

describe("plans of any shape", () => {
	it("when valid: parse, check, instantiate, upgrade, and come back from YAML as they were", () => {
		fc.assert(
			fc.property(validPlanCase, ([plan, ofTemplate, mine]) => {
				checkValidPlan(plan, ofTemplate, mine);
			}),
			{ numRuns: 25 },
		);
	});

	it("when damaged: give issues, never a throw", () => {
		fc.assert(fc.property(mutatedPlan, checkMutatedPlan), { numRuns: 150 });
	});
});
