import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkMutatedPlan, checkValidPlan, mutatedPlan, validPlanCase } from "./__fixtures__/plan-laws";
import { importPlanText } from "./paper/import-plan";
import { parsePlanYaml } from "./yaml/parse-plan-yaml";

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

	it("when they are any text at all: the readers answer", () => {
		const line = fc.oneof(
			fc.string(),
			fc.constantFrom(
				"I. MỤC ĐÍCH",
				"1. Yêu cầu",
				"- a: [",
				"schemaVersion: 1",
				"Nơi nhận:",
				"TM. UBND",
				"KẾ HOẠCH",
				"STT",
				"? - : {",
				"*a",
				"&b !!x |",
				"PHỤ LỤC",
				"Điều 1. x",
				"a | b | c",
			),
		);
		fc.assert(
			fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
				const text = lines.join("\n");
				const parsed = parsePlanYaml(text);
				expect(parsed.ok || parsed.issues.length > 0).toBe(true);
				expect(importPlanText(text).plan.schemaVersion).toBe(1);
			}),
			{ numRuns: 200 },
		);
	});
});
