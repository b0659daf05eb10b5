import type { Site } from "../site-model";
import type { FeedItem } from "./feed-items";

/** JSON Feed 1.1. */
export function jsonFeed(site: Site, items: readonly FeedItem[]): string {
	const feed = {
		version: "https://jsonfeed.org/version/1.1",
		title: site.name,
		home_page_url: site.url,
		feed_url: new URL("feed.json", site.url).href,
		language: "vi",
		authors: [{ name: site.context.plan.issuer.letterhead.join(" "), url: site.url }],
		items: items.map((entry) => ({
			id: entry.id,
			url: entry.url,
			title: entry.title,
			summary: entry.summary,
			content_html: entry.html,
			date_published: entry.published,
			date_modified: entry.updated,
			tags: entry.topics.map(({ label }) => label),
			...(entry.image && {
				image: new URL(entry.image.url, site.url).href,
				attachments: [
					{
						url: new URL(entry.image.url, site.url).href,
						mime_type: entry.image.mediaType,
						size_in_bytes: entry.image.length,
					},
				],
			}),
		})),
	};
	return `${JSON.stringify(feed, undefined, "\t")}\n`;
}
