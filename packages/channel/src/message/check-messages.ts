import { type Issue, withPathPrefix } from "@cchc/core";
import type { Plan } from "@cchc/plan";
import { createIssue } from "../issue-messages";
import { checkMessage } from "./check-message";
import type { Message } from "./message-type";

/**
 * What is wrong in a set of messages: the issues of each, ids given twice, and references to messages that are not in the
 * set. Paths start with the index of the message.
 */
export function checkMessages(messages: readonly Message[], plan: Plan): Issue[] {
	const ids = new Set(messages.map(({ id }) => id));
	const seen = new Set<string>();
	return messages.flatMap((message, index) => {
		const own = checkMessage(message, plan);
		if (seen.has(message.id)) own.push(createIssue("channel/duplicate-id", { path: ["id"], found: message.id }));
		seen.add(message.id);
		(message.references ?? []).forEach((reference, place) => {
			if (ids.has(reference)) return;
			own.push(createIssue("channel/unknown-reference", { path: ["references", place], found: reference }));
		});
		return withPathPrefix(own, [index]);
	});
}
