import { readFileSync } from "node:fs";
import { formatIssue } from "@cchc/core";
import { describe, expect, it } from "vitest";
import { parsePlanYaml } from "../yaml/parse-plan-yaml";
import { serializePlan } from "../yaml/serialize-plan";
import { parsePlan } from "./parse-plan";

const fixture = (name: string): string => readFileSync(new URL(`../__fixtures__/${name}`, import.meta.url), "utf8");
const seed = readFileSync(new URL("../../../../examples/nhan-quyen-2024/plan.yaml", import.meta.url), "utf8");

describe("parsePlanYaml", () => {
	it("reads the plan of Nhân Quyền without a remark", () => {
		const result = parsePlanYaml(seed);
		expect(result.issues).toEqual([]);
		expect(result.ok && result.value.contents).toHaveLength(6);
	});

	it("reads back what serializePlan writes", () => {
		const first = parsePlanYaml(seed);
		if (!first.ok) throw new Error("seed");
		const second = parsePlanYaml(serializePlan(first.value));
		expect(second).toEqual({ ok: true, value: first.value, issues: [] });
	});

	it("tells all ten mistakes of a plan at once, with line, column, path and cure", async () => {
		const result = parsePlanYaml(fixture("ten-mistakes.yaml"), { file: "plan.yaml" });
		expect(result.ok).toBe(false);
		expect(result.issues.filter((issue) => issue.severity === "error")).toHaveLength(10);
		for (const issue of result.issues) {
			expect(issue.position?.line).toBeGreaterThan(0);
			expect(issue.hint).toBeTruthy();
		}
		await expect(result.issues.map(formatIssue).join("\n")).toMatchFileSnapshot("../__fixtures__/ten-mistakes.txt");
	});

	it.each([
		["an unclosed bracket", "schemaVersion: 1\nid: [a", "plan/yaml-syntax", 2],
		["a tab", "schemaVersion: 1\nissuer:\n\tunit: a", "plan/yaml-syntax", 3],
		["a duplicate key", "schemaVersion: 1\nid: a\nid: b", "plan/duplicate-key", 3],
		["an alias", "schemaVersion: 1\nid: &a x\ntitle: *a", "plan/yaml-alias", 3],
		["two documents", "schemaVersion: 1\n---\nid: b", "plan/yaml-syntax", 2],
		["a list", "- 1\n- 2", "plan/not-an-object", 1],
		["nothing", "", "plan/not-an-object", 1],
		["deep brackets", `a: ${"[".repeat(5000)}`, "plan/too-deep", 1],
		["deep dashes", `${"- ".repeat(5000)}1`, "plan/too-deep", 1],
	])("points at %s", (_name, text, code, line) => {
		const result = parsePlanYaml(text, { file: "x.yaml" });
		expect(result.ok).toBe(false);
		const issue = result.issues.find((found) => found.code === code);
		expect(issue?.position).toMatchObject({ file: "x.yaml", line });
	});

	it("keeps an alias bomb small", () => {
		const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${"bcdefghij"
			.split("")
			.map((name, index) => `${name}: &${name} [${`*${"abcdefghi"[index]},`.repeat(9)}]`)
			.join("\n")}`;
		expect(parsePlanYaml(bomb).ok).toBe(false);
	});

	it("refuses a huge file", () => {
		expect(parsePlanYaml(" ".repeat(2_000_001)).issues[0]?.code).toBe("plan/too-large");
	});
});

describe("parsePlan", () => {
	const plan = (): Record<string, unknown> => {
		const result = parsePlanYaml(seed);
		if (!result.ok) throw new Error("seed");
		return structuredClone(result.value) as unknown as Record<string, unknown>;
	};

	it("keeps unknown fields and says so", () => {
		const result = parsePlan({ ...plan(), ghiChu: "x" });
		expect(result.ok && Reflect.get(result.value, "ghiChu")).toBe("x");
		expect(result.issues.map((issue) => [issue.code, issue.path, issue.severity])).toEqual([
			["plan/unknown-field", ["ghiChu"], "warning"],
		]);
	});

	it("normalises text to NFC and drops control characters", () => {
		const result = parsePlan({ ...plan(), title: "Tuyên truyền\u0007".normalize("NFD") });
		expect(result.ok && result.value.title).toBe("Tuyên truyền");
	});

	it("refuses a newer format and names both versions", () => {
		const result = parsePlan({ ...plan(), schemaVersion: 7 });
		expect(result.ok).toBe(false);
		expect(result.issues).toHaveLength(1);
		expect(result.issues[0]?.message).toContain("7");
		expect(result.issues[0]?.message).toContain("1");
	});

	it.each([undefined, null, 1, "x", [[]], () => 1, Symbol.iterator])("answers %s with an issue", (input) => {
		expect(parsePlan(input).ok).toBe(false);
	});

	it("survives circles and prototype keys", () => {
		const circle: Record<string, unknown> = plan();
		circle.self = circle;
		expect(parsePlan(circle).ok).toBe(false);
		const poisoned = JSON.parse('{"__proto__": {"polluted": true}, "schemaVersion": 1}');
		expect(parsePlan(poisoned).ok).toBe(false);
		expect(Reflect.get({}, "polluted")).toBeUndefined();
	});

	it("finds units that hold each other", () => {
		const data = plan();
		const units = data.units as Record<string, unknown>[];
		units[0] = { ...units[0], parent: "van-phong" };
		expect(parsePlan(data).issues.map((issue) => issue.code)).toContain("plan/unit-circle");
	});
});
