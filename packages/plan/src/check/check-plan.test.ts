import { readdirSync, readFileSync } from "node:fs";
import { checkCascade, scheduleDuties } from "@cchc/calendar";
import { formatIssue, unwrap } from "@cchc/core";
import { describe, expect, it } from "vitest";
import { parsePlan } from "../parse/parse-plan";
import type { Plan } from "../plan-type";
import { asIssued } from "../read/as-issued";
import { parsePlanYaml } from "../yaml/parse-plan-yaml";
import { samplePlan } from "./__fixtures__/sample-plan";
import { checkPlan } from "./check-plan";
import { planRules } from "./plan-rules";
import { ruleExamples } from "./rule-examples";
import type { PlanPart } from "./rule-type";
import { rulesPage } from "./rules-page";

const withPart = (part: PlanPart): Plan => {
	const data: Record<string, unknown> = { ...samplePlan, ...part };
	// The examples of rules for 2026 leave out what only belongs to 2024.
	if (data.year === 2026) {
		data.title = "Tuyên truyền cải cách hành chính năm 2026";
		data.document = { number: 12, symbol: "KH-UBND", date: "2026-01-15" };
		data.closing = { id: "ket", text: "Trên đây là Kế hoạch năm 2026" };
	}
	if (Array.isArray(data.forms) && data.forms.some((form) => form.id === "loa") === false) data.contents = [];
	return unwrap(parsePlan(data));
};
const codes = (plan: Plan): string[] => checkPlan(plan).map((issue) => issue.code);
const seed = unwrap(
	parsePlanYaml(readFileSync(new URL("../../../../examples/nhan-quyen-2024/plan.yaml", import.meta.url), "utf8")),
);

describe("planRules", () => {
	it("are at least forty, each with its own code and file", () => {
		expect(planRules.length).toBeGreaterThanOrEqual(40);
		expect(new Set(planRules.map((rule) => rule.code)).size).toBe(planRules.length);
		expect(ruleExamples.map(([rule]) => rule)).toEqual(planRules);
		expect(readdirSync(new URL("./rules", import.meta.url))).toHaveLength(planRules.length);
	});

	it("are all on the generated page (run the package's generate script)", () => {
		const page = new URL("../../../../docs/reference/plan-rules.md", import.meta.url);
		expect(readFileSync(page, "utf8")).toBe(rulesPage());
	});

	it("find nothing in a plan without faults", () => {
		expect(checkPlan(withPart({})).map(formatIssue)).toEqual([]);
	});

	it.each(ruleExamples.map(([rule, examples]) => [rule.code, rule, examples] as const))(
		"%s",
		(code, rule, examples) => {
			const issues = checkPlan(withPart(examples.failing)).filter((issue) => issue.code === code);
			expect(issues.length).toBeGreaterThan(0);
			for (const issue of issues) {
				expect(issue.severity).toBe(rule.severity);
				expect(issue.message).toMatch(/^[\p{Lu}\d“].*[.?]$/su);
				expect(issue.hint).toBeTruthy();
				expect(issue.message).not.toMatch(/\d{4}-\d\d-\d\d/);
			}
			expect(codes(withPart(examples.passing))).not.toContain(code);
		},
	);
});

describe("the plan of Nhân Quyền", () => {
	const issued = checkPlan(asIssued(seed)).map((issue) => `${issue.code} ${issue.message}`);
	const found = (code: string, text: string): boolean =>
		issued.some((line) => line.startsWith(`${code} `) && line.includes(text));

	it.each([
		["plan/tone-placement-mixed", "uỷ"],
		["plan/impossible-syllable", "hình thưc"],
		["plan/missing-space", "choVăn"],
		["plan/misspelt-phrase", "tuyên tuyền"],
		["plan/spelling-variants-mixed", "pano"],
		["plan/archive-form", "VTVP"],
		["plan/stale-service-levels", "mức độ 3, 4"],
		["plan/sub-numbering", "1.1."],
		["plan/people-capital", "tầng lớp nhân dân"],
		["plan/state-capital", "pháp luật của nhà nước"],
		["plan/office-capital", "phòng Nội vụ"],
	])("as signed has the slip %s (%s)", (code, text) => {
		expect(found(code, text)).toBe(true);
	});

	it("as signed has the real gaps: no deadline, no target, no money", () => {
		const bare = { ...asIssued(seed), targets: [] };
		const found = codes(bare);
		expect(found).toEqual(
			expect.arrayContaining([
				"plan/task-without-deadline",
				"plan/no-target",
				"plan/no-budget",
				"plan/missing-superior-plan",
			]),
		);
	});

	it("corrected has none of the slips", () => {
		const left = codes(seed);
		for (const code of [
			"tone-placement-mixed",
			"impossible-syllable",
			"missing-space",
			"misspelt-phrase",
			"archive-form",
		]) {
			expect(left).not.toContain(`plan/${code}`);
		}
	});

	it("gives the report a person can read", async () => {
		await expect(checkPlan(asIssued(seed)).map(formatIssue).join("\n")).toMatchFileSnapshot(
			"./__fixtures__/nhan-quyen-as-issued.txt",
		);
	});
});

describe("checkPlan", () => {
	it("leaves out the rules it is told to", () => {
		const plan = withPart({ archive: "VTVP" });
		expect(codes(plan)).toContain("plan/archive-form");
		expect(checkPlan(plan, { skip: ["plan/archive-form"] })).toEqual([]);
		expect(checkPlan(plan, { rules: [] })).toEqual([]);
	});

	it("agrees with the calendar on reports that leave no working day to sum up", () => {
		const [first] = seed.reportingDuties;
		if (first === undefined) throw new Error("no duty");
		const duty = (
			id: string,
			reporter: string,
			recipient: string,
			days: number,
			cadences: Plan["reportingDuties"][0]["cadences"],
		) =>
			({
				...first,
				id,
				title: id,
				reporter,
				recipient,
				cadences,
				due: { kind: "working-days-after-cut-off", days },
			}) as const;
		for (const [lower, upper] of [
			[1, 1],
			[1, 2],
			[2, 1],
			[3, 4],
			[4, 3],
		] as const) {
			const reportingDuties = [
				duty("duoi", "van-phong", "ubnd", lower, ["month"]),
				duty("tren", "ubnd", "ubnd-huyen", upper, ["quarter", "year"]),
			];
			const deadlines = unwrap(scheduleDuties(reportingDuties, { year: 2024 }));
			const tight = checkCascade(deadlines).length > 0;
			expect(codes({ ...withPart({}), reportingDuties }).includes("plan/duty-after-consolidation")).toBe(tight);
		}
	});

	it("checks the other duties when one cannot be scheduled", () => {
		const [first] = withPart({}).reportingDuties;
		if (first === undefined) throw new Error("no duty");
		const late = { ...first, id: "tre", due: { kind: "day-of-month", day: 7 } } as const;
		const found = codes({ ...withPart({}), reportingDuties: [{ ...first, periodRule: "am-lich" }, late] });
		expect(found).toEqual(expect.arrayContaining(["plan/duty-not-schedulable", "plan/duty-due-too-soon"]));
	});

	it("holds a plan against the law of its own date", () => {
		const text = { purposes: [{ id: "md", text: "Dịch vụ công trực tuyến mức độ 3, 4." }] };
		const old = { ...withPart(text), year: 2021, document: { symbol: "KH-UBND" } };
		expect(codes(old)).not.toContain("plan/stale-service-levels");
		expect(codes(withPart(text))).toContain("plan/stale-service-levels");
	});
});
