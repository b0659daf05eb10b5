import { formatDate } from "@cchc/calendar";
import type { Message } from "@cchc/channel";
import { element, type Markup } from "../html/markup";
import type { Site } from "../site-model";
import { linkTo, type PageParts } from "./page-type";

type From = Pick<PageParts, "path" | "anywhere">;

/** Messages as a list of title, day and summary. */
export function messageList(site: Site, from: From, messages: readonly Message[], level: number): Markup {
	const items = messages.map((source) => {
		const message = site.prepared(source);
		const link = element("a", { href: linkTo(site, from, `${message.id}.html`) }, message.title);
		return element(
			"li",
			{},
			element(`h${level}`, {}, link),
			element("p", {}, message.summary),
			element("p", { class: "when" }, whenOf(site, message)),
		);
	});
	return element("ul", { class: "list" }, items);
}

/** The day of a message, with a word when it holds no more. */
export function whenOf(site: Site, message: Message): (Markup | string)[] {
	const day = element("time", { datetime: message.validFrom }, formatDate(message.validFrom, "numeric"));
	const over = message.expires !== undefined && message.expires < site.context.today;
	return over ? [day, " · đã hết hiệu lực"] : [day];
}
