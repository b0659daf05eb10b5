import { contentSecurityPolicy } from "./content-security";
import { type Child, element, type Markup, printHtml } from "./markup";
import type { Site } from "./site-model";
import { styleSheet } from "./style-sheet";
import type { WebImage } from "./web-options";

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

function meta(name: string, content: string | undefined): Markup | undefined {
	return content === undefined ? undefined : element("meta", { name, content });
}

function property(name: string, content: string | undefined): Markup | undefined {
	return content === undefined ? undefined : element("meta", { property: name, content });
}

function openGraph(site: Site, parts: PageParts): Child[] {
	const { image, kind = "website" } = parts;
	return [
		property("og:type", kind),
		property("og:site_name", site.name),
		property("og:locale", "vi_VN"),
		property("og:title", parts.title),
		property("og:description", parts.description),
		property("og:url", new URL(parts.path, site.url).href),
		property("article:published_time", parts.published),
		property("og:image", image && new URL(image.url, site.url).href),
		property("og:image:type", image?.mediaType),
		property("og:image:width", image && String(image.width)),
		property("og:image:height", image && String(image.height)),
		property("og:image:alt", image?.alt),
		meta("twitter:card", image && "summary_large_image"),
	];
}

function feedLinks(site: Site, parts: PageParts): Child[] {
	if (site.menu.length === 0) return [];
	const feeds = [
		["rss.xml", "application/rss+xml", "RSS"],
		["atom.xml", "application/atom+xml", "Atom"],
		["feed.json", "application/feed+json", "JSON Feed"],
	] as const;
	return feeds.map(([path, type, name]) =>
		element("link", { rel: "alternate", type, href: linkTo(site, parts, path), title: `${site.name} (${name})` }),
	);
}

function head(site: Site, parts: PageParts): Markup {
	const { styles } = site.options;
	const style =
		styles === "embedded"
			? element("style", {}, styleSheet)
			: element("link", { rel: "stylesheet", href: linkTo(site, parts, "site.css") });
	const title = parts.title === site.name ? site.name : `${parts.title} – ${site.name}`;
	return element(
		"head",
		{},
		element("meta", { charset: "utf-8" }),
		meta("viewport", "width=device-width, initial-scale=1"),
		element("meta", { "http-equiv": "Content-Security-Policy", content: contentSecurityPolicy(styles) }),
		element("title", {}, title),
		meta("description", parts.description),
		parts.hidden === true ? meta("robots", "noindex") : undefined,
		meta("color-scheme", "light dark"),
		meta("referrer", "strict-origin-when-cross-origin"),
		parts.hidden === true ? undefined : element("link", { rel: "canonical", href: new URL(parts.path, site.url).href }),
		openGraph(site, parts),
		feedLinks(site, parts),
		style,
		parts.data === undefined ? undefined : element("script", { type: "application/ld+json" }, parts.data),
	);
}

function menuMarkup(site: Site, parts: PageParts): Child {
	if (site.menu.length === 0) return undefined;
	const items = site.menu.map(({ path, label }) => {
		const current = path === parts.path ? "page" : undefined;
		return element("li", {}, element("a", { href: linkTo(site, parts, path), "aria-current": current }, label));
	});
	return element("nav", { class: "menu", "aria-label": "Chính" }, element("ul", {}, items));
}

function masthead(site: Site, parts: PageParts): Markup {
	const home = site.menu.length === 0 ? site.url : linkTo(site, parts, "index.html");
	const current = parts.path === "index.html" ? "page" : undefined;
	return element(
		"header",
		{ class: "masthead" },
		element(
			"div",
			{ class: "wrap" },
			element("p", { class: "issuer" }, site.context.plan.issuer.letterhead.join(" ")),
			element(
				parts.path === "index.html" ? "h1" : "p",
				{ class: "site" },
				element("a", { href: home, "aria-current": current }, site.name),
			),
			menuMarkup(site, parts),
		),
	);
}

function trailMarkup(site: Site, parts: PageParts): Child {
	if (parts.trail === undefined || site.menu.length === 0) return undefined;
	const steps = parts.trail.map(({ label, path }) =>
		element("li", {}, element("a", { href: linkTo(site, parts, path) }, label)),
	);
	return element("nav", { class: "trail", "aria-label": "Vị trí trang" }, element("ol", {}, steps));
}

function foot(site: Site, parts: PageParts): Markup {
	const { plan } = site.context;
	const address = plan.contacts?.find(({ kind }) => kind === "address")?.value;
	const feeds =
		site.menu.length === 0
			? undefined
			: element(
					"nav",
					{ "aria-label": "Nguồn tin" },
					element(
						"p",
						{},
						"Theo dõi tin mới: ",
						element("a", { href: linkTo(site, parts, "rss.xml") }, "RSS"),
						", ",
						element("a", { href: linkTo(site, parts, "atom.xml") }, "Atom"),
						", ",
						element("a", { href: linkTo(site, parts, "feed.json") }, "JSON Feed"),
					),
				);
	return element(
		"footer",
		{ class: "foot" },
		element(
			"div",
			{ class: "wrap" },
			element("p", {}, element("strong", {}, plan.issuer.letterhead.join(" "))),
			address === undefined ? undefined : element("p", {}, address),
			feeds,
		),
	);
}

/** A whole page. The embedded sheet and the JSON of the page are ours; everything else is escaped text. */
export function pageHtml(site: Site, parts: PageParts): string {
	const page = element(
		"html",
		{ lang: "vi" },
		head(site, parts),
		element(
			"body",
			{ class: parts.path === "index.html" ? "home" : undefined },
			element("a", { class: "skip", href: "#noi-dung" }, "Chuyển đến nội dung chính"),
			masthead(site, parts),
			element("main", { id: "noi-dung", class: "wrap", tabindex: -1 }, trailMarkup(site, parts), parts.main),
			foot(site, parts),
		),
	);
	return `<!DOCTYPE html>\n${printHtml(page)}\n`;
}
