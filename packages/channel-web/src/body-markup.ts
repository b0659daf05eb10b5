import type { Element, ElementContent } from "hast";
import type { Root as Markdown } from "mdast";
import { toHast } from "mdast-util-to-hast";
import { element } from "./markup";

function headingShift(body: Markdown, level: number): number {
	const depths = body.children.flatMap((node) => (node.type === "heading" ? [node.depth] : []));
	return depths.length === 0 ? 0 : level - Math.min(...depths);
}

function wrapTable(table: Element, number: number): Element {
	return element("div", { className: ["table"], role: "region", ariaLabel: `Bảng ${number}`, tabIndex: 0 }, table);
}

function withoutBlankText(children: readonly ElementContent[]): ElementContent[] {
	return children.filter((child) => child.type !== "text" || child.value.trim() !== "");
}

const blocks = new Set("ul ol blockquote table thead tbody tr".split(" "));

/** The body as HTML elements whose highest heading has `level` (1 to 6); no level is skipped on the way down. */
export function bodyMarkup(body: Markdown, level: number): ElementContent[] {
	const shift = headingShift(body, level);
	let last = level - 1;
	let tables = 0;
	const change = (node: ElementContent): ElementContent => {
		if (node.type !== "element") return node;
		const heading = /^h([1-6])$/.exec(node.tagName);
		if (heading !== null) {
			last = Math.min(6, last + 1, Number(heading[1]) + shift);
			return { ...node, tagName: `h${Math.max(last, level)}` };
		}
		const inner = blocks.has(node.tagName) ? withoutBlankText(node.children) : node.children;
		const changed: Element = { ...node, children: inner.map(change) };
		if (node.tagName === "th") {
			const empty = node.children.length === 0;
			return { ...changed, tagName: empty ? "td" : "th", properties: empty ? {} : { scope: "col" } };
		}
		if (node.tagName === "td") return { ...changed, properties: {} };
		if (node.tagName !== "table") return changed;
		tables += 1;
		return wrapTable(changed, tables);
	};
	const tree = toHast(body);
	const children = tree.type === "root" ? tree.children : [tree];
	return withoutBlankText(children as ElementContent[]).map(change);
}
