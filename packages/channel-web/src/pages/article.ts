import { formatDate } from "@cchc/calendar";
import { contactAddress, findContact, type Message, type RenderContext } from "@cchc/channel";
import { citeLegalBasis } from "@cchc/core";
import type { Contact } from "@cchc/plan";
import { bodyMarkup } from "../html/body-markup";
import { type Child, element, type Markup } from "../html/markup";
import type { Site } from "../site-model";
import { type StateNotice, stateNotices } from "./web-state";

/** What an article needs to know besides its message. */
export interface ArticleOptions {
	/** Level of the title. */
	readonly level: number;
	/** Whether title and summary are written. Default true. */
	readonly title?: boolean;
	/** Messages that change or cancel this one. */
	readonly successors?: readonly Message[];
	/** Address of the page of a message. */
	readonly addressOf: (message: Message) => string;
	/** Address of the page of a topic, when there is one. */
	readonly topicAddress?: (contentId: string) => string | undefined;
}

function time(date: Message["validFrom"]): Markup {
	return element("time", { datetime: date }, formatDate(date, "numeric"));
}

/** A notice as a paragraph, with a link to what is to be read instead. */
export function noticeMarkup(notice: StateNotice, addressOf: ArticleOptions["addressOf"]): Markup {
	const { see } = notice;
	const link = see === undefined ? undefined : [" ", element("a", { href: addressOf(see) }, see.title), "."];
	return element("p", { class: `notice ${notice.kind}` }, element("strong", {}, notice.text), link);
}

function heading(level: number, text: string): Markup {
	return element(`h${Math.min(level, 6)}`, {}, text);
}

/** A contact as a line: its label and its value, the value as a link where it leads somewhere. */
export function contactMarkup(contact: Contact): Child {
	const address = contactAddress(contact);
	const value = address === undefined ? contact.value : element("a", { href: address }, contact.value);
	const sample = contact.source === "illustrative" ? [" ", element("small", {}, "(số liệu minh họa)")] : undefined;
	return [element("dt", {}, contact.label), element("dd", {}, value, sample)];
}

function pairs(className: string, rows: readonly Child[]): Markup {
	return element("dl", { class: className }, rows);
}

function metaMarkup(message: Message, options: ArticleOptions, context: RenderContext): Markup {
	const topics = message.contents.flatMap((id) => {
		const content = context.plan.contents.find((candidate) => candidate.id === id);
		if (content === undefined) return [];
		const address = options.topicAddress?.(id);
		return [address === undefined ? content.label : element("a", { href: address }, content.label)];
	});
	const until = message.expires === undefined ? undefined : [" đến ", time(message.expires)];
	return element(
		"p",
		{ class: "meta" },
		"Hiệu lực từ ",
		time(message.validFrom),
		until,
		topics.length === 0
			? undefined
			: [" · Chủ đề: ", topics.flatMap((topic, index) => (index === 0 ? [topic] : [", ", topic]))],
	);
}

function section(className: string, level: number, title: string, ...children: Child[]): Markup {
	return element("section", { class: className }, heading(level, title), children);
}

/** A message as an `article` element; everything in it is text, lists, tables and links. */
export function articleMarkup(site: Site, source: Message, options: ArticleOptions): Markup {
	const { context } = site;
	const message = site.prepared(source);
	const { level, successors = [], addressOf } = options;
	const { facts = [], callToAction, basis = [] } = message;
	const contacts = (message.contacts ?? []).flatMap((id) => findContact(context.plan, id) ?? []);
	const action =
		callToAction === undefined
			? undefined
			: element(
					"p",
					{ class: "action" },
					callToAction.url === undefined
						? element("strong", {}, callToAction.text)
						: element("a", { href: callToAction.url }, callToAction.text),
				);
	return element(
		"article",
		{ lang: "vi" },
		stateNotices(message, context.today, successors).map((notice) => noticeMarkup(notice, addressOf)),
		options.title === false
			? undefined
			: [heading(level, message.title), element("p", { class: "summary" }, message.summary)],
		metaMarkup(message, options, context),
		bodyMarkup(site.bodyOf(source), level + 1),
		facts.length === 0
			? undefined
			: section(
					"facts",
					level + 1,
					"Thông tin cần biết",
					pairs(
						"pairs",
						facts.map(({ label, value }) => [element("dt", {}, label), element("dd", {}, value)]),
					),
				),
		action,
		contacts.length === 0
			? undefined
			: section("contacts", level + 1, "Liên hệ", pairs("pairs", contacts.map(contactMarkup))),
		basis.length === 0
			? undefined
			: section(
					"basis",
					level + 1,
					"Căn cứ",
					element(
						"ul",
						{},
						basis.map((item) => {
							const text = citeLegalBasis(item);
							return element("li", {}, item.url === undefined ? text : element("a", { href: item.url }, text));
						}),
					),
				),
	);
}
