import { fail, type Result, type SourcePosition } from "@cchc/core";
import type { Plan } from "../plan-type";
import { deriveOverlay } from "../template/overlay";
import { type Upgrade, upgrade } from "../template/upgrade";
import { isData, pathOf, sameData } from "../tree/data";
import type { PlanEdit } from "../tree/plan-edit-type";
import { editYaml } from "./edit-plan-yaml";
import { type ParsePlanYamlOptions, parsePlanYaml } from "./parse-plan-yaml";
import { serializePlan } from "./serialize-plan";
import { readYaml } from "./yaml-source";

/** A plan file brought to the next version of its template. */
export interface UpgradedPlanYaml extends Upgrade {
	/** The file's new text. */
	readonly text: string;
	/** False when the file had to be written anew and its comments are not in `text`, e.g. when it was of an older format. */
	readonly commentsKept: boolean;
	/** For each conflict, in order, its place in `text`; the nearest thing that holds it when it is not there. */
	readonly places: readonly SourcePosition[];
}

/**
 * {@link upgrade} for a plan file: what the commune wrote into the file is held against `base1`, the plan its template made
 * at the time, and put onto `base2`, the plan the new template makes of the same answers. Comments stay.
 * @throws CchcError `plan/other-template` when `base1` and the file's plan are of different templates.
 */
export function upgradePlanYaml(
	text: string,
	base1: Plan,
	base2: Plan,
	options: ParsePlanYamlOptions = {},
): Result<UpgradedPlanYaml> {
	const parsed = parsePlanYaml(text, options);
	if (!parsed.ok) return parsed;
	const mine = parsed.value;
	const result = upgrade(base1, base2, deriveOverlay(base1, mine));
	const edits: PlanEdit[] = [...deriveOverlay(mine, result.plan).edits];
	if (result.plan.template !== undefined) edits.push({ kind: "set", at: ["template"], value: result.plan.template });
	// A file of an older format does not have the shape that the edits speak of.
	const edited = editYaml(text, edits);
	const reread = readYaml(edited.text, options.file);
	const commentsKept = "document" in reread && sameButForSchema(reread.value, result.plan);
	const source = commentsKept ? reread : readYaml(serializePlan(result.plan), options.file);
	if (!("document" in source)) return fail([source]);
	const places = result.conflicts.map(({ edit }) =>
		source.locate(pathOf(result.plan, edit.kind === "add" ? [...edit.at, edit.item.id] : edit.at)),
	);
	return {
		ok: true,
		value: { ...result, text: commentsKept ? edited.text : serializePlan(result.plan), commentsKept, places },
		issues: parsed.issues,
	};
}

/** A plan does not hold the address of its schema once it is made from a template; a file may. */
function sameButForSchema(data: unknown, plan: Plan): boolean {
	if (!isData(data)) return false;
	const { $schema: _ofFile, ...rest } = data;
	const { $schema: _ofPlan, ...wanted } = plan;
	return sameData(rest, wanted);
}
