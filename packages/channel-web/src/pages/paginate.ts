import { element, type Markup } from "../html/markup";
import type { Site } from "../site-model";
import { linkTo } from "./page-type";

/** One page of a long list. */
export interface ListPage<T> {
	/** Path inside the site. */
	readonly path: string;
	/** From 1. */
	readonly number: number;
	readonly items: readonly T[];
	/** Paths of all pages of the list. */
	readonly paths: readonly string[];
}

/** Cuts a list into pages: `chu-de/x.html`, `chu-de/x-2.html` and so on; an empty list gives one empty page. */
export function paginate<T>(items: readonly T[], size: number, path: string): ListPage<T>[] {
	const count = Math.max(1, Math.ceil(items.length / size));
	const paths = Array.from({ length: count }, (_, index) =>
		index === 0 ? path : path.replace(/\.html$/, `-${index + 1}.html`),
	);
	return paths.map((own, index) => ({
		path: own,
		number: index + 1,
		items: items.slice(index * size, (index + 1) * size),
		paths,
	}));
}

/** `Trang 2` after the title of a later page. */
export function pageTitle(title: string, { number }: { readonly number: number }): string {
	return number === 1 ? title : `${title} – trang ${number}`;
}

/** Links to the other pages of a list; nothing for a list of one page. */
export function pageLinks(site: Site, { path, paths, number }: Omit<ListPage<unknown>, "items">): Markup | undefined {
	if (paths.length === 1) return undefined;
	const items = paths.map((target, index) =>
		element(
			"li",
			{},
			element(
				"a",
				{ href: linkTo(site, { path }, target), "aria-current": index + 1 === number ? "page" : undefined },
				`Trang ${index + 1}`,
			),
		),
	);
	return element("nav", { "aria-label": "Các trang" }, element("ul", { class: "topics" }, items));
}
