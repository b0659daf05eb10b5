import { contactAddress, type Message } from "@cchc/channel";
import { type Child, element, type Markup } from "../html/markup";
import type { Site } from "../site-model";
import { contactMarkup } from "./article";
import { jsonForScript, siteData } from "./json-ld";
import { messageList } from "./message-list";
import { pageHtml } from "./page";
import { linkTo } from "./page-type";
import { changedOn, type SitePage, type Topic, topicLinks } from "./topics";

/** What most people come for, before anything else: one step each. */
function tasks(site: Site, from: { readonly path: string }): Child {
	const phone = (site.context.plan.contacts ?? []).find(({ kind }) => kind === "phone");
	const call = phone && contactAddress(phone);
	const sample = phone?.source === "illustrative" ? " (số liệu minh họa)" : "";
	const task = (href: string, title: string, text: string): Markup =>
		element("li", {}, element("a", { href }, title), element("span", {}, text));
	const procedures = site.menu.some(({ path }) => path === "thu-tuc.html");
	return element(
		"ul",
		{ class: "tasks" },
		procedures
			? task(linkTo(site, from, "thu-tuc.html"), "Làm thủ tục", "Giấy tờ cần có, thời hạn, lệ phí, nộp qua mạng")
			: undefined,
		phone === undefined || call === undefined
			? undefined
			: task(call, `Gọi ${phone.value}`.replace(/\s/g, "\u00A0"), `${phone.label}${sample}`),
		task(linkTo(site, from, "tra-cuu.html"), "Tra cứu", "Tìm tin, bài và thủ tục theo chữ cái"),
	);
}

/** The first page: what is new, the topics, and whom to call. */
export function homePage(site: Site, messages: readonly Message[], topics: readonly Topic[]): SitePage {
	const { plan, today } = site.context;
	const from = { path: "index.html" };
	const current = messages.filter(({ expires }) => expires === undefined || expires >= today).slice(0, 10);
	const phones = (plan.contacts ?? []).filter(({ kind }) => kind === "phone" || kind === "hours");
	const description = `Thông tin cải cách hành chính của ${plan.issuer.letterhead.join(" ")}: tin mới, thủ tục, đường dây nóng.`;
	const html = pageHtml(site, {
		...from,
		title: site.name,
		description,
		data: jsonForScript(siteData(site)),
		main: [
			tasks(site, from),
			element("h2", {}, "Tin mới"),
			current.length === 0
				? element("p", {}, "Chưa có tin nào đang có hiệu lực.")
				: messageList(site, from, current, 3),
			element("p", {}, element("a", { href: linkTo(site, from, "luu-tru.html") }, "Xem tất cả tin, bài đã công bố")),
			phones.length === 0
				? undefined
				: [element("h2", {}, "Gọi khi cần"), element("dl", { class: "pairs" }, phones.map(contactMarkup))],
			topics.length === 0 ? undefined : [element("h2", {}, "Chủ đề"), topicLinks(site, from, topics)],
		],
	});
	return { ...from, html, label: "Trang chủ", ...changedOn(current) };
}

/** The page for addresses that lead nowhere; its links work at any depth. */
export function notFoundPage(site: Site): SitePage {
	const from = { path: "404.html", anywhere: true };
	const html = pageHtml(site, {
		...from,
		title: "Không tìm thấy trang",
		description: "Địa chỉ này không có hoặc đã đổi.",
		hidden: true,
		main: [
			element("h1", {}, "Không tìm thấy trang"),
			element("p", { class: "summary" }, "Địa chỉ này không có hoặc đã đổi. Bà con có thể:"),
			element(
				"ul",
				{},
				[
					["index.html", "về trang chủ"],
					["tra-cuu.html", "tìm theo bảng chữ cái"],
					["lien-he.html", "gọi đường dây nóng để hỏi"],
				].map(([path, label]) => element("li", {}, element("a", { href: linkTo(site, from, path ?? "") }, label))),
			),
		],
	});
	return { path: from.path, html, label: "Trang báo không tìm thấy" };
}
