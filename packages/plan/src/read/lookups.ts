import type { Content, Form, Plan, Unit } from "../plan-type";

/** The unit with an id, or undefined. */
export function findUnit(plan: Plan, id: string): Unit | undefined {
	return plan.units.find((unit) => unit.id === id);
}

/** The form with an id, or undefined. */
export function findForm(plan: Plan, id: string): Form | undefined {
	return plan.forms.find((form) => form.id === id);
}

/** The content with an id, or undefined. */
export function findContent(plan: Plan, id: string): Content | undefined {
	return plan.contents.find((content) => content.id === id);
}

/** Full name of a unit; the id itself where the plan has no such unit. */
export function unitName(plan: Plan, id: string): string {
	return findUnit(plan, id)?.name ?? id;
}
