import { fail, type Issue, type Result, resultOf } from "@cchc/core";
import { parseIssue } from "../issues/issue-messages";
import { kindOf } from "../issues/quote";
import { migratePlan } from "../migrate/migrate-plan";
import type { Plan } from "../plan-type";
import { planSchema } from "../schema/plan-schema";
import { checkReferences } from "./check-references";
import { cleanInput } from "./clean-input";
import { zodIssues } from "./zod-issues";

/**
 * Reads plan data, e.g. parsed JSON. All faults come back at once, in Vietnamese; unknown fields are kept and reported as
 * warnings; older format versions are migrated; texts are cleaned and in NFC. Never throws for what the data hold.
 */
export function parsePlan(input: unknown): Result<Plan> {
	const cleaned = cleanInput(input);
	if (cleaned.issues.length > 0) return fail(cleaned.issues);
	const { value } = cleaned;
	if (typeof value !== "object" || value === null || Array.isArray(value)) {
		return fail([parseIssue("plan/not-an-object", [], { found: kindOf(value) })]);
	}
	const migrated = migratePlan(value as Record<string, unknown>);
	// A file of another version would only give faults that are none.
	if (migrated.issues.some((issue) => issue.code === "plan/newer-version")) return fail(migrated.issues);
	const issues: Issue[] = [...migrated.issues];
	const checked = planSchema.safeParse(migrated.value);
	if (!checked.success) {
		const shape = zodIssues(checked.error.issues, migrated.value);
		issues.push(...shape.filter((issue) => issues.length === 0 || issue.path[0] !== "schemaVersion"));
	}
	issues.push(...checkReferences(migrated.value));
	return resultOf(migrated.value as unknown as Plan, issues);
}
