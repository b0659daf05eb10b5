import type { Issue } from "@cchc/core";
import { workspaceIssue } from "../issue-messages";
import type { PublishTarget } from "./publish-config-type";

/** The environment variable that holds the secret of a target; `undefined` for a target that needs none. */
export function secretVariableOf(target: PublishTarget): string | undefined {
	if (target.kind === "webhook") return target.secretVariable;
	return target.kind === "wordpress" ? target.passwordVariable : undefined;
}

/** One issue for each target whose secret is not in the environment. Values are looked at, never repeated. */
export function missingSecrets(
	targets: readonly PublishTarget[],
	environment: Readonly<Record<string, string | undefined>>,
): Issue[] {
	return targets.flatMap((target) => {
		const variable = secretVariableOf(target);
		if (variable === undefined || (environment[variable] ?? "") !== "") return [];
		return [workspaceIssue("workspace/publish-no-variable", { name: target.name, variable })];
	});
}

/** What is told when a folder says nowhere to publish. */
export function noPublishConfig(folder: string): Issue {
	return workspaceIssue("workspace/publish-no-file", { folder });
}
