import { contentHash } from "@cchc/core";
import type { Message } from "./message-type";

/** SHA-256 of a message without its approval: what an approver agrees to. */
export function messageHash(message: Message): string {
	const { approval: _approval, ...content } = message;
	return contentHash(content);
}
