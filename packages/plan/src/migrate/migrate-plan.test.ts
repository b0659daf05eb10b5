import { readFileSync } from "node:fs";
import { unwrap } from "@cchc/core";
import { describe, expect, it } from "vitest";
import { parsePlanYaml } from "../yaml/parse-plan-yaml";
import { migratePlan } from "./migrate-plan";

const v0 = readFileSync(new URL("./__fixtures__/v0.yaml", import.meta.url), "utf8");

describe("migratePlan", () => {
	it("reads a file of version 0", () => {
		const result = parsePlanYaml(v0);
		expect(result.issues).toEqual([]);
		const plan = unwrap(result);
		expect(plan.schemaVersion).toBe(1);
		expect(plan.document).toEqual({ number: 7, symbol: "KH-UBND", date: "2023-01-16" });
		expect(plan.units.map(({ id }) => id)).toEqual(["ubnd", "ubnd-huyen"]);
		expect(plan.reportingDuties).toEqual([
			{
				id: "bao-cao",
				title: "Báo cáo",
				reporter: "ubnd",
				recipient: "ubnd-huyen",
				cadences: ["quarter", "half-year", "year"],
				periodRule: "nd09",
				due: { kind: "working-days-after-cut-off", days: 2 },
			},
		]);
		expect(plan.contacts?.[0]?.value).toBe("0220 3777 888");
	});

	it.each([
		[{ schemaVersion: 2 }, "plan/newer-version"],
		[{ schemaVersion: "1" }, "plan/bad-version"],
		[{ schemaVersion: -1 }, "plan/bad-version"],
		[{}, "plan/missing-version"],
	])("answers %j with %s", (data, code) => {
		expect(migratePlan(data).issues.map((issue) => issue.code)).toEqual([code]);
	});
});
