import { plainSafeText } from "@cchc/channel";
import { CchcError } from "@cchc/core";

/** An HTML element with clean text in it. */
export interface Markup {
	readonly name: string;
	readonly attributes: readonly (readonly [string, string])[];
	readonly children: readonly (Markup | string)[];
}

/** What an element may hold: strings become text, `undefined` is left out. */
export type Child = Markup | string | undefined | readonly Child[];

function flatten(children: readonly Child[], into: (Markup | string)[] = []): (Markup | string)[] {
	for (const child of children) {
		if (child === undefined) continue;
		if (typeof child === "string") into.push(plainSafeText(child));
		else if (Array.isArray(child)) flatten(child as readonly Child[], into);
		else into.push(child as Markup);
	}
	return into;
}

/** An element. Texts and attributes are cleaned; attributes whose value is `undefined` are left out. */
export function element(
	name: string,
	attributes: Readonly<Record<string, string | number | undefined>> = {},
	...children: Child[]
): Markup {
	const given = Object.entries(attributes).flatMap(([key, value]): [string, string][] =>
		value === undefined ? [] : [[key, plainSafeText(String(value))]],
	);
	return { name, attributes: given, children: flatten(children) };
}

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escapeText(text: string): string {
	return text.replace(/[&<>"]/g, (character) => escapes[character] as string);
}

const empty = new Set("meta link img br hr".split(" "));
const raw = new Set(["script", "style"]);
const containers = new Set(
	"html head body main header footer nav section article div ul ol dl table thead tbody tr blockquote".split(" "),
);

function rawText({ name, children }: Markup): string {
	const text = children.join("");
	if (/<\/|<!--/.test(text))
		throw new CchcError({ code: "channel-web/raw-text", message: `Text would close <${name}>` });
	return text;
}

function inner(node: Markup): string {
	if (raw.has(node.name)) return rawText(node);
	const parts = node.children.map((child) => (typeof child === "string" ? escapeText(child) : printHtml(child)));
	const lines = containers.has(node.name) && node.children.every((child) => typeof child !== "string");
	return lines && parts.length > 0 ? `\n${parts.join("\n")}\n` : parts.join("");
}

/** An element as HTML, each block on a line of its own so that people can read and paste it. */
export function printHtml(node: Markup): string {
	const attributes = node.attributes.map(([key, value]) => ` ${key}="${escapeText(value)}"`).join("");
	const open = `<${node.name}${attributes}>`;
	return empty.has(node.name) ? open : `${open}${inner(node)}</${node.name}>`;
}
