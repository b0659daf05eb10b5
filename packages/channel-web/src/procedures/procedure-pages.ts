import { safeAddress } from "@cchc/channel";
import { compareVietnamese } from "@cchc/vietnamese";
import { type Child, element, type Markup } from "../html/markup";
import { jsonForScript, servicesData } from "../pages/json-ld";
import { pageHtml } from "../pages/page";
import { linkTo } from "../pages/page-type";
import type { SitePage } from "../pages/topics";
import type { Site } from "../site-model";
import { anchorOf, procedurePath, qrPath } from "./anchor";
import { onlineLevelNames, type Procedure } from "./procedure-type";

function byField(procedures: readonly Procedure[]): [string, Procedure[]][] {
	const fields = new Map<string, Procedure[]>();
	for (const procedure of procedures) {
		const path = procedurePath(procedure.field);
		fields.set(path, [...(fields.get(path) ?? []), procedure]);
	}
	return [...fields.values()]
		.map((own): [string, Procedure[]] => [own[0]?.field ?? "", own])
		.sort(([a], [b]) => compareVietnamese(a, b));
}

function rows(procedure: Procedure): Child[] {
	const { level, time, fee, papers = [] } = procedure;
	const row = (label: string, value: Child): Child => [element("dt", {}, label), element("dd", {}, value)];
	return [
		row("Cách nộp", onlineLevelNames[level]),
		time === undefined ? undefined : row("Thời hạn giải quyết", time),
		fee === undefined ? undefined : row("Phí, lệ phí", fee),
		papers.length === 0
			? undefined
			: row(
					"Giấy tờ",
					papers.length === 1
						? papers[0]
						: element(
								"ul",
								{},
								papers.map((paper) => element("li", {}, paper)),
							),
				),
	];
}

function procedureMarkup(site: Site, from: { readonly path: string }, procedure: Procedure): Markup {
	const url = procedure.url === undefined ? undefined : safeAddress(procedure.url);
	const label = procedure.level === "desk" ? "Xem hướng dẫn" : "Nộp hồ sơ trực tuyến";
	return element(
		"section",
		{ class: "procedure", id: anchorOf(procedure.id) },
		element("h2", {}, procedure.name),
		element("p", { class: "meta" }, `Mã thủ tục: ${procedure.id}`),
		element("dl", { class: "pairs" }, rows(procedure)),
		url === undefined
			? undefined
			: element(
					"div",
					{ class: "online" },
					element(
						"p",
						{ class: "action" },
						element("a", { href: url }, label, element("span", { class: "unseen" }, `: ${procedure.name}`)),
					),
					element("img", {
						class: "qr",
						src: linkTo(site, from, qrPath(procedure.id)),
						alt: `Mã QR dẫn đến ${url}`,
						width: 128,
						height: 128,
						loading: "lazy",
					}),
				),
	);
}

function levelCounts(procedures: readonly Procedure[]): string {
	const count = (level: Procedure["level"]): number => procedures.filter((one) => one.level === level).length;
	return `${procedures.length} thủ tục, trong đó ${count("full")} trực tuyến toàn trình, ${count("partial")} trực tuyến một phần.`;
}

/** Whoever reads sample data must not take it for the real list. */
function sampleNotice(procedures: readonly Procedure[]): Child {
	if (procedures.every(({ source }) => source !== "illustrative")) return undefined;
	const text = "Danh sách dưới đây là số liệu minh họa, chưa phải danh mục thủ tục chính thức của xã.";
	return element("p", { class: "notice" }, element("strong", {}, text));
}

/** The list of procedures: one page that names all, and one page for each field. */
export function procedurePages(site: Site, procedures: readonly Procedure[]): SitePage[] {
	const path = "thu-tuc.html";
	const fields = byField(procedures);
	const overview = pageHtml(site, {
		path,
		title: "Thủ tục hành chính",
		description: `Bộ thủ tục hành chính của xã: ${levelCounts(procedures)}`,
		main: [
			element("h1", {}, "Thủ tục hành chính"),
			sampleNotice(procedures),
			element("p", { class: "summary" }, levelCounts(procedures)),
			fields.flatMap(([field, own]) => [
				element("h2", {}, element("a", { href: procedurePath(field) }, field)),
				element(
					"ul",
					{},
					own.map(({ id, name }) =>
						element("li", {}, element("a", { href: `${procedurePath(field)}#${anchorOf(id)}` }, name)),
					),
				),
			]),
		],
	});
	const pages = fields.map(([field, own]): SitePage => {
		const from = { path: procedurePath(field) };
		const title = `Thủ tục lĩnh vực ${field}`;
		const html = pageHtml(site, {
			path: from.path,
			title,
			description: `Lĩnh vực ${field}: ${levelCounts(own)}`,
			data: jsonForScript(servicesData(site, from.path, own)),
			trail: [
				{ label: "Trang chủ", path: "index.html" },
				{ label: "Thủ tục hành chính", path },
			],
			main: [
				element("h1", {}, title),
				sampleNotice(own),
				element("p", { class: "summary" }, levelCounts(own)),
				own.map((procedure) => procedureMarkup(site, from, procedure)),
			],
		});
		return { path: from.path, html, label: title };
	});
	return [{ path, html: overview, label: "Thủ tục hành chính" }, ...pages];
}
