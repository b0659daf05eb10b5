import type { Issue } from "@cchc/core";
import { parseIssue } from "../issues/issue-messages";
import { quote } from "../issues/quote";
import { fromV0 } from "./from-v0";

/** The version of the plan format that this package reads and writes. */
export const currentSchemaVersion = 1;

type Data = Readonly<Record<string, unknown>>;

/** Step `n` turns version `n` into version `n + 1`. Steps are never changed or removed. */
const steps: readonly ((plan: Data) => Data)[] = [fromV0];

/** Plan data brought to the current version, or the issue why not. Older versions go through every step in turn. */
export function migratePlan(plan: Data): { value: Data; issues: Issue[] } {
	const version = plan.schemaVersion;
	if (version === currentSchemaVersion) return { value: plan, issues: [] };
	if (version === undefined) return { value: plan, issues: [parseIssue("plan/missing-version", ["schemaVersion"])] };
	if (typeof version !== "number" || !Number.isInteger(version) || version < 0) {
		const parts = { found: quote(version), limit: String(currentSchemaVersion) };
		return { value: plan, issues: [parseIssue("plan/bad-version", ["schemaVersion"], parts)] };
	}
	if (version > currentSchemaVersion) {
		const parts = { found: String(version), limit: String(currentSchemaVersion) };
		return { value: plan, issues: [parseIssue("plan/newer-version", ["schemaVersion"], parts)] };
	}
	return { value: steps.slice(version).reduce((data, step) => step(data), plan), issues: [] };
}
