import { type Child, element, type Markup } from "../html/markup";
import type { Site } from "../site-model";
import { contentSecurityPolicy } from "./content-security";
import { linkTo, type PageParts } from "./page-type";
import { styleSheet } from "./style-sheet";

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

/** The `head` of a page. */
export function pageHead(site: Site, parts: PageParts): Markup {
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
