import type { CivilDate } from "@cchc/calendar";
import type { Issue } from "@cchc/core";
import type { Plan } from "../plan-type";

/** What {@link checkPlan} looks at besides the plan. */
export interface CheckPlanOptions {
	/** The day the check is made; absent: the plan's own date, or the first day of its year. */
	readonly today?: CivilDate;
}

/** Looks for holes and slips in a plan. */
export function checkPlan(plan: Plan, _options: CheckPlanOptions = {}): Issue[] {
	return plan.targets === undefined ? [] : [];
}
