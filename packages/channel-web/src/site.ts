import type { Message, RenderContext } from "@cchc/channel";
import { safeAddress } from "@cchc/channel";
import { type Artifact, createArtifact } from "@cchc/core";
import { publicMessages } from "./feeds/feed-items";
import { feedArtifacts } from "./feeds/feeds";
import { sitemapXml } from "./feeds/sitemap";
import { archivePages } from "./pages/archive";
import { contactPage } from "./pages/contact-page";
import { homePage, notFoundPage } from "./pages/home-page";
import { lookupPages } from "./pages/lookup";
import { messageFragment, messagePage } from "./pages/message-page";
import { styleSheet } from "./pages/style-sheet";
import { type SitePage, topicPages, topicsOf } from "./pages/topics";
import { successorsOf } from "./pages/web-state";
import { qrPath } from "./procedures/anchor";
import { procedurePages } from "./procedures/procedure-pages";
import { qrSvg } from "./procedures/qr";
import { type MenuEntry, type Site, siteModel } from "./site-model";
import type { SiteOptions } from "./site-options";

const htmlType = "text/html; charset=utf-8";

function menuOf(options: SiteOptions): MenuEntry[] {
	const procedures = options.procedures?.length ? [{ path: "thu-tuc.html", label: "Thủ tục" }] : [];
	return [
		{ path: "index.html", label: "Trang chủ" },
		...procedures,
		{ path: "luu-tru.html", label: "Lưu trữ" },
		{ path: "tra-cuu.html", label: "Tra cứu" },
		{ path: "lien-he.html", label: "Liên hệ, phản ánh" },
	];
}

function messageArtifacts(
	site: Site,
	messages: readonly Message[],
	all: readonly Message[],
	options: SiteOptions,
): Artifact[] {
	const successors = successorsOf(all);
	const topics = new Map(topicsOf(site, messages).map(({ content, path }) => [content.id, path]));
	const trail = [{ label: "Trang chủ", path: "index.html" }];
	return messages.flatMap((message) => {
		const around = {
			successors: (successors.get(message.id) ?? []).filter((other) => messages.includes(other)),
			topicPath: (id: string) => topics.get(id),
			trail,
		};
		const page = messagePage(site, message, around);
		return options.fragments === false ? [page] : [page, messageFragment(site, message, around)];
	});
}

function qrArtifacts(options: SiteOptions): Artifact[] {
	return (options.procedures ?? []).flatMap(({ id, name, url }) => {
		const address = url === undefined ? undefined : safeAddress(url);
		if (address === undefined) return [];
		return [createArtifact(qrPath(id), "image/svg+xml", qrSvg(address), `Mã QR: ${name}`)];
	});
}

/**
 * A whole static site of the messages that are published on `context.today`: home, topics, archive, index for looking up,
 * contacts, procedures, a page and a fragment for each message, feeds, sitemap, 404 page and style sheet. It needs no
 * server program and no script. Drafts and exercises are left out. Same input, same bytes.
 * @throws CchcError `channel-web/invalid-option`.
 */
export function site(messages: readonly Message[], options: SiteOptions, context: RenderContext): Artifact[] {
	const model = siteModel({ ...options, styles: "linked" }, context, menuOf(options));
	const shown = publicMessages(messages, context.today);
	const topics = topicsOf(model, shown);
	const procedures = options.procedures ?? [];
	const pages: SitePage[] = [
		homePage(model, shown, topics),
		...topics.flatMap((topic) => topicPages(model, topic)),
		...archivePages(model, shown),
		...lookupPages(model, shown, procedures),
		...(procedures.length === 0 ? [] : procedurePages(model, procedures)),
		contactPage(model),
	];
	const listed = [
		...pages,
		...shown.map(({ id, validFrom }) => ({ path: `${id}.html`, changed: validFrom as string })),
	];
	const missing = notFoundPage(model);
	return [
		...[...pages, missing].map(({ path, html, label }) => createArtifact(path, htmlType, html, label)),
		...messageArtifacts(model, shown, messages, options),
		...feedArtifacts(model, messages),
		createArtifact(
			"sitemap.xml",
			"application/xml; charset=utf-8",
			sitemapXml(model, listed),
			"Sơ đồ trang cho máy tìm kiếm",
		),
		createArtifact(
			"robots.txt",
			"text/plain; charset=utf-8",
			`User-agent: *\nAllow: /\nSitemap: ${model.url}sitemap.xml\n`,
			"Chỉ dẫn cho máy tìm kiếm",
		),
		createArtifact("site.css", "text/css; charset=utf-8", styleSheet, "Kiểu trình bày của trang"),
		...qrArtifacts(options),
	];
}
