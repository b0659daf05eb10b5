import type { RenderContext } from "@cchc/channel";
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
	return { url: resolved.siteUrl, name, options: resolved, context, menu };
}

/** Absolute address of the page of a message. */
export function pageUrl(site: Site, messageId: string): string {
	return new URL(`${messageId}.html`, site.url).href;
}
