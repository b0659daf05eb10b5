import type { CivilDate } from "@cchc/calendar";
import type { Artifact, Issue } from "@cchc/core";
import type { Plan } from "@cchc/plan";
import type { Message } from "./message/message-type";

/** A limit that a channel keeps to, as data. */
export interface ChannelLimit {
	readonly id: string;
	/** Vietnamese label. */
	readonly label: string;
	readonly value: number;
	/** Unit of `value`, e.g. `ký tự`. */
	readonly unit: string;
	/** Where the figure comes from. */
	readonly source: string;
	/** Day the source was read, ISO date. */
	readonly asOf: string;
}

/** Something a channel cut, shortened or left out of a message. */
export interface Loss {
	/** Lasting code, e.g. `radio/table-omitted`. */
	readonly code: string;
	/** Path of the artifact that lacks it. */
	readonly artifact: string;
	/** Part of the message: `body`, `slogans`, … */
	readonly part: string;
	/** Vietnamese sentence for an officer. */
	readonly message: string;
	/** What was lost, shortened to at most 200 characters. */
	readonly excerpt?: string;
}

/** What a channel made of a message. */
export interface Rendition {
	readonly artifacts: readonly Artifact[];
	readonly losses: readonly Loss[];
}

/** What a channel may look at besides the message. There is no clock: `today` is handed in. */
export interface RenderContext {
	readonly plan: Plan;
	readonly today: CivilDate;
}

/** A way to turn messages into files. Pure: same message and context, same bytes, in every zone and process. */
export interface Channel<Name extends string = string> {
	readonly specificationVersion: 1;
	readonly name: Name;
	readonly limits: readonly ChannelLimit[];
	/** What would go wrong, before rendering. */
	check(message: Message, context: RenderContext): Issue[];
	/**
	 * Artifact paths start with nothing of the channel: the caller puts them in a folder.
	 * Asynchronous because fonts and WASM engines load asynchronously.
	 */
	render(message: Message, context: RenderContext): Promise<Rendition>;
}
