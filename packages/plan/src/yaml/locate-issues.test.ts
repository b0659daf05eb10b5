import { describe, expect, it } from "vitest";
import { locateIssues } from "./locate-issues";

const issue = (path: (string | number)[]) => ({ code: "plan/x", severity: "warning", path, message: "m" }) as const;

describe("locateIssues", () => {
	const text = "id: a\ntargets:\n  - { id: t, value: 3 }\nunits: []\n";

	it("gives the line of the place, or of what would hold it", () => {
		const places = [["targets", 0, "value"], ["targets", 0, "form"], ["units", 2], ["annexes"], []];
		const lines = locateIssues(text, places.map(issue), { file: "plan.yaml" }).map(({ position }) => position);
		expect(lines).toEqual([
			{ file: "plan.yaml", line: 3, column: 14 },
			{ file: "plan.yaml", line: 3, column: 5 },
			{ file: "plan.yaml", line: 4, column: 1 },
			{ file: "plan.yaml", line: 1, column: 1 },
			{ file: "plan.yaml", line: 1, column: 1 },
		]);
	});

	it("leaves issues alone when there is no file to look in", () => {
		expect(locateIssues("[".repeat(100), [issue(["id"])])).toEqual([issue(["id"])]);
	});
});
