import type { Issue } from "@cchc/core";
import { parsePlan } from "../parse/parse-plan";
import type { Plan } from "../plan-type";
import type { Data } from "../tree/data";
import { deriveEdits } from "../tree/derive-edits";
import type { PlanEdit } from "../tree/plan-edit-type";
import { mergeEdits, type UpgradeConflict } from "./merge-edits";
import { applyOverlay, deriveOverlay } from "./overlay";
import type { Overlay } from "./template-type";
import { untouchedItems } from "./untouched-items";

/** What became of a plan when its template moved on. */
export interface Upgrade {
	/** The merged plan: the new template, with the commune's changes on it. In a conflict the commune's wording stays. */
	readonly plan: Plan;
	/** The commune's changes against the new template. */
	readonly overlay: Overlay;
	/** Changes of the commune that went onto the new template as they were. */
	readonly applied: readonly PlanEdit[];
	/** Changes of the commune that met a change of the template; a person should look at each. */
	readonly conflicts: readonly UpgradeConflict[];
	/** What the new template brought. */
	readonly templateChanges: readonly PlanEdit[];
	/** Ids of members that the commune left as the template has them; they follow the new template. */
	readonly untouched: readonly string[];
	/** What the merged plan's own check of shape and references says, e.g. a task of a unit that is no longer there. */
	readonly issues: readonly Issue[];
}

/**
 * Brings a commune's plan from one version of its template to the next, three-way and by lasting ids: nothing is lost,
 * nothing doubled, and each of the commune's changes is either in `applied` or in `conflicts`.
 * @throws CchcError `plan/other-template` when the overlay was not made on `base1`.
 */
export function upgrade(base1: Plan, base2: Plan, overlay: Overlay): Upgrade {
	const mine = applyOverlay(base1, overlay).plan;
	const merged = mergeEdits(base1 as unknown as Data, base2 as unknown as Data, mine as unknown as Data, overlay.edits);
	const plan = merged.value as unknown as Plan;
	const rebased = deriveOverlay(base2, plan);
	return {
		plan,
		overlay: rebased,
		applied: merged.applied,
		conflicts: merged.conflicts,
		templateChanges: deriveEdits(base1 as unknown as Data, base2 as unknown as Data).filter(
			(edit) => edit.at[0] !== "template",
		),
		untouched: untouchedItems(base2, rebased.edits),
		issues: parsePlan(plan).issues,
	};
}
