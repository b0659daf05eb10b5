import { attackMessages, findExecutable } from "@cchc/channel/testing";
import { createArtifact, decodeUtf8 } from "@cchc/core";
import { parseAtomFeed, parseRssFeed } from "feedsmith";
import { describe, expect, it } from "vitest";
import { context, messages, options, states } from "../__fixtures__/example";
import { feeds } from "../index";

// The rules are those that validator.w3.org/feed warns and complains about, the RSS Best Practices Profile of the RSS Advisory
// Board, RFC 4287 (Atom) and jsonfeed.org/version/1.1, worded here anew; the checker itself is a program in Python.

const rfc822 =
	/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d [+-]\d{4}$/;
const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;
const absolute = (address: string | undefined): boolean => /^https?:\/\/[^\s/]+\//.test(address ?? "");
const distinct = (ids: readonly (string | undefined)[]): boolean =>
	new Set(ids).size === ids.length && ids.every((id) => /^tag:[^,]+,\d{4}:\S+$/.test(id ?? ""));

/** Markup of entries: nothing relative, nothing that runs. */
function contentFaults(contents: readonly (string | undefined)[]): string[] {
	return contents.flatMap((html = "") => [
		...[...html.matchAll(/(?:href|src)="([^"]*)"/g)]
			.filter(([, address = ""]) => !/^(?:https?:\/\/|mailto:|tel:)/.test(address))
			.map(([all]) => `relative or unsafe ${all}`),
		...findExecutable(createArtifact("noi-dung.html", "text/html", html)),
	]);
}

function rssFaults(text: string): string[] {
	const feed = parseRssFeed(text);
	const items = feed.items ?? [];
	const dates = [feed.lastBuildDate, ...items.map(({ pubDate }) => pubDate)].map(String);
	const newest = Math.max(0, ...items.map(({ pubDate }) => Date.parse(String(pubDate))));
	const self = /<atom:link href="([^"]+)" rel="self" type="application\/rss\+xml"\/>/.exec(text)?.[1];
	return [
		...(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<rss version="2\.0"/.test(text) ? [] : ["prolog"]),
		...(feed.title && feed.description && absolute(feed.link) ? [] : ["channel lacks title, link or description"]),
		...(feed.language === "vi" ? [] : ["language"]),
		...(self === `${options.siteUrl}rss.xml` ? [] : ["self link"]),
		...dates.filter((date) => !rfc822.test(date)).map((date) => `date ${date}`),
		...(Date.parse(String(feed.lastBuildDate)) >= newest ? [] : ["lastBuildDate before the newest item"]),
		...(distinct(items.map(({ guid }) => guid?.value)) ? [] : ["guids"]),
		...((text.match(/<guid isPermaLink="false">/g) ?? []).length === items.length ? [] : ["guid taken for an address"]),
		...items.filter(({ title, link }) => !title || !absolute(link)).map(() => "item without title or link"),
		...(text.match(/<enclosure [^>]*>/g) ?? []).filter(
			(tag) => !/url="https?:\/\/[^"]+" length="[1-9]\d*" type="[a-z]+\/[a-z+-]+"/.test(tag),
		),
		...(/<category><\/category>|<category\/>/.test(text) ? ["empty category"] : []),
		...contentFaults(items.map(({ content }) => content?.encoded)),
	];
}

function atomFaults(text: string): string[] {
	const feed = parseAtomFeed(text);
	const entries = feed.entries ?? [];
	const dates = [feed.updated, ...entries.flatMap(({ published, updated }) => [published, updated])].map(String);
	const newest = Math.max(0, ...entries.map(({ updated }) => Date.parse(String(updated))));
	return [
		...(feed.title && feed.authors?.[0]?.name ? [] : ["feed lacks title or author"]),
		...(distinct([feed.id, ...entries.map(({ id }) => id)]) ? [] : ["ids"]),
		...(feed.links?.some(({ rel, href }) => rel === "self" && href === `${options.siteUrl}atom.xml`)
			? []
			: ["self link"]),
		...dates.filter((date) => !rfc3339.test(date)).map((date) => `date ${date}`),
		...(Date.parse(String(feed.updated)) >= newest ? [] : ["updated before the newest entry"]),
		...entries.flatMap(({ published, updated, links = [], title, summary }) => [
			...(Date.parse(String(updated)) >= Date.parse(String(published)) ? [] : ["updated before published"]),
			...(links.filter(({ rel, href }) => rel === "alternate" && absolute(href)).length === 1
				? []
				: ["alternate link"]),
			...(title && summary ? [] : ["entry without title or summary"]),
		]),
		...(text.match(/<category [^>]*>/g) ?? []).filter((tag) => !/ term="[^"]+"/.test(tag)),
		...(text.match(/<link rel="enclosure"[^>]*>/g) ?? []).filter((tag) => !/ length="[1-9]\d*"/.test(tag)),
		...contentFaults(entries.map(({ content }) => (typeof content === "string" ? content : content?.value))),
	];
}

interface JsonItem {
	readonly id: unknown;
	readonly url: string;
	readonly content_html: string;
	readonly date_published: string;
	readonly date_modified: string;
	readonly attachments?: readonly {
		readonly url: string;
		readonly mime_type: string;
		readonly size_in_bytes: number;
	}[];
}

function jsonFaults(text: string): string[] {
	const feed = JSON.parse(text) as Record<string, unknown> & { readonly items: readonly JsonItem[] };
	const known = "version title home_page_url feed_url description language authors icon favicon items".split(" ");
	return [
		...Object.keys(feed).filter((key) => !known.includes(key)),
		...(feed.version === "https://jsonfeed.org/version/1.1" && feed.title ? [] : ["version or title"]),
		...(feed.feed_url === `${options.siteUrl}feed.json` && Array.isArray(feed.authors) ? [] : ["feed_url or authors"]),
		...(distinct(feed.items.map(({ id }) => String(id))) ? [] : ["ids"]),
		...feed.items.flatMap((item) => [
			...(typeof item.id === "string" && absolute(item.url) ? [] : ["id or url"]),
			...[item.date_published, item.date_modified].filter((date) => !rfc3339.test(date)),
			...(item.attachments ?? [])
				.filter(({ url, mime_type, size_in_bytes }) => !absolute(url) || !/\//.test(mime_type) || size_in_bytes <= 0)
				.map(() => "attachment"),
		]),
		...contentFaults(feed.items.map(({ content_html }) => content_html)),
	];
}

describe("feeds keep the rules of feed checkers", () => {
	it.each([
		["the example", [...messages, ...states]],
		["attack strings", attackMessages(context.plan)],
		["no message at all", []],
	])("with %s", (_name, list) => {
		const [rss = "", atom = "", json = ""] = feeds(list, options, context).map(({ bytes }) => decodeUtf8(bytes));
		expect({ rss: rssFaults(rss), atom: atomFaults(atom), json: jsonFaults(json) }).toEqual({
			rss: [],
			atom: [],
			json: [],
		});
		for (const text of [rss, atom, json])
			expect(text).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/);
	});

	it("and a feed that breaks them is found out", () => {
		const [rss = "", atom = ""] = feeds(messages, options, context).map(({ bytes }) => decodeUtf8(bytes));
		expect(rssFaults(rss.replace(/\+0700/, "+07:00").replace("<language>vi</language>", ""))).toHaveLength(2);
		expect(atomFaults(atom.replaceAll(" term=", " name="))).not.toEqual([]);
	});
});
