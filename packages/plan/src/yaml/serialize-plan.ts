import { stringify } from "yaml";
import type { Plan } from "../plan-type";

/**
 * A plan as YAML, lines folded at 120 characters; reading it back gives the same plan. Comments of the file it came from
 * are not in the plan: to change a file and keep them, use `editPlanYaml`.
 */
export function serializePlan(plan: Plan): string {
	return stringify(plan, { lineWidth: 120, aliasDuplicateObjects: false, singleQuote: false });
}
