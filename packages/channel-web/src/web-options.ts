import type { Message } from "@cchc/channel";
import { CchcError, cleanText } from "@cchc/core";

/** A picture of a message, e.g. the PNG of its poster. */
export interface WebImage {
	/** Address relative to the site, e.g. `../poster/mot-cua-a2.png`, or absolute. */
	readonly url: string;
	/** What the picture says, for those who do not see it. */
	readonly alt: string;
	/** Pixels. */
	readonly width: number;
	readonly height: number;
	readonly mediaType: "image/png" | "image/jpeg";
	/** Bytes. */
	readonly length: number;
}

/** How pages are made. */
export interface WebOptions {
	/** Address at which the pages will stand: `https://nhanquyen.example.vn/cchc/`. */
	readonly siteUrl: string;
	/** Name over every page. Default: `Cải cách hành chính` with the place of the plan. */
	readonly siteName?: string;
	/** Level of the title in the fragment, 1 to 4; headings of the body follow. Default 2. */
	readonly headingLevel?: 1 | 2 | 3 | 4;
	/** Whether the fragment starts with title and summary; false for a portal that shows them itself. Default true. */
	readonly fragmentTitle?: boolean;
	/**
	 * `embedded` puts the style sheet into every page, so that a page works alone; `linked` refers to `site.css`.
	 * Default `embedded` for `web`; `site` always links.
	 */
	readonly styles?: "embedded" | "linked";
	/** Picture of a message, for Open Graph and RSS. */
	readonly image?: (message: Message) => WebImage | undefined;
}

/** Options with their defaults, checked. */
export interface ResolvedWebOptions {
	/** Ends in `/`. */
	readonly siteUrl: string;
	readonly siteName: string | undefined;
	readonly headingLevel: 1 | 2 | 3 | 4;
	readonly fragmentTitle: boolean;
	readonly styles: "embedded" | "linked";
	readonly image: (message: Message) => WebImage | undefined;
}

/**
 * Fills in the defaults.
 * @throws CchcError `channel-web/invalid-option` when `siteUrl` is no plain http(s) address.
 */
export function resolveWebOptions(options: WebOptions): ResolvedWebOptions {
	const url = URL.canParse(options.siteUrl) ? new URL(options.siteUrl) : undefined;
	if (url === undefined || !/^https?:$/.test(url.protocol) || url.username !== "" || url.search + url.hash !== "") {
		throw new CchcError({
			code: "channel-web/invalid-option",
			message: `siteUrl must be an http(s) address without query, got ${JSON.stringify(options.siteUrl)}`,
		});
	}
	return {
		siteUrl: url.href.endsWith("/") ? url.href : `${url.href}/`,
		siteName: options.siteName === undefined ? undefined : cleanText(options.siteName),
		headingLevel: options.headingLevel ?? 2,
		fragmentTitle: options.fragmentTitle ?? true,
		styles: options.styles ?? "embedded",
		image: options.image ?? (() => undefined),
	};
}
