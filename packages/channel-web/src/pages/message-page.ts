import type { Message } from "@cchc/channel";
import { type Artifact, createArtifact } from "@cchc/core";
import { momentOf } from "../feeds/moment";
import { printHtml } from "../html/markup";
import { pageUrl, type Site } from "../site-model";
import { articleMarkup } from "./article";
import { articleData, jsonForScript } from "./json-ld";
import { pageHtml } from "./page";
import { linkTo, type PageParts, type TrailStep } from "./page-type";

const htmlType = "text/html; charset=utf-8";

/** What a page of a message knows of the others. */
export interface Surroundings {
	readonly successors?: readonly Message[];
	readonly topicPath?: (contentId: string) => string | undefined;
	readonly trail?: readonly TrailStep[];
}

/** The page of one message. */
export function messagePage(site: Site, message: Message, around: Surroundings = {}): Artifact {
	const { title, summary } = site.prepared(message);
	const path = `${message.id}.html`;
	const actual = message.status === "actual";
	const parts: Omit<PageParts, "main"> = {
		path,
		title,
		description: summary,
		kind: "article",
		published: momentOf(message.validFrom),
		image: site.options.image(message),
		hidden: !actual,
		...(actual ? { data: jsonForScript(articleData(message, site)) } : {}),
		...(around.trail === undefined ? {} : { trail: around.trail }),
	};
	const article = articleMarkup(site, message, {
		level: 1,
		successors: around.successors ?? [],
		addressOf: ({ id }) => linkTo(site, parts, `${id}.html`),
		topicAddress: (contentId) => {
			const topic = around.topicPath?.(contentId);
			return topic === undefined ? undefined : linkTo(site, parts, topic);
		},
	});
	return createArtifact(path, htmlType, pageHtml(site, { ...parts, main: [article] }), `Trang web: ${title}`);
}

/** The message as a piece to put into a page of the portal: no script, no style, absolute addresses. */
export function messageFragment(site: Site, message: Message, { successors = [] }: Surroundings = {}): Artifact {
	const { title } = site.prepared(message);
	const article = articleMarkup(site, message, {
		level: site.options.headingLevel,
		title: site.options.fragmentTitle,
		successors,
		addressOf: ({ id }) => pageUrl(site, id),
	});
	return createArtifact(`${message.id}.fragment.html`, htmlType, `${printHtml(article)}\n`, `Đoạn HTML: ${title}`);
}
