import type { Plan } from "@cchc/plan";
import type { Definition, Link, Nodes, Parents, PhrasingContent, Root, RootContent, Text } from "mdast";
import { toString as plainText } from "mdast-util-to-string";
import { contactAddress, fillFacts, findContact, splitFacts } from "./facts";
import { safeAddress } from "./safe-address";

interface Cleaning {
	readonly plan: Plan;
	readonly definitions: ReadonlyMap<string, Definition>;
}

const maximumDepth = 40;

/** Addresses that a tree defines for reference links, by identifier. */
function definitionsOf(root: Root): Map<string, Definition> {
	const found = new Map<string, Definition>();
	for (const node of root.children) {
		if (node.type === "definition" && !found.has(node.identifier)) found.set(node.identifier, node);
	}
	return found;
}

const text = (value: string): Text => ({ type: "text", value });

function linkTo(url: string | undefined, children: PhrasingContent[], plan: Plan): PhrasingContent[] {
	const address = url === undefined ? undefined : safeAddress(fillAddress(url, plan));
	if (address === undefined) return children;
	const link: Link = { type: "link", url: address, children: children as Link["children"] };
	return [link];
}

/** An address with its facts filled in; a telephone loses its spaces. */
export function fillAddress(url: string, plan: Plan): string {
	const filled = fillFacts(decodeBraces(url), plan);
	return /^tel:/i.test(filled) ? filled.replace(/\s/g, "") : filled;
}

function decodeBraces(url: string): string {
	return url.replaceAll("%7B", "{").replaceAll("%7D", "}");
}

function filledText(value: string, plan: Plan, inLink: boolean): PhrasingContent[] {
	return splitFacts(value).flatMap(({ text: piece, fact }): PhrasingContent[] => {
		const contact = fact === undefined ? undefined : findContact(plan, fact);
		if (contact === undefined) return [text(fact === undefined ? piece : `[thiếu: ${fact}]`)];
		const address = inLink ? undefined : contactAddress(contact);
		return linkTo(address, [text(contact.value)], plan);
	});
}

function cleanNode(node: Nodes, cleaning: Cleaning, depth: number, inLink: boolean): Nodes[] {
	const { plan, definitions } = cleaning;
	if (depth > maximumDepth) return [text(fillFacts(plainText(node), plan))];
	const children = (parent: Parents, linked: boolean): Nodes[] =>
		parent.children.flatMap((child) => cleanNode(child, cleaning, depth + 1, linked));
	switch (node.type) {
		case "text":
			return filledText(node.value, plan, inLink);
		case "code":
		case "inlineCode":
			return [{ ...node, value: fillFacts(node.value, plan) }];
		case "image":
		case "imageReference": {
			const url = node.type === "image" ? node.url : definitions.get(node.identifier)?.url;
			return linkTo(inLink ? undefined : url, [text(fillFacts(node.alt?.trim() || "Hình ảnh", plan))], plan);
		}
		case "link":
			return linkTo(inLink ? undefined : node.url, children(node, true) as PhrasingContent[], plan);
		case "linkReference": {
			const url = definitions.get(node.identifier)?.url;
			return linkTo(inLink ? undefined : url, children(node, true) as PhrasingContent[], plan);
		}
		case "break":
		case "thematicBreak":
			return [node];
		case "paragraph":
		case "heading":
		case "emphasis":
		case "strong":
		case "list":
		case "listItem":
		case "blockquote":
		case "table":
		case "tableRow":
		case "tableCell":
			return [{ ...node, children: children(node, inLink) } as Nodes];
		default:
			return [];
	}
}

function withoutPositions(node: Nodes): Nodes {
	const { position: _position, data: _data, ...rest } = node;
	if (!("children" in rest)) return rest as Nodes;
	return { ...rest, children: joinText(rest.children.map(withoutPositions)) } as Nodes;
}

function joinText(nodes: readonly Nodes[]): Nodes[] {
	return nodes.reduce<Nodes[]>((joined, node) => {
		const last = joined.at(-1);
		if (last?.type === "text" && node.type === "text") joined[joined.length - 1] = text(last.value + node.value);
		else joined.push(node);
		return joined;
	}, []);
}

/** See {@link parseBody}. Empty paragraphs left behind by dropped HTML are dropped as well. */
export function cleanTree(root: Root, plan: Plan): Root {
	const cleaning: Cleaning = { plan, definitions: definitionsOf(root) };
	const children = root.children.flatMap((child) => cleanNode(child, cleaning, 0, false));
	const tree = withoutPositions({ type: "root", children: children as RootContent[] }) as Root;
	return {
		type: "root",
		children: tree.children.filter((child) => child.type !== "paragraph" || plainText(child).trim() !== ""),
	};
}
