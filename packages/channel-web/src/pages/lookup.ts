import type { Message } from "@cchc/channel";
import { capitalizeFirst, compareVietnamese, removeTones } from "@cchc/vietnamese";
import type { Heading } from "mdast";
import { element } from "../html/markup";
import { anchorOf, procedurePath } from "../procedures/anchor";
import type { Procedure } from "../procedures/procedure-type";
import type { Site } from "../site-model";
import { pageHtml } from "./page";
import { linkTo } from "./page-type";
import { pageLinks, pageTitle, paginate } from "./paginate";
import type { SitePage } from "./topics";

/** One line of the index: words and the page they lead to. */
interface LookupEntry {
	readonly words: string;
	/** Path inside the site. */
	readonly target: string;
	/** What stands behind the words when they alone say too little. */
	readonly note?: string;
}

function headings(site: Site, message: Message): string[] {
	return site
		.bodyOf(message)
		.children.filter((node): node is Heading => node.type === "heading")
		.flatMap(textOf);
}

function textOf(heading: Heading): string[] {
	const text = heading.children.flatMap((node) => (node.type === "text" ? [node.value] : [])).join("");
	return text.trim() === "" ? [] : [text.trim()];
}

function entriesOf(site: Site, messages: readonly Message[], procedures: readonly Procedure[]): LookupEntry[] {
	const fromMessages = messages.flatMap((source): LookupEntry[] => {
		const message = site.prepared(source);
		const target = `${message.id}.html`;
		const inside = headings(site, source).map((words) => ({ words, target, note: message.title }));
		return [{ words: message.title, target }, ...inside];
	});
	const fromProcedures = procedures.map(({ id, name, field }) => ({
		words: name,
		target: `${procedurePath(field)}#${anchorOf(id)}`,
		note: "thủ tục",
	}));
	return [...fromMessages, ...fromProcedures]
		.map((entry) => ({ ...entry, words: capitalizeFirst(entry.words) }))
		.sort((a, b) => compareVietnamese(a.words, b.words) || (a.target < b.target ? -1 : 1));
}

function letterOf(words: string): string {
	const first = removeTones(words.charAt(0)).toUpperCase();
	const letter = words.charAt(0).toUpperCase() === "Đ" ? "Đ" : first;
	return /[A-ZĐ]/.test(letter) ? letter : "#";
}

/** The index of a printed book, in place of a search that would need a server or a script. */
export function lookupPages(site: Site, messages: readonly Message[], procedures: readonly Procedure[]): SitePage[] {
	return paginate(entriesOf(site, messages, procedures), 120, "tra-cuu.html").map((list) => {
		const letters = new Map<string, LookupEntry[]>();
		for (const entry of list.items) {
			const letter = letterOf(entry.words);
			letters.set(letter, [...(letters.get(letter) ?? []), entry]);
		}
		const jumps = [...letters.keys()].map((letter, index) =>
			element("li", {}, element("a", { href: `#muc-${index + 1}` }, letter)),
		);
		const sections = [...letters].map(([letter, entries], index) =>
			element(
				"section",
				{},
				element("h2", { id: `muc-${index + 1}` }, letter),
				element(
					"ul",
					{},
					entries.map(({ words, target, note }) => {
						const link = element("a", { href: linkTo(site, list, target) }, words);
						return element("li", {}, link, note === undefined ? undefined : ` (${note})`);
					}),
				),
			),
		);
		const title = pageTitle("Tra cứu", list);
		const html = pageHtml(site, {
			path: list.path,
			title,
			description: "Bảng tra theo chữ cái: tên bài, đề mục và thủ tục hành chính.",
			main: [
				element("h1", {}, title),
				element(
					"p",
					{},
					"Bảng tra theo chữ cái. Để tìm nhanh trong trang, nhấn Ctrl và F trên máy tính, hoặc chọn Tìm trong trang trên điện thoại.",
				),
				element("nav", { "aria-label": "Chữ cái" }, element("ul", { class: "topics" }, jumps)),
				element("div", { class: "index" }, sections),
				pageLinks(site, list),
			],
		});
		return { path: list.path, html, label: title };
	});
}
