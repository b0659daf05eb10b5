import { fail, type Issue, type Result, resultOf } from "@cchc/core";
import { parsePlan } from "../parse/parse-plan";
import type { Plan } from "../plan-type";
import { readYaml } from "./yaml-source";

/** How {@link parsePlanYaml} reads. */
export interface ParsePlanYamlOptions {
	/** Name of the file, for the positions of issues. */
	readonly file?: string;
}

/**
 * Reads a plan from YAML 1.2 (JSON is YAML too). As {@link parsePlan}, and every issue has the line and column of the place
 * it speaks of. Duplicate keys, aliases, second documents, deep nesting and files over 2 million characters are refused.
 */
export function parsePlanYaml(text: string, options: ParsePlanYamlOptions = {}): Result<Plan> {
	const { file } = options;
	const source = readYaml(text, file);
	if (!("document" in source))
		return fail([{ ...source, position: { ...(file === undefined ? {} : { file }), line: 1, column: 1 } }]);
	if (source.document.errors.length > 0) return fail(source.issues);
	const parsed = parsePlan(source.value);
	const located = parsed.issues.map((issue): Issue => ({ ...issue, position: source.locate(issue.path) }));
	const issues = [...source.issues, ...located].sort(byPosition);
	return parsed.ok ? resultOf(parsed.value, issues) : fail(issues);
}

function byPosition(a: Issue, b: Issue): number {
	return (a.position?.line ?? 0) - (b.position?.line ?? 0) || (a.position?.column ?? 0) - (b.position?.column ?? 0);
}
