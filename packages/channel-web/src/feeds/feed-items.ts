import type { Message } from "@cchc/channel";
import { bodyMarkup } from "../html/body-markup";
import { printHtml } from "../html/markup";
import { noticeMarkup } from "../pages/article";
import { stateNotices } from "../pages/web-state";
import { pageUrl, type Site } from "../site-model";
import type { WebImage } from "../web-options";
import { momentOf } from "./moment";

/** One message as all feeds see it; every text is plain, `html` alone is markup. */
export interface FeedItem {
	/** Lasting `tag:` address (RFC 4151), the same in all feeds. */
	readonly id: string;
	readonly url: string;
	readonly title: string;
	readonly summary: string;
	readonly html: string;
	/** RFC 3339. */
	readonly published: string;
	/** RFC 3339; from the message and those that change it, never from a clock. */
	readonly updated: string;
	readonly topics: readonly { readonly id: string; readonly label: string }[];
	readonly image: WebImage | undefined;
}

/** Messages that are in force on the day of the context and no draft or exercise, newest first, order kept within a day. */
export function publicMessages(messages: readonly Message[], today: string): Message[] {
	return messages
		.filter(({ status, validFrom }) => status === "actual" && validFrom <= today)
		.map((message, index) => ({ message, index }))
		.sort((a, b) =>
			a.message.validFrom === b.message.validFrom
				? a.index - b.index
				: a.message.validFrom < b.message.validFrom
					? 1
					: -1,
		)
		.map(({ message }) => message);
}

/** The lasting `tag:` address of a message. */
function tagOf(site: Site, message: Message): string {
	return `tag:${new URL(site.url).hostname},${site.context.plan.year}:${site.context.plan.id}/${message.id}`;
}

/** A message as an item of a feed. `successors` are the messages that change it. */
export function feedItem(site: Site, source: Message, successors: readonly Message[] = []): FeedItem {
	const { plan } = site.context;
	const message = site.prepared(source);
	const moments = [message.approval?.at, ...[message, ...successors].map(({ validFrom }) => momentOf(validFrom))];
	const updated = moments.filter((moment) => moment !== undefined).reduce(later);
	// Readers keep what they once fetched: whoever meets a cancelled or changed item there must see it at once.
	const notices = stateNotices(message, site.context.today, successors)
		.filter(({ see }) => see !== undefined)
		.map((notice) => noticeMarkup(notice, ({ id }) => pageUrl(site, id)));
	return {
		id: tagOf(site, message),
		url: pageUrl(site, message.id),
		title: message.title,
		summary: message.summary,
		html: [...notices, ...bodyMarkup(site.bodyOf(source), 2)].map(printHtml).join("\n"),
		published: momentOf(message.validFrom),
		updated,
		topics: plan.contents.filter(({ id }) => message.contents.includes(id)).map(({ id, label }) => ({ id, label })),
		image: site.options.image(source),
	};
}

function later(a: string, b: string): string {
	return Date.parse(a) >= Date.parse(b) ? a : b;
}

/** The latest update of all items, or the first day of the plan's year when there is none. */
export function latestUpdate(site: Site, items: readonly FeedItem[]): string {
	return items.map(({ updated }) => updated).reduce(later, `${site.context.plan.year}-01-01T00:00:00+07:00`);
}
