import { dateParts } from "@cchc/calendar";
import type { Message } from "@cchc/channel";
import { element } from "../html/markup";
import type { Site } from "../site-model";
import { whenOf } from "./message-list";
import { pageHtml } from "./page";
import { linkTo } from "./page-type";
import { pageLinks, pageTitle, paginate } from "./paginate";
import { changedOn, type SitePage } from "./topics";

function byMonth(messages: readonly Message[]): Map<string, Message[]> {
	const months = new Map<string, Message[]>();
	for (const message of messages) {
		const { year, month } = dateParts(message.validFrom);
		const name = `Tháng ${month} năm ${year}`;
		months.set(name, [...(months.get(name) ?? []), message]);
	}
	return months;
}

/** All messages by month, newest first, those that hold no more included. */
export function archivePages(site: Site, messages: readonly Message[]): SitePage[] {
	return paginate(messages, 80, "luu-tru.html").map((list) => {
		const months = [...byMonth(list.items)].flatMap(([name, own]) => [
			element("h2", {}, name),
			element(
				"ul",
				{},
				own.map((message) => {
					const { title } = site.prepared(message);
					const link = element("a", { href: linkTo(site, list, `${message.id}.html`) }, title);
					return element("li", {}, link, " – ", whenOf(site, message));
				}),
			),
		]);
		const title = pageTitle("Lưu trữ", list);
		const html = pageHtml(site, {
			path: list.path,
			title,
			description: "Tất cả tin, bài đã công bố, xếp theo tháng.",
			main: [element("h1", {}, title), months, pageLinks(site, list)],
		});
		return { path: list.path, html, label: title, ...changedOn(list.items) };
	});
}
