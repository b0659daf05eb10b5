import type { Plan } from "@cchc/plan";
import type { Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import type { Message } from "../message/message-type";
import { cleanTree } from "./clean-tree";
import { extensionsFor } from "./markdown-extensions";
import { plainSafeText } from "./plain-safe-text";

/** The Markdown of a body as it is written: facts not filled in, HTML and addresses untouched. */
export function parseMarkdown(body: string): Root {
	const text = plainSafeText(body);
	return fromMarkdown(text, extensionsFor(text));
}

/**
 * The body of a message as an mdast tree that is safe to render: `{{fact:id}}` filled in as text (telephones, e-mails
 * and pages as links), HTML dropped, references resolved, images turned into links, and every link `http`, `https`,
 * `mailto` or `tel`. Node types left: root, paragraph, heading, text, emphasis, strong, link, list, listItem,
 * blockquote, table, tableRow, tableCell, code, inlineCode, break, thematicBreak.
 */
export function parseBody(message: Pick<Message, "body">, plan: Plan): Root {
	return cleanTree(parseMarkdown(message.body), plan);
}
