import { unwrap } from "@cchc/core";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { randomEdits, randomPlan, withEdits } from "../__fixtures__/random-plan";
import { parsePlan } from "../parse/parse-plan";
import type { Plan } from "../plan-type";
import { serializePlan } from "./serialize-plan";
import { upgradePlanYaml } from "./upgrade-plan-yaml";

const baseOf = (plan: Plan, version: string): Plan => ({ ...plan, template: { id: "mau", version } });
const plans = randomPlan.map((data) => unwrap(parsePlan(data)));

describe("upgradePlanYaml", () => {
	it("writes what upgrade says, into the file as it stands", () => {
		fc.assert(
			fc.property(plans, randomEdits("t"), randomEdits("x"), (plan, ofTemplate, ofCommune) => {
				const base1 = baseOf(plan, "1.0.0");
				const base2 = baseOf(withEdits(plan, ofTemplate), "1.1.0");
				const mine = withEdits(base1, ofCommune);
				fc.pre(parsePlan(mine).ok);
				const text = `# của xã\n${serializePlan(mine)}# hết\n`;
				const upgraded = upgradePlanYaml(text, base1, base2);
				if (!upgraded.ok) throw new Error("not upgraded");
				const { value } = upgraded;
				expect(value.commentsKept).toBe(true);
				expect(value.text).toMatch(/^# của xã\n/);
				expect(value.text).toMatch(/# hết\n$/);
				expect(parse(value.text)).toEqual(value.plan);
				expect(value.plan.template?.version).toBe("1.1.0");
				expect(value.places).toHaveLength(value.conflicts.length);
			}),
			{ numRuns: 40 },
		);
	});
});
