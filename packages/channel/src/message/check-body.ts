import type { Issue, SourcePosition } from "@cchc/core";
import type { Plan } from "@cchc/plan";
import type { Nodes } from "mdast";
import { fillAddress } from "../body/clean-tree";
import { findContact, splitFacts } from "../body/facts";
import { parseMarkdown } from "../body/parse-body";
import { safeAddress } from "../body/safe-address";
import { walkTree } from "../body/walk-tree";
import { createIssue } from "../issue-messages";
import type { Message } from "./message-type";

function positionOf(node: Nodes): SourcePosition {
	const start = node.position?.start;
	return { line: start?.line ?? 1, column: start?.column ?? 1 };
}

function unknownFacts(text: string, plan: Plan, path: Issue["path"], position?: SourcePosition): Issue[] {
	return splitFacts(text).flatMap(({ fact }) =>
		fact === undefined || findContact(plan, fact) !== undefined
			? []
			: [createIssue("channel/unknown-fact", { path, found: fact, position })],
	);
}

function nodeIssues(node: Nodes, plan: Plan): Issue[] {
	const position = positionOf(node);
	switch (node.type) {
		case "html":
			return [createIssue("channel/html-omitted", { path: ["body"], found: node.value, position })];
		case "link":
		case "image":
		case "definition": {
			const facts = unknownFacts(node.url, plan, ["body"], position);
			const safe = facts.length > 0 || safeAddress(fillAddress(node.url, plan)) !== undefined;
			return safe ? facts : [createIssue("channel/unsafe-address", { path: ["body"], found: node.url, position })];
		}
		case "text":
		case "code":
		case "inlineCode":
			return unknownFacts(node.value, plan, ["body"], position);
		default:
			return [];
	}
}

/** Faults in the Markdown of a body and in the `{{fact:id}}` marks of all texts. */
export function checkBody(message: Message, plan: Plan): Issue[] {
	if (message.body.trim() === "") return [createIssue("channel/empty-body", { path: ["body"] })];
	const issues = [...walkTree(parseMarkdown(message.body))].flatMap((node) => nodeIssues(node, plan));
	issues.push(...unknownFacts(message.title, plan, ["title"]), ...unknownFacts(message.summary, plan, ["summary"]));
	(message.facts ?? []).forEach((fact, index) => {
		issues.push(...unknownFacts(fact.value, plan, ["facts", index, "value"]));
	});
	return issues;
}
