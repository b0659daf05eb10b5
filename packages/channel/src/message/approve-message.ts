import { cleanText, fail, type Result, succeed } from "@cchc/core";
import { createIssue } from "../issue-messages";
import { setInFrontMatter, splitFrontMatter } from "./front-matter";
import { messageHash } from "./message-hash";
import type { Approval } from "./message-type";
import { type ParseMessageOptions, parseMessage } from "./parse-message";

/**
 * Writes into a message's file who approved it, when (ISO 8601 with offset), and the hash of what was approved. An earlier approval
 * is replaced; comments and body stay. A message with faults, a draft or an exercise is not approved: its issues come back.
 */
export function approveMessage(
	text: string,
	{ by, at }: Pick<Approval, "by" | "at">,
	options: ParseMessageOptions = {},
): Result<string> {
	const clean = cleanText(text);
	const split = splitFrontMatter(clean, options.file);
	if (!split.ok) return fail(split.issues);
	const open = setInFrontMatter(clean, "approval", undefined);
	const parsed = parseMessage(open, options);
	if (!parsed.ok) return fail(parsed.issues);
	const { id, status } = parsed.value;
	if (status !== "actual") {
		const position = split.value.positionOf(["status"]);
		return fail([createIssue("channel/not-actual", { path: ["status"], found: id, position })]);
	}
	const approval: Approval = { by, at, contentHash: messageHash(parsed.value) };
	const approved = setInFrontMatter(open, "approval", approval);
	const reread = parseMessage(approved, options);
	return reread.ok ? succeed(approved, reread.issues) : fail(reread.issues);
}
