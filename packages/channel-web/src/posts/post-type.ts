import type { Message } from "@cchc/channel";

/** What posts have in common. */
export interface PostOptions {
	/** Address of the page of a message, to read on; http or https. */
	readonly link?: (message: Message) => string | undefined;
}
