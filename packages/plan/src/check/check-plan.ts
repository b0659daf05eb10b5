import type { CivilDate } from "@cchc/calendar";
import type { Issue } from "@cchc/core";
import type { Plan } from "../plan-type";
import { planRules } from "./plan-rules";
import { ruleContext } from "./rule-context";
import type { PlanRule } from "./rule-type";

/** What {@link checkPlan} looks at besides the plan. */
export interface CheckPlanOptions {
	/** The day of the check; rules that speak of "now" are left out without it. */
	readonly today?: CivilDate;
	/** The rules to use. Default: all of {@link planRules}. */
	readonly rules?: readonly PlanRule[];
	/** Codes of rules to leave out. */
	readonly skip?: readonly string[];
}

/**
 * Looks for holes, slips and stale law in a plan. Each rule is held against the law of the plan's own date (its signing
 * date, else the first day of its year). Issues come in the order of the rules.
 */
export function checkPlan(plan: Plan, options: CheckPlanOptions = {}): Issue[] {
	const { today, rules = planRules, skip = [] } = options;
	const context = ruleContext(plan, today);
	return rules
		.filter((rule) => !skip.includes(rule.code))
		.filter(({ validFrom, validTo }) => (validFrom ?? "") <= context.date && context.date <= (validTo ?? "9999"))
		.flatMap((rule) =>
			[...rule.check(context)].map(({ path, message, hint }) => ({
				code: rule.code,
				severity: rule.severity,
				path,
				message,
				hint,
				...(rule.basis === undefined ? {} : { basis: rule.basis }),
			})),
		);
}
