import type { PdfDocument, StructureContent, StructureElement } from "./pdf-document";

/** A node of the structure tree that screen readers follow. */
export interface StructureNode {
	/** Standard structure type: `Document`, `Sect`, `H1`, `P`, `Table`, `TR`, `TH`, `TD`, `Div`. */
	readonly type: string;
	readonly children: StructureNode[];
	/** What was drawn for the node, in order. */
	readonly contents: StructureContent[];
	/** Attributes of the standard owner `Table`. */
	readonly attributes?: TableAttributes;
}

/** What a reader is told of a table or a cell. */
export interface TableAttributes {
	readonly Summary?: string;
	readonly Scope?: "Column" | "Row";
	readonly ColSpan?: number;
	readonly RowSpan?: number;
}

/** A node below a parent. */
export function childNode(parent: StructureNode, type: string, attributes?: TableAttributes): StructureNode {
	const node: StructureNode = {
		type,
		children: [],
		contents: [],
		...(attributes === undefined ? {} : { attributes }),
	};
	parent.children.push(node);
	return node;
}

/** Writes the structure tree. */
export function addStructure(document: PdfDocument, root: StructureNode): void {
	const top = elementOf(document, root);
	document.addStructure(top);
	top.end();
}

function elementOf(document: PdfDocument, node: StructureNode): StructureElement {
	const element = document.struct(node.type);
	if (node.attributes !== undefined) element.dictionary.data.A = tableDictionary(node.attributes);
	for (const child of node.children.filter(hasContent)) element.add(elementOf(document, child));
	for (const content of node.contents) element.add(content);
	element.end();
	return element;
}

/** Names stay names; text becomes a string of PDF. */
function tableDictionary({ Summary, ...rest }: TableAttributes): Record<string, unknown> {
	return { O: "Table", ...rest, ...(Summary === undefined ? {} : { Summary: new String(Summary) }) };
}

/** Nodes without content would only puzzle a reader; cells stay, to keep rows whole. */
function hasContent(node: StructureNode): boolean {
	return /^T[HDR]$/.test(node.type) || node.contents.length > 0 || node.children.some(hasContent);
}
