import type { Plan } from "../plan-type";
import { isData, isKeyedList } from "../tree/data";
import type { PlanEdit } from "../tree/plan-edit-type";

/** Ids of all list members of a plan that no edit touches, in the order of the plan. */
export function untouchedItems(plan: Plan, edits: readonly PlanEdit[]): string[] {
	const touched = new Set<string>();
	for (const edit of edits) for (const part of edit.at) touched.add(part);
	const ids: string[] = [];
	const walk = (value: unknown): void => {
		if (isKeyedList(value)) {
			for (const item of value) {
				if (!touched.has(item.id)) ids.push(item.id);
				walk(item);
			}
		} else if (isData(value)) for (const member of Object.values(value)) walk(member);
	};
	walk({ ...plan });
	return ids;
}
