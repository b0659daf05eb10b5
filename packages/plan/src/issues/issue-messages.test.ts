import { describe, expect, it } from "vitest";
import { planRules } from "../check/plan-rules";
import { type ParseCode, parseIssue, parseMessages } from "./issue-messages";

const codes = Object.keys(parseMessages) as ParseCode[];

describe("parseMessages", () => {
	it("has these codes; a code is never taken away", () => {
		expect(codes.map((code) => code.slice("plan/".length)).join(" ")).toMatchInlineSnapshot(
			`"missing-field wrong-type unknown-value unknown-field bad-id bad-date bad-time out-of-range not-whole empty-text too-long too-short invalid duplicate-id unknown-unit unknown-form unknown-content unknown-audience unknown-duty unit-circle not-an-object missing-version newer-version bad-version yaml-syntax duplicate-key yaml-alias too-large too-deep"`,
		);
	});

	it("shares no code with the rules of the check", () => {
		const rules = new Set(planRules.map(({ code }) => code));
		expect(codes.filter((code) => rules.has(code))).toEqual([]);
	});

	it.each(codes)("%s is a sentence with a cure", (code) => {
		const issue = parseIssue(code, ["year"], {
			field: "mục year (Năm)",
			found: "“x”",
			wanted: "số",
			example: "year: 2024",
			values: "a, b",
			place: "units[0]",
			limit: "1",
		});
		expect(issue.message).toMatch(/^\p{Lu}.*\.$/u);
		expect(issue.hint).toMatch(/^\p{Lu}.*\.$/su);
	});
});
