import type { Issue } from "@cchc/core";
import type { ParsePlanYamlOptions } from "./parse-plan-yaml";
import { readYaml } from "./yaml-source";

/**
 * Issues about a plan, e.g. of `checkPlan`, with the line and column of the place they speak of in the plan's file; the nearest thing
 * that holds it when the place is not there. Issues come back as they are when the text is no YAML.
 */
export function locateIssues(text: string, issues: readonly Issue[], options: ParsePlanYamlOptions = {}): Issue[] {
	const source = readYaml(text, options.file);
	if (!("document" in source)) return [...issues];
	return issues.map((issue) => ({ ...issue, position: source.locate(issue.path) }));
}
