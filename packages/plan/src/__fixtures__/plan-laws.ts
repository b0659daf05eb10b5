import * as fc from "fast-check";
import { checkPlan } from "../check/check-plan";
import { coverageGrid } from "../coverage/coverage-grid";
import { diffPlans } from "../diff/diff-plans";
import { parsePlan } from "../parse/parse-plan";
import type { Plan } from "../plan-type";
import { instantiate } from "../template/instantiate";
import { deriveOverlay } from "../template/overlay";
import { upgrade } from "../template/upgrade";
import { moveToTwoTier } from "../units/move-to-two-tier";
import { parsePlanYaml } from "../yaml/parse-plan-yaml";
import { serializePlan } from "../yaml/serialize-plan";
import { type RandomEdit, randomEdits, randomPlan, withEdits } from "./random-plan";

function demand(holds: boolean, law: string): void {
	if (!holds) throw new Error(`Law broken: ${law}`);
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What must hold for every valid plan: all functions answer, and the YAML is read back as it was. */
export function checkValidPlan(
	data: Record<string, unknown>,
	ofTemplate: readonly RandomEdit[],
	mine: readonly RandomEdit[],
): void {
	const parsed = parsePlan(data);
	demand(parsed.ok && parsed.issues.length === 0, "a valid plan parses without a remark");
	if (!parsed.ok) return;
	const plan = parsed.value;
	const again = parsePlanYaml(serializePlan(plan));
	demand(again.ok && same(again.value, plan), "serialising and parsing is the identity");
	checkPlan(plan);
	coverageGrid(plan);
	moveToTwoTier(plan);
	const questions = [{ id: "name", label: "Tên?", help: "Tên riêng.", kind: "text", default: "Mẫu" }] as const;
	const template = {
		id: "mau",
		version: "1.0.0",
		title: "",
		description: "",
		administrativeModel: "three-tier",
		years: { first: 2021 },
		questions,
		plan: data,
	} as const;
	const made = instantiate(template, {});
	demand(made.ok, "a plan without placeholders can be a template");
	const base1: Plan = { ...plan, template: { id: "mau", version: "1.0.0" } };
	const base2 = { ...withEdits(base1, ofTemplate), template: { id: "mau", version: "1.1.0" } };
	const changed = withEdits(base1, mine);
	const overlay = deriveOverlay(base1, changed);
	const result = upgrade(base1, base2, overlay);
	demand(result.applied.length + result.conflicts.length === overlay.edits.length, "every change is applied or listed");
	diffPlans(base2, result.plan);
}

const junk = fc.constantFrom<unknown>(
	null,
	0,
	-1,
	1.5,
	Number.NaN,
	"",
	" ",
	"x".repeat(30_000),
	[],
	{},
	[[]],
	{ id: "u-0" },
	"2024-02-30",
	true,
	"\uD800",
	"__proto__",
	"a: b\n- c",
);

/** Plan data with random damage done to it: values of the wrong kind, keys gone, members twice, deep nesting. */
export const mutatedPlan: fc.Arbitrary<unknown> = fc
	.tuple(
		randomPlan,
		fc.array(fc.tuple(fc.nat(), fc.constantFrom("replace", "delete", "double", "deep", "rename"), junk), {
			minLength: 1,
			maxLength: 8,
		}),
	)
	.map(([plan, damages]) => {
		const copy = structuredClone(plan) as Record<string, unknown>;
		for (const [pick, kind, value] of damages) {
			const places: { holder: Record<string, unknown> | unknown[]; key: string | number }[] = [];
			const walk = (node: unknown): void => {
				if (typeof node !== "object" || node === null || places.length > 3000) return;
				for (const key of Object.keys(node)) {
					places.push({ holder: node as Record<string, unknown>, key: Array.isArray(node) ? Number(key) : key });
					walk(Reflect.get(node, key));
				}
			};
			walk(copy);
			const place = places[pick % places.length];
			if (place === undefined) continue;
			const { holder, key } = place;
			if (kind === "delete") Reflect.deleteProperty(holder, key);
			else if (kind === "double" && Array.isArray(holder)) holder.push(Reflect.get(holder, key));
			else if (kind === "rename" && !Array.isArray(holder)) Reflect.set(holder, `${key}x`, Reflect.get(holder, key));
			else if (kind === "deep") {
				let deep: unknown = value;
				for (let depth = 0; depth < 60; depth++) deep = [deep];
				Reflect.set(holder, key, deep);
			} else Reflect.set(holder, key, value);
		}
		return copy;
	});

/** What must hold for plan data of any shape: an answer, with issues when it is no plan. */
export function checkMutatedPlan(data: unknown): void {
	const result = parsePlan(data);
	demand(result.ok || result.issues.length > 0, "a faulty plan has issues");
	if (result.ok) {
		checkPlan(result.value);
		coverageGrid(result.value);
	}
	for (const issue of result.issues)
		demand(issue.message !== "" && (issue.hint ?? "") !== "", "every issue has a cure");
}

/** Arguments of {@link checkValidPlan}. */
export const validPlanCase: fc.Arbitrary<[Record<string, unknown>, RandomEdit[], RandomEdit[]]> = fc.tuple(
	randomPlan,
	randomEdits("t"),
	randomEdits("x"),
);
