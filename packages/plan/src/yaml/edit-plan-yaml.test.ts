import { readFileSync } from "node:fs";
import { unwrap } from "@cchc/core";
import { describe, expect, it } from "vitest";
import { applyEdits } from "../tree/apply-edits";
import type { PlanEdit } from "../tree/plan-edit-type";
import { editPlanYaml } from "./edit-plan-yaml";
import { parsePlanYaml } from "./parse-plan-yaml";

const seed = readFileSync(new URL("../../../../examples/nhan-quyen-2024/plan.yaml", import.meta.url), "utf8");
const comments = (text: string): string[] => text.split("\n").filter((line) => line.trim().startsWith("#"));
const office = ["assignments", "pc-co-quan-chuyen-mon", "assignments", "pc-van-phong", "tasks"];

const edits: PlanEdit[] = [
	{ kind: "set", at: ["document", "number"], value: 12 },
	{ kind: "set", at: ["document", "date"], value: "2024-01-15" },
	{ kind: "set", at: ["signature", "name"], value: "Trần Thị Bình" },
	{ kind: "set", at: [...office, "nv-danh-gia", "due"], value: "2024-12-05" },
	{ kind: "unset", at: [...office, "nv-cap-nhat-cong", "when"] },
	{
		kind: "add",
		at: ["recipients"],
		item: { id: "nn-bo-phan", text: "Các bộ phận chuyên môn" },
		after: "nn-ubnd-huyen",
	},
	{ kind: "remove", at: ["targets", "ct-bang-ron"] },
	{ kind: "move", at: ["forms", "niem-yet"], after: null },
];

describe("editPlanYaml", () => {
	it("changes the file as applyEdits changes the plan, and keeps its comments", () => {
		const edited = unwrap(editPlanYaml(seed, edits));
		expect(edited.failed).toEqual([]);
		expect(edited.plan).toEqual(applyEdits(unwrap(parsePlanYaml(seed)), edits).value);
		expect(comments(edited.text)).toEqual(comments(seed));
	});

	it("leaves the other values alone", () => {
		const [first] = edits;
		const edited = unwrap(editPlanYaml(seed, first === undefined ? [] : [first]));
		const before = unwrap(parsePlanYaml(seed));
		expect(edited.plan).toEqual({ ...before, document: { ...before.document, number: 12 } });
	});

	it("tells edits without a place", () => {
		const nowhere: PlanEdit = { kind: "set", at: ["forms", "khong-co", "text"], value: "x" };
		expect(unwrap(editPlanYaml(seed, [nowhere])).failed).toEqual([nowhere]);
	});

	it("refuses an edit that makes the plan faulty, and a file that is none", () => {
		expect(editPlanYaml(seed, [{ kind: "set", at: ["year"], value: "nay" }]).ok).toBe(false);
		expect(editPlanYaml("a: [", []).ok).toBe(false);
	});
});
