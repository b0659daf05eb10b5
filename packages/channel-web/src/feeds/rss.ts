import type { CivilDate } from "@cchc/calendar";
import { dateParts, weekdayOf } from "@cchc/calendar";
import type { Site } from "../site-model";
import { type FeedItem, latestUpdate } from "./feed-items";
import { xml, xmlLines, xmlText } from "./xml";

const days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** An RFC 3339 moment as the RFC 822 date that RSS asks for: `Mon, 15 Jan 2024 00:00:00 +0700`. */
export function rfc822(moment: string): string {
	const [, date = "", time = "", zone = ""] = /^(\S{10})T(\d\d:\d\d:\d\d)(?:\.\d+)?(\S+)$/.exec(moment) ?? [];
	const { year, month, day } = dateParts(date as CivilDate);
	const offset = zone === "Z" ? "+0000" : zone.replace(":", "");
	const weekday = days[weekdayOf(date as CivilDate) - 1];
	return `${weekday}, ${String(day).padStart(2, "0")} ${months[month - 1]} ${year} ${time} ${offset}`;
}

function item(entry: FeedItem, site: Site): string {
	const { image } = entry;
	return xml(
		"item",
		{},
		xmlLines(
			xmlText("title", entry.title),
			xmlText("link", entry.url),
			xmlText("guid", entry.id, { isPermaLink: "false" }),
			xmlText("pubDate", rfc822(entry.published)),
			// RSS reads a description as HTML: the plain summary is escaped once for HTML and once for XML.
			xmlText("description", xmlText("p", entry.summary)),
			...entry.topics.map(({ label }) => xmlText("category", label)),
			image &&
				xml("enclosure", {
					url: new URL(image.url, site.url).href,
					length: String(image.length),
					type: image.mediaType,
				}),
			xmlText("content:encoded", entry.html),
		),
	);
}

/** RSS 2.0. */
export function rssXml(site: Site, items: readonly FeedItem[]): string {
	const channel = xmlLines(
		xmlText("title", site.name),
		xmlText("link", site.url),
		xmlText("description", `Thông tin cải cách hành chính của ${site.context.plan.issuer.letterhead.join(" ")}`),
		xmlText("language", "vi"),
		xmlText("lastBuildDate", rfc822(latestUpdate(site, items))),
		xmlText("docs", "https://www.rssboard.org/rss-specification"),
		xml("atom:link", { href: new URL("rss.xml", site.url).href, rel: "self", type: "application/rss+xml" }),
		...items.map((entry) => item(entry, site)),
	);
	const spaces = {
		version: "2.0",
		"xmlns:atom": "http://www.w3.org/2005/Atom",
		"xmlns:content": "http://purl.org/rss/1.0/modules/content/",
	};
	return `<?xml version="1.0" encoding="UTF-8"?>\n${xml("rss", spaces, xmlLines(xml("channel", {}, channel)))}\n`;
}
