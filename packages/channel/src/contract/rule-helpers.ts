import { CchcError, canonicalJson, sha256Hex } from "@cchc/core";
import type { Rendition } from "../channel-type";
import type { Message } from "../message/message-type";
import type { ChannelSubject } from "./channel-rule-type";

/** A rendition as text that is equal only for equal bytes. */
export const fingerprint = ({ artifacts, losses }: Rendition): string =>
	canonicalJson([artifacts.map(({ path, mediaType, bytes }) => [path, mediaType, sha256Hex(bytes)]), losses]);

/** Renders each message by a fresh channel and gathers what `look` finds. */
export async function eachRendition(
	subject: ChannelSubject,
	messages: readonly Message[],
	look: (rendition: Rendition, message: Message) => string[] | Promise<string[]>,
): Promise<string[]> {
	const found: string[] = [];
	for (const message of messages) {
		const rendition = await subject.create().render(message, subject.context);
		found.push(...(await look(rendition, message)).map((violation) => `${message.id}: ${violation}`));
	}
	return found;
}

/** Freezes a value all the way down. */
export function deepFreeze<T>(value: T): T {
	if (typeof value === "object" && value !== null && !ArrayBuffer.isView(value) && !Object.isFrozen(value)) {
		Object.freeze(value);
		Object.values(value).forEach(deepFreeze);
	}
	return value;
}

/** The same message with every letter taken apart (NFD). */
export const decomposed = (message: Message): Message =>
	JSON.parse(JSON.stringify(message).normalize("NFD")) as Message;

/** The first message of a subject. */
export const first = (subject: ChannelSubject): Message => {
	const [message] = subject.messages;
	if (message === undefined) throw new CchcError({ code: "channel/no-messages", message: "The suite needs messages" });
	return message;
};
