import type { Message, RenderContext } from "@cchc/channel";
import { type Artifact, createArtifact } from "@cchc/core";
import { successorsOf } from "../pages/web-state";
import { type Site, siteModel } from "../site-model";
import type { WebOptions } from "../web-options";
import { atomXml } from "./atom";
import { feedItem, publicMessages } from "./feed-items";
import { jsonFeed } from "./json-feed";
import { rssXml } from "./rss";

const maximumItems = 50;

/** The three feeds of a site: `rss.xml`, `atom.xml`, `feed.json`. */
export function feedArtifacts(site: Site, messages: readonly Message[]): Artifact[] {
	const successors = successorsOf(messages);
	const items = publicMessages(messages, site.context.today)
		.filter(({ expires }) => expires === undefined || expires >= site.context.today)
		.slice(0, maximumItems)
		.map((message) => feedItem(site, message, successors.get(message.id)));
	return [
		createArtifact("rss.xml", "application/rss+xml; charset=utf-8", rssXml(site, items), "Nguồn tin RSS 2.0"),
		createArtifact("atom.xml", "application/atom+xml; charset=utf-8", atomXml(site, items), "Nguồn tin Atom"),
		createArtifact("feed.json", "application/feed+json; charset=utf-8", jsonFeed(site, items), "Nguồn tin JSON Feed"),
	];
}

/**
 * RSS 2.0, Atom and JSON Feed 1.1 of the messages in force on `context.today`: newest first, at most 50, no drafts and no
 * exercises. Their dates come from the messages, so the same messages give the same bytes.
 */
export function feeds(messages: readonly Message[], options: WebOptions, context: RenderContext): Artifact[] {
	return feedArtifacts(siteModel(options, context), messages);
}
