import type { Message } from "@cchc/channel";
import { isSafeArtifactPath } from "@cchc/core";
import type { Content } from "@cchc/plan";
import { element, type Markup } from "../html/markup";
import type { Site } from "../site-model";
import { messageList } from "./message-list";
import { pageHtml } from "./page";
import { linkTo } from "./page-type";
import { pageLinks, pageTitle, paginate } from "./paginate";

/** A content of the plan that has messages. */
export interface Topic {
	readonly content: Content;
	/** Path inside the site. */
	readonly path: string;
	readonly messages: readonly Message[];
}

/** One finished page. */
export interface SitePage {
	readonly path: string;
	readonly html: string;
	readonly label: string;
	/** Day of the newest message on it, for the sitemap. */
	readonly changed?: string;
}

/** The topics of a site in the order of the plan; contents without a message are left out. */
export function topicsOf(site: Site, messages: readonly Message[]): Topic[] {
	return site.context.plan.contents
		.map((content) => ({
			content,
			path: `chu-de/${content.id}.html`,
			messages: messages.filter(({ contents }) => contents.includes(content.id)),
		}))
		.filter(({ path, messages: own }) => own.length > 0 && isSafeArtifactPath(path));
}

/** Links to all topics. */
export function topicLinks(site: Site, from: { readonly path: string }, topics: readonly Topic[]): Markup {
	const items = topics.map(({ content, path, messages }) =>
		element("li", {}, element("a", { href: linkTo(site, from, path) }, `${content.label} (${messages.length})`)),
	);
	return element("ul", { class: "topics" }, items);
}

/** The pages of one topic. */
export function topicPages(site: Site, topic: Topic): SitePage[] {
	return paginate(topic.messages, 40, topic.path).map((list) => {
		const title = pageTitle(topic.content.label, list);
		const html = pageHtml(site, {
			path: list.path,
			title,
			description: `Tin, bài về chủ đề ${topic.content.label}.`,
			trail: [{ label: "Trang chủ", path: "index.html" }],
			main: [
				element("h1", {}, title),
				element("p", { class: "summary" }, topic.content.text),
				messageList(site, list, list.items, 2),
				pageLinks(site, list),
			],
		});
		return { path: list.path, html, label: `Chủ đề: ${title}`, ...changedOn(list.items) };
	});
}

/** The day of the newest message. */
export function changedOn(messages: readonly Message[]): { readonly changed?: string } {
	const days = messages.map(({ validFrom }) => validFrom).sort();
	const changed = days.at(-1);
	return changed === undefined ? {} : { changed };
}
