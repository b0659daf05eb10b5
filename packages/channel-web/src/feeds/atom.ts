import type { Site } from "../site-model";
import { type FeedItem, latestUpdate } from "./feed-items";
import { xml, xmlLines, xmlText } from "./xml";

function entryXml(entry: FeedItem, site: Site): string {
	const { image } = entry;
	return xml(
		"entry",
		{},
		xmlLines(
			xmlText("id", entry.id),
			xmlText("title", entry.title),
			xml("link", { rel: "alternate", type: "text/html", href: entry.url }),
			image &&
				xml("link", {
					rel: "enclosure",
					type: image.mediaType,
					length: String(image.length),
					href: new URL(image.url, site.url).href,
				}),
			xmlText("published", entry.published),
			xmlText("updated", entry.updated),
			...entry.topics.map(({ id, label }) => xml("category", { term: id, label })),
			xmlText("summary", entry.summary),
			xmlText("content", entry.html, { type: "html" }),
		),
	);
}

/** Atom (RFC 4287). */
export function atomXml(site: Site, items: readonly FeedItem[]): string {
	const { plan } = site.context;
	const feed = xmlLines(
		xmlText("id", `tag:${new URL(site.url).hostname},${plan.year}:${plan.id}`),
		xmlText("title", site.name),
		xmlText("updated", latestUpdate(site, items)),
		xml("author", {}, xmlText("name", plan.issuer.letterhead.join(" "))),
		xml("link", { rel: "alternate", type: "text/html", href: site.url }),
		xml("link", { rel: "self", type: "application/atom+xml", href: new URL("atom.xml", site.url).href }),
		...items.map((entry) => entryXml(entry, site)),
	);
	const spaces = { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": "vi" };
	return `<?xml version="1.0" encoding="UTF-8"?>\n${xml("feed", spaces, feed)}\n`;
}
