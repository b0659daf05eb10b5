import { resolve } from "node:path";
import { openWorkspace, type Workspace } from "@cchc/workspace";
import type { CliContext } from "./cli-context";
import type { CommandOptions } from "./command";
import { listIssues } from "./issue-listing";

/** The commune's folder that a command's first argument names; its faults are printed when it cannot be used. */
export async function openFolder(options: CommandOptions, context: CliContext): Promise<Workspace | undefined> {
	const opened = await openWorkspace(resolve(context.folder, options.positionals[0] as string));
	if (opened.ok) return opened.value;
	context.writeError(`${listIssues(opened.issues)}\n`);
	return undefined;
}
