import type { LegalBasis, Severity } from "@cchc/core";
import type { RuleContext } from "./rule-context";

/** What a rule found at one place. */
export interface Finding {
	readonly path: readonly (string | number)[];
	/** Vietnamese sentence: where, what was found. */
	readonly message: string;
	/** What to do, with a valid example. */
	readonly hint: string;
}

/** Part of a plan, put over a plan without faults to show a rule at work. */
export type PlanPart = Readonly<Record<string, unknown>>;

/** One rule of the check, with its text and its source. */
export interface PlanRule {
	/** Lasting code, e.g. `plan/form-without-unit`. */
	readonly code: string;
	readonly severity: Severity;
	/** The rule as one Vietnamese sentence. */
	readonly title: string;
	/** Where the rule comes from; absent for good practice. */
	readonly basis?: LegalBasis;
	/** The rule holds for plans dated from this day, ISO. */
	readonly validFrom?: string;
	/** The rule holds for plans dated up to this day, ISO. */
	readonly validTo?: string;
	readonly check: (context: RuleContext) => Iterable<Finding>;
}

/** A rule shown at work. */
export interface RuleExamples {
	/** A plan part that breaks the rule. */
	readonly failing: PlanPart;
	/** A plan part that keeps it. */
	readonly passing: PlanPart;
}
