import { type PdfFile, pdfText } from "./pdf-file";

/** Where marked content stands. */
export interface ContentMark {
	/** Page, from 0. */
	readonly page: number;
	/** Number of the marked content on its page. */
	readonly number: number;
}

/** A node of the structure tree that screen readers follow. */
export interface StructureNode {
	/** Standard structure type: `Document`, `Sect`, `H1`, `P`, `Table`, `TR`, `TH`, `TD`, `Div`. */
	readonly type: string;
	readonly children: StructureNode[];
	readonly marks: ContentMark[];
	/** Attribute dictionaries, written as they are. */
	readonly attributes?: string;
}

/** A node below a parent. */
export function childNode(parent: StructureNode, type: string, attributes?: string): StructureNode {
	const node: StructureNode = {
		type,
		children: [],
		marks: [],
		...(attributes === undefined ? {} : { attributes }),
	};
	parent.children.push(node);
	return node;
}

/** A table's attributes: what it shows. */
export function tableAttributes(description: string | undefined): string | undefined {
	return description === undefined ? undefined : `<</O/Table/Summary ${pdfText(description)}>>`;
}

/** Writes the structure tree; gives the number of its root. */
export function addStructure(file: PdfFile, root: StructureNode, pages: readonly number[]): number {
	const treeRoot = file.reserve();
	const owners: number[][] = pages.map(() => []);
	const write = (node: StructureNode, parent: number): number => {
		const number = file.reserve();
		const children = node.children.filter(hasContent).map((child) => `${write(child, number)} 0 R`);
		const marks = node.marks.map((mark) => {
			(owners[mark.page] as number[])[mark.number] = number;
			return `<</Type/MCR/Pg ${pages[mark.page]} 0 R/MCID ${mark.number}>>`;
		});
		const attributes = node.attributes === undefined ? "" : `/A ${node.attributes}`;
		return file.add(
			`<</Type/StructElem/S/${node.type}/P ${parent} 0 R${attributes}/K[${[...children, ...marks].join(" ")}]>>`,
			number,
		);
	};
	const top = write(root, treeRoot);
	const numbers = owners.map((list, page) => `${page} [${list.map((owner) => `${owner} 0 R`).join(" ")}]`);
	const parentTree = file.add(`<</Nums[${numbers.join(" ")}]>>`);
	file.add(
		`<</Type/StructTreeRoot/K[${top} 0 R]/ParentTree ${parentTree} 0 R/ParentTreeNextKey ${pages.length}>>`,
		treeRoot,
	);
	return treeRoot;
}

/** Nodes without content would only puzzle a reader; cells stay, to keep rows whole. */
function hasContent(node: StructureNode): boolean {
	return /^T[HDR]$/.test(node.type) || node.marks.length > 0 || node.children.some(hasContent);
}
