import type { Channel, RenderContext, Rendition } from "../channel-type";
import type { Message } from "../message/message-type";

/** What the contract suite needs to know about a channel. */
export interface ChannelSubject {
	readonly name: string;
	/** Makes a fresh channel; called many times. */
	readonly create: () => Channel;
	readonly context: RenderContext;
	/** At least two good messages of the plan in `context`. */
	readonly messages: readonly Message[];
	/** How much of a limit a rendition uses, by id of the limit; each must stay within it. */
	readonly measures?: Readonly<Record<string, (rendition: Rendition) => number | Promise<number>>>;
}

/** One rule of the contract. `check` gives every violation as an English sentence; none means the channel keeps it. */
export interface ChannelRule {
	readonly id: string;
	readonly title: string;
	check(subject: ChannelSubject): Promise<string[]>;
}
