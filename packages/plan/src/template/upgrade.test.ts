import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { randomEdits, randomPlan, withEdits } from "../__fixtures__/random-plan";
import type { Plan } from "../plan-type";
import { applyEdits } from "../tree/apply-edits";
import { isKeyedList } from "../tree/data";
import { deriveEdits } from "../tree/derive-edits";
import { applyOverlay, deriveOverlay } from "./overlay";
import { upgrade } from "./upgrade";

const plans = randomPlan as unknown as fc.Arbitrary<Plan>;
const runs = { numRuns: 40 };

function allIds(value: unknown): string[] {
	if (isKeyedList(value)) return value.flatMap((item) => [item.id, ...allIds(item)]);
	if (typeof value === "object" && value !== null) return Object.values(value).flatMap(allIds);
	return [];
}

const baseOf = (plan: Plan, version: string): Plan => ({ ...plan, template: { id: "mau", version } });

describe("edits", () => {
	it("turn the one plan into the other", () => {
		fc.assert(
			fc.property(plans, randomEdits("x"), (plan, changes) => {
				const after = withEdits(plan, changes);
				const edits = deriveEdits(plan as never, after as never);
				expect(applyEdits(plan, edits)).toEqual({ value: after, failed: [] });
			}),
			runs,
		);
	});
});

describe("upgrade", () => {
	it("changes nothing when the template did not change", () => {
		fc.assert(
			fc.property(plans, randomEdits("x"), (plan, changes) => {
				const base = baseOf(plan, "1.0.0");
				const overlay = deriveOverlay(base, withEdits(base, changes));
				const result = upgrade(base, base, overlay);
				expect(result.plan).toEqual(applyOverlay(base, overlay).plan);
				expect(result.conflicts).toEqual([]);
			}),
			runs,
		);
	});

	it("gives the new template when the commune changed nothing", () => {
		fc.assert(
			fc.property(plans, randomEdits("t"), (plan, changes) => {
				const base1 = baseOf(plan, "1.0.0");
				const base2 = baseOf(withEdits(plan, changes), "1.1.0");
				const result = upgrade(base1, base2, deriveOverlay(base1, base1));
				expect(result.plan).toEqual(base2);
				expect(result.overlay.edits).toEqual([]);
			}),
			runs,
		);
	});

	it("applies every change of the commune or lists it as a conflict, and doubles nothing", () => {
		fc.assert(
			fc.property(plans, randomEdits("t"), randomEdits("x"), (plan, ofTemplate, ofCommune) => {
				const base1 = baseOf(plan, "1.0.0");
				const base2 = baseOf(withEdits(plan, ofTemplate), "1.1.0");
				const overlay = deriveOverlay(base1, withEdits(base1, ofCommune));
				const result = upgrade(base1, base2, overlay);
				const told = [...result.applied, ...result.conflicts.map(({ edit }) => edit)];
				expect(told).toHaveLength(overlay.edits.length);
				expect(new Set(told)).toEqual(new Set(overlay.edits));
				const ids = allIds(result.plan);
				expect(new Set(ids).size).toBe(ids.length);
			}),
			runs,
		);
	});

	it("loses no text that the commune wrote", () => {
		fc.assert(
			fc.property(plans, randomEdits("t"), randomEdits("x"), (plan, ofTemplate, ofCommune) => {
				const base1 = baseOf(plan, "1.0.0");
				const base2 = baseOf(withEdits(plan, ofTemplate), "1.1.0");
				const mine = withEdits(base1, ofCommune);
				const result = upgrade(base1, base2, deriveOverlay(base1, mine));
				const kept = JSON.stringify([result.plan, result.conflicts]);
				for (const [text] of JSON.stringify(mine).matchAll(/(?:Sửa|Thêm) x\d+/g)) expect(kept).toContain(text);
			}),
			runs,
		);
	});

	it("gives the same plan whichever of two independent changes came first", () => {
		fc.assert(
			fc.property(plans, fc.nat(), fc.nat(), (plan, first, second) => {
				const base = baseOf(plan, "1.0.0");
				const items = [
					...base.purposes,
					...base.requirements,
					...base.units.map(({ id, name }) => ({ id, text: name })),
				];
				const one = items[first % items.length];
				const two = items[second % items.length];
				fc.pre(one !== undefined && two !== undefined && one.id !== two.id);
				const edited = (id: string, word: string): Plan =>
					JSON.parse(JSON.stringify(base), (_key, value) => (value?.id === id ? { ...value, note: word } : value));
				const a = edited(one.id, "a");
				const b = edited(two.id, "b");
				const ab = upgrade(base, a, deriveOverlay(base, b));
				const ba = upgrade(base, b, deriveOverlay(base, a));
				expect(ab.plan).toEqual(ba.plan);
				expect([...ab.conflicts, ...ba.conflicts]).toEqual([]);
			}),
			runs,
		);
	});

	it("refuses an overlay of another template", () => {
		const [plan] = fc.sample(plans, { numRuns: 1, seed: 1 }) as [Plan];
		const base = baseOf(plan, "1.0.0");
		const overlay = { ...deriveOverlay(base, base), template: { id: "khac", version: "1.0.0" } };
		expect(() => upgrade(base, base, overlay)).toThrow("khac");
	});
});

describe("upgrade, case by case", () => {
	const [sample] = fc.sample(plans, { numRuns: 1, seed: 42 }) as [Plan];
	const base1 = baseOf(
		{ ...sample, purposes: ["p-0", "p-1", "p-2"].map((id) => ({ id, text: `Mẫu ${id}` })) },
		"1.0.0",
	);
	const purposes = (plan: Plan, list: Plan["purposes"], version = "1.1.0"): Plan => ({
		...baseOf(plan, version),
		purposes: list,
	});
	const [p0, p1, p2] = base1.purposes as [Plan["purposes"][0], Plan["purposes"][0], Plan["purposes"][0]];
	const run = (ofTemplate: Plan["purposes"], ofCommune: Plan["purposes"]) =>
		upgrade(base1, purposes(base1, ofTemplate), deriveOverlay(base1, purposes(base1, ofCommune, "1.0.0")));

	it("keeps the commune's wording when both changed it, and says so", () => {
		const result = run([{ ...p0, text: "Mới" }, p1, p2], [{ ...p0, text: "Của xã" }, p1, p2]);
		expect(result.plan.purposes[0]?.text).toBe("Của xã");
		expect(result.conflicts).toMatchObject([
			{ kind: "both-changed", before: "Mẫu p-0", template: "Mới", commune: "Của xã" },
		]);
	});

	it("keeps what the commune changed and the template took away", () => {
		const result = run([p0, p2], [p0, { ...p1, text: "Của xã" }, p2]);
		expect(result.plan.purposes.map(({ id }) => id)).toEqual(["p-0", "p-1", "p-2"]);
		expect(result.conflicts.map(({ kind }) => kind)).toEqual(["template-removed"]);
	});

	it("puts the commune's new member behind its neighbour, wherever the template moved it", () => {
		const result = run([p2, p0, p1], [p0, { id: "cua-xa", text: "Thêm" }, p1, p2]);
		expect(result.plan.purposes.map(({ id }) => id)).toEqual(["p-2", "p-0", "cua-xa", "p-1"]);
		expect(result.conflicts).toEqual([]);
	});

	it("lists what the commune left alone", () => {
		const result = run([p0, p1, p2], [p0, { ...p1, text: "Của xã" }, p2]);
		expect(result.untouched).toContain("p-0");
		expect(result.untouched).not.toContain("p-1");
	});
});
