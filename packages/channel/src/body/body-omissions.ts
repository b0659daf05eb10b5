import type { Plan } from "@cchc/plan";
import type { Nodes } from "mdast";
import { toString as plainText } from "mdast-util-to-string";
import type { Message } from "../message/message-type";
import { fillAddress } from "./clean-tree";
import { parseMarkdown } from "./parse-body";
import { safeAddress } from "./safe-address";
import { walkTree } from "./walk-tree";

/** Something that `parseBody` leaves out or changes. */
export interface BodyOmission {
	/** `html`: dropped; `image`: became a link or its words; `address`: an unsafe link became plain words. */
	readonly kind: "html" | "image" | "address";
	/** As it was written, at most 200 characters. */
	readonly excerpt: string;
}

function excerptOf(text: string): string {
	const characters = [...text.replace(/\s+/g, " ").trim()];
	return characters.length > 200 ? `${characters.slice(0, 199).join("")}…` : characters.join("");
}

function omissionOf(node: Nodes, plan: Plan): BodyOmission | undefined {
	if (node.type === "html") return { kind: "html", excerpt: excerptOf(node.value) };
	if (node.type === "image" || node.type === "imageReference") {
		return { kind: "image", excerpt: excerptOf(node.alt || (node.type === "image" ? node.url : node.identifier)) };
	}
	if ((node.type === "link" || node.type === "definition") && safeAddress(fillAddress(node.url, plan)) === undefined) {
		return { kind: "address", excerpt: excerptOf(plainText(node) || node.url) };
	}
	return undefined;
}

/** What `parseBody` leaves out of a body, in its order: each is a loss that a channel must declare. */
export function bodyOmissions(message: Pick<Message, "body">, plan: Plan): BodyOmission[] {
	return [...walkTree(parseMarkdown(message.body))].flatMap((node) => omissionOf(node, plan) ?? []);
}
