import type { ListItem, Nodes, Root, TableCell, TableRow } from "mdast";
import { type Child, element, type Markup } from "./markup";

/** What grows while a body is walked from top to bottom. */
interface Progress {
	/** What is added to the depth of a heading. */
	readonly shift: number;
	readonly highest: number;
	lastLevel: number;
	tables: number;
}

function headingShift(body: Root, level: number): number {
	const depths = body.children.flatMap((node) => (node.type === "heading" ? [node.depth] : []));
	return depths.length === 0 ? 0 : level - Math.min(...depths);
}

function all(nodes: readonly Nodes[], progress: Progress): Child[] {
	return nodes.map((node) => markup(node, progress));
}

function headingMarkup(node: Extract<Nodes, { type: "heading" }>, progress: Progress): Markup {
	const level = Math.max(progress.highest, Math.min(6, progress.lastLevel + 1, node.depth + progress.shift));
	progress.lastLevel = level;
	return element(`h${Math.min(level, 6)}`, {}, all(node.children, progress));
}

function itemMarkup(item: ListItem, tight: boolean, progress: Progress): Markup {
	const children = item.children.map((child) =>
		tight && child.type === "paragraph" ? all(child.children, progress) : markup(child, progress),
	);
	return element("li", {}, children);
}

function cellMarkup(cell: TableCell, head: boolean, progress: Progress): Markup {
	const labelled = head && cell.children.length > 0;
	return element(labelled ? "th" : "td", labelled ? { scope: "col" } : {}, all(cell.children, progress));
}

function rowMarkup(row: TableRow, head: boolean, progress: Progress): Markup {
	return element(
		"tr",
		{},
		row.children.map((cell) => cellMarkup(cell, head, progress)),
	);
}

function tableMarkup(rows: readonly TableRow[], progress: Progress): Markup {
	progress.tables += 1;
	const [head, ...body] = rows;
	const table = element(
		"table",
		{},
		head && element("thead", {}, rowMarkup(head, true, progress)),
		body.length === 0
			? undefined
			: element(
					"tbody",
					{},
					body.map((row) => rowMarkup(row, false, progress)),
				),
	);
	// A wide table scrolls sideways: those without a mouse reach it by the keyboard.
	return element("section", { class: "table", "aria-label": `Bảng ${progress.tables}`, tabindex: 0 }, table);
}

function markup(node: Nodes, progress: Progress): Child {
	switch (node.type) {
		case "text":
			return node.value;
		case "heading":
			return headingMarkup(node, progress);
		case "paragraph":
			return element("p", {}, all(node.children, progress));
		case "emphasis":
			return element("em", {}, all(node.children, progress));
		case "strong":
			return element("strong", {}, all(node.children, progress));
		case "link":
			return element("a", { href: node.url }, all(node.children, progress));
		case "blockquote":
			return element("blockquote", {}, all(node.children, progress));
		case "list": {
			const tight = node.spread !== true && node.children.every(({ spread }) => spread !== true);
			const start = node.ordered === true && node.start !== 1 && node.start !== null ? node.start : undefined;
			const items = node.children.map((item) => itemMarkup(item, tight, progress));
			return element(node.ordered === true ? "ol" : "ul", { start }, items);
		}
		case "table":
			return tableMarkup(node.children, progress);
		case "code":
			return element("pre", {}, element("code", {}, node.value));
		case "inlineCode":
			return element("code", {}, node.value);
		case "break":
			return element("br");
		case "thematicBreak":
			return element("hr");
		default:
			return undefined;
	}
}

/** The body as HTML elements whose highest heading has `level` (1 to 6); no level is skipped on the way down. */
export function bodyMarkup(body: Root, level: number): Markup[] {
	const highest = Math.min(level, 6);
	const progress = { shift: headingShift(body, highest), highest, lastLevel: highest - 1, tables: 0 };
	return body.children.flatMap((node) => {
		const made = markup(node, progress);
		return typeof made === "object" && !Array.isArray(made) ? [made as Markup] : [];
	});
}
