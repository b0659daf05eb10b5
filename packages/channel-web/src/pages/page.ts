import { type Child, element, type Markup, printHtml } from "../html/markup";
import type { Site } from "../site-model";
import { pageHead } from "./page-head";
import { linkTo, type PageParts } from "./page-type";

function menuMarkup(site: Site, parts: PageParts): Child {
	if (site.menu.length === 0) return undefined;
	const items = site.menu.map(({ path, label }) => {
		const current = path === parts.path ? "page" : undefined;
		return element("li", {}, element("a", { href: linkTo(site, parts, path), "aria-current": current }, label));
	});
	return element("nav", { class: "menu", "aria-label": "Chính" }, element("ul", {}, items));
}

function masthead(site: Site, parts: PageParts): Markup {
	const home = site.menu.length === 0 ? site.url : linkTo(site, parts, "index.html");
	const current = parts.path === "index.html" ? "page" : undefined;
	return element(
		"header",
		{ class: "masthead" },
		element(
			"div",
			{ class: "wrap" },
			element("p", { class: "issuer" }, site.context.plan.issuer.letterhead.join(" ")),
			element(
				parts.path === "index.html" ? "h1" : "p",
				{ class: "site" },
				element("a", { href: home, "aria-current": current }, site.name),
			),
			menuMarkup(site, parts),
		),
	);
}

function trailMarkup(site: Site, parts: PageParts): Child {
	if (parts.trail === undefined || site.menu.length === 0) return undefined;
	const steps = parts.trail.map(({ label, path }) =>
		element("li", {}, element("a", { href: linkTo(site, parts, path) }, label)),
	);
	return element("nav", { class: "trail", "aria-label": "Vị trí trang" }, element("ol", {}, steps));
}

function foot(site: Site, parts: PageParts): Markup {
	const { plan } = site.context;
	const address = plan.contacts?.find(({ kind }) => kind === "address")?.value;
	const feeds =
		site.menu.length === 0
			? undefined
			: element(
					"nav",
					{ "aria-label": "Nguồn tin" },
					element(
						"p",
						{},
						"Theo dõi tin mới: ",
						element("a", { href: linkTo(site, parts, "rss.xml") }, "RSS"),
						", ",
						element("a", { href: linkTo(site, parts, "atom.xml") }, "Atom"),
						", ",
						element("a", { href: linkTo(site, parts, "feed.json") }, "JSON Feed"),
					),
				);
	return element(
		"footer",
		{ class: "foot" },
		element(
			"div",
			{ class: "wrap" },
			element("p", {}, element("strong", {}, plan.issuer.letterhead.join(" "))),
			address === undefined ? undefined : element("p", {}, address),
			feeds,
		),
	);
}

/** A whole page. The embedded sheet and the JSON of the page are ours; everything else is escaped text. */
export function pageHtml(site: Site, parts: PageParts): string {
	const page = element(
		"html",
		{ lang: "vi" },
		pageHead(site, parts),
		element(
			"body",
			{ class: parts.path === "index.html" ? "home" : undefined },
			element("a", { class: "skip", href: "#noi-dung" }, "Chuyển đến nội dung chính"),
			masthead(site, parts),
			element("main", { id: "noi-dung", class: "wrap", tabindex: -1 }, trailMarkup(site, parts), parts.main),
			foot(site, parts),
		),
	);
	return `<!DOCTYPE html>\n${printHtml(page)}\n`;
}
