import type { CivilDate } from "@cchc/calendar";
import { type Issue, withPathPrefix } from "@cchc/core";
import type { Plan } from "@cchc/plan";
import { createIssue } from "../issue-messages";
import { checkMessage } from "./check-message";
import type { Message } from "./message-type";

/** What {@link checkMessageSet} may know besides the messages. */
export interface MessageSetOptions {
	/** When given, messages that have run out are named. */
	readonly today?: CivilDate;
}

function referenceIssues(message: Message, known: ReadonlyMap<string, Message>): Issue[] {
	return (message.references ?? []).flatMap((reference, place): Issue[] => {
		const path = ["references", place];
		const older = known.get(reference);
		if (older === undefined) return [createIssue("channel/unknown-reference", { path, found: reference })];
		if (reference === message.id || older.validFrom <= message.validFrom) return [];
		return [createIssue("channel/reference-later", { path, found: reference })];
	});
}

/**
 * What is wrong between the messages of a set: ids given twice, references to messages that are not in the set or that start
 * later, and, on a day, messages that have run out. Paths start with the index of the message.
 */
export function checkMessageSet(messages: readonly Message[], { today }: MessageSetOptions = {}): Issue[] {
	const known = new Map(messages.map((message) => [message.id, message]));
	const seen = new Set<string>();
	return messages.flatMap((message, index) => {
		const own = referenceIssues(message, known);
		if (seen.has(message.id)) own.push(createIssue("channel/duplicate-id", { path: ["id"], found: message.id }));
		seen.add(message.id);
		if (today !== undefined && message.expires !== undefined && message.expires < today) {
			// Running out is no fault: the site says so on its page.
			own.push({ ...createIssue("channel/expired", { path: ["expires"], found: message.expires }), severity: "info" });
		}
		return withPathPrefix(own, [index]);
	});
}

/**
 * What is wrong in a set of messages: the issues of each, and what {@link checkMessageSet} finds between them. Paths start with
 * the index of the message.
 */
export function checkMessages(messages: readonly Message[], plan: Plan, options: MessageSetOptions = {}): Issue[] {
	const between = checkMessageSet(messages, options);
	return messages.flatMap((message, index) => [
		...withPathPrefix(checkMessage(message, plan), [index]),
		...between.filter(({ path }) => path[0] === index),
	]);
}
