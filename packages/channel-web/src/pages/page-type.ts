import type { Child } from "../html/markup";
import type { Site } from "../site-model";
import type { WebImage } from "../web-options";

/** One step of the trail above a page. */
export interface TrailStep {
	readonly label: string;
	/** Path inside the site. */
	readonly path: string;
}

/** What differs from page to page. */
export interface PageParts {
	/** Path inside the site, `chu-de/mot-cua.html`. */
	readonly path: string;
	readonly title: string;
	readonly description: string;
	readonly main: readonly Child[];
	readonly kind?: "website" | "article";
	/** JSON that {@link jsonForScript} made. */
	readonly data?: string;
	readonly image?: WebImage | undefined;
	readonly published?: string;
	readonly trail?: readonly TrailStep[];
	/** Absolute links, for a page that is served at any address. */
	readonly anywhere?: boolean;
	/** Keeps search engines away: drafts, exercises, errors. */
	readonly hidden?: boolean;
}

/** A link from one page to a path of the site. */
export function linkTo(site: Site, from: Pick<PageParts, "path" | "anywhere">, path: string): string {
	if (from.anywhere === true) return new URL(path, site.url).pathname;
	return `${"../".repeat(from.path.split("/").length - 1)}${path}`;
}
