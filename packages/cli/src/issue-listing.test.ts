import type { Issue, Severity } from "@cchc/core";
import { describe, expect, it } from "vitest";
import { countIssues, listIssues, summarizeIssues } from "./issue-listing";

const issues = (code: string, severity: Severity, count: number): Issue[] =>
	Array.from({ length: count }, (_, index) => ({
		code,
		severity,
		path: ["tasks", index],
		message: `${code} ${index}`,
		position: { file: "plan.yaml", line: index + 1, column: 1 },
	}));

const many = [
	...issues("plan/often", "warning", 15),
	...issues("plan/once", "warning", 1),
	...issues("plan/bad", "error", 6),
];

describe("summarizeIssues", () => {
	const text = summarizeIssues(many);

	it("shows every error, then the rules with few places, then those with many", () => {
		expect([...text.matchAll(/plan\/\w+ (?=\()/g)].map(([code]) => code.trim())).toEqual([
			...Array(6).fill("plan/bad"),
			"plan/once",
			...Array(3).fill("plan/often"),
		]);
	});

	it("tells how many places of a rule are left out, and where the first of them are", () => {
		expect(text).toContain("… và 12 chỗ khác như thế (plan/often): plan.yaml dòng 4, plan.yaml dòng 5,");
		expect(text).toMatch(/dòng 11, …$/m);
	});

	it("leaves out nothing where little would be saved", () => {
		expect(summarizeIssues(issues("plan/x", "info", 4))).toBe(listIssues(issues("plan/x", "info", 4)));
	});
});

describe("countIssues", () => {
	it("counts by severity", () => {
		expect(countIssues(many)).toBe("6 lỗi, 16 cảnh báo");
		expect(countIssues([])).toBe("không có lỗi");
	});
});
