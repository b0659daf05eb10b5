import type { Element, ElementContent, Nodes, Properties } from "hast";
import { toHtml } from "hast-util-to-html";

/** What an element may hold: strings become text, `undefined` is left out. */
export type Child = ElementContent | string | undefined | readonly Child[];

function flatten(children: readonly Child[]): ElementContent[] {
	return children.flatMap((child): ElementContent[] => {
		if (child === undefined) return [];
		if (typeof child === "string") return [{ type: "text", value: child }];
		return Array.isArray(child) ? flatten(child as readonly Child[]) : [child as ElementContent];
	});
}

/** An element; properties whose value is `undefined` are left out. */
export function element(tagName: string, properties: Properties = {}, ...children: Child[]): Element {
	const given = Object.entries(properties).filter(([, value]) => value !== undefined);
	return { type: "element", tagName, properties: Object.fromEntries(given), children: flatten(children) };
}

const containers = new Set(
	"html head body main header footer nav section article aside address div ul ol dl table thead tbody tr blockquote figure".split(
		" ",
	),
);

function broken(node: ElementContent): ElementContent {
	if (node.type !== "element") return node;
	const children = node.children.map(broken);
	const blocks = containers.has(node.tagName) && children.every((child) => child.type === "element");
	if (!blocks || children.length === 0) return { ...node, children };
	const newline: ElementContent = { type: "text", value: "\n" };
	return { ...node, children: [newline, ...children.flatMap((child) => [child, newline])] };
}

/** Nodes as HTML, each block on a line of its own so that people can read and paste it. */
export function printHtml(...nodes: readonly ElementContent[]): string {
	return nodes.map((node) => toHtml(broken(node) as Nodes, { quoteSmart: false, upperDoctype: true })).join("\n");
}
