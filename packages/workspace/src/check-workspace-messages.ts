import type { CivilDate } from "@cchc/calendar";
import { checkMessageSet } from "@cchc/channel";
import type { Issue } from "@cchc/core";
import type { Workspace } from "./workspace";

/**
 * What is wrong between the messages of a folder, each issue with its file: references that lead nowhere or to what starts
 * later, and messages that have run out by `today`. What is wrong inside a message, `openWorkspace` has told.
 */
export function checkWorkspaceMessages({ messages, messageFiles }: Workspace, today: CivilDate): Issue[] {
	return checkMessageSet(messages, { today }).map((issue) => {
		const [index, ...path] = issue.path;
		const file = messageFiles[messages[Number(index)]?.id ?? ""];
		return { ...issue, path, ...(file !== undefined && { position: { file, line: 1, column: 1 } }) };
	});
}
