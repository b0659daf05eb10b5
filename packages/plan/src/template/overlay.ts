import { CchcError } from "@cchc/core";
import type { Plan } from "../plan-type";
import { applyEdits } from "../tree/apply-edits";
import type { Data } from "../tree/data";
import { deriveEdits } from "../tree/derive-edits";
import type { PlanEdit } from "../tree/plan-edit-type";
import type { Overlay } from "./template-type";

const notOverlaid = new Set(["schemaVersion", "template", "$schema"]);

/** What a commune changed in the plan of its template: `plan` against `base`, member by member, by ids. */
export function deriveOverlay(base: Plan, plan: Plan): Overlay {
	const edits = deriveEdits(base as unknown as Data, plan as unknown as Data).filter(
		(edit) => !notOverlaid.has(edit.at[0] ?? ""),
	);
	return { template: base.template ?? { id: base.id, version: "0.0.0" }, edits };
}

/**
 * The plan that an overlay makes of its base, and the edits that found no place.
 * @throws CchcError `plan/other-template` when the overlay belongs to another template or version.
 */
export function applyOverlay(
	base: Plan,
	overlay: Overlay,
): { readonly plan: Plan; readonly failed: readonly PlanEdit[] } {
	const template = base.template ?? { id: base.id, version: "0.0.0" };
	if (template.id !== overlay.template.id || template.version !== overlay.template.version) {
		throw new CchcError({
			code: "plan/other-template",
			message: `The overlay is for ${overlay.template.id}@${overlay.template.version}, the base is ${template.id}@${template.version}`,
		});
	}
	const { value, failed } = applyEdits(base, overlay.edits);
	return { plan: value, failed };
}
