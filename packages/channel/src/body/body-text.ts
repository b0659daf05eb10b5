import type { Plan } from "@cchc/plan";
import type { Nodes } from "mdast";
import { toString as plainText } from "mdast-util-to-string";
import type { Message } from "../message/message-type";
import { parseBody } from "./parse-body";

const lineOf = (node: Nodes): string => plainText(node).replace(/\s+/g, " ").trim();

function linesOf(node: Nodes): string[] {
	switch (node.type) {
		case "table":
			return node.children.map((row) => row.children.map(lineOf).filter(Boolean).join("; "));
		case "root":
		case "blockquote":
		case "list":
		case "listItem":
			return node.children.flatMap(linesOf);
		case "thematicBreak":
			return [];
		case "code":
			return node.value.split("\n").map((text) => text.trim());
		default:
			return [lineOf(node)];
	}
}

/** The body as plain paragraphs, facts filled in: one string per heading, paragraph, list item and table row. */
export function bodyText(message: Pick<Message, "body">, plan: Plan): string[] {
	return linesOf(parseBody(message, plan)).filter((line) => line !== "");
}
