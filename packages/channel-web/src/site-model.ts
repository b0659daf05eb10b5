import { type Message, parseBody, prepareMessage, type RenderContext } from "@cchc/channel";
import type { Root } from "mdast";
import { type ResolvedWebOptions, resolveWebOptions, type WebOptions } from "./web-options";

/** What every page of a site shares. */
export interface Site {
	/** Address of the site, ending in `/`. */
	readonly url: string;
	readonly name: string;
	readonly options: ResolvedWebOptions;
	readonly context: RenderContext;
	/** Pages of the menu, relative to the site; a page that stands alone has none. */
	readonly menu: readonly MenuEntry[];
	/** A message with clean texts and facts filled in; made once for all pages. */
	readonly prepared: (message: Message) => Message;
	/** The body of a message as a tree; parsed once for all pages. */
	readonly bodyOf: (message: Message) => Root;
}

/** One entry of the menu. */
export interface MenuEntry {
	readonly path: string;
	readonly label: string;
}

/** The shared part of all pages. */
export function siteModel(options: WebOptions, context: RenderContext, menu: readonly MenuEntry[] = []): Site {
	const resolved = resolveWebOptions(options);
	const name = resolved.siteName ?? `Cải cách hành chính xã ${context.plan.issuer.place}`;
	const prepared = once((message) => prepareMessage(message, context.plan));
	const bodyOf = once((message) => parseBody(message, context.plan));
	return { url: resolved.siteUrl, name, options: resolved, context, menu, prepared, bodyOf };
}

function once<T>(make: (message: Message) => T): (message: Message) => T {
	const known = new Map<Message, T>();
	return (message) => {
		const found = known.get(message);
		if (found !== undefined) return found;
		const made = make(message);
		known.set(message, made);
		return made;
	};
}

/** Absolute address of the page of a message. */
export function pageUrl(site: Site, messageId: string): string {
	return new URL(`${messageId}.html`, site.url).href;
}
