import {
	BuilderElement,
	createHeaderFooterReference,
	createPageMargin,
	createPageNumberType,
	createPageSize,
	HeaderFooterReferenceType,
	HeaderFooterType,
	PageOrientation,
	Paragraph,
	type Table,
	type XmlComponent,
} from "docx";
import type { FlowBlock, FlowSection } from "../flow-type";
import { serialize } from "./serialize";
import { twips } from "./units";
import { type BlockContext, tinyParagraph } from "./word-paragraph";
import { wordBlocks } from "./word-table";

/** Relationship numbers of the header and footer parts of a section. */
export interface SectionParts {
	readonly header?: number;
	readonly footer?: number;
	readonly firstHeader?: number;
	readonly firstFooter?: number;
}

/** `w:sectPr`: paper, margins, headers, numbering. */
export function sectionProperties(section: FlowSection, parts: SectionParts): XmlComponent {
	const { page, firstPageNumber } = section;
	const { top, right, bottom, left } = page.margins;
	const landscape = page.width > page.height;
	const [short, long] = [Math.min(page.width, page.height), Math.max(page.width, page.height)].map(twips);
	return new BuilderElement({
		name: "w:sectPr",
		children: [
			...references(parts),
			createPageSize({
				width: short as number,
				height: long as number,
				...(landscape ? { orientation: PageOrientation.LANDSCAPE } : {}),
			}),
			createPageMargin(
				twips(top),
				twips(right),
				twips(bottom),
				twips(left),
				twips(page.headerDistance ?? top / 2),
				twips(page.footerDistance ?? bottom / 2),
				0,
			),
			...(firstPageNumber === undefined ? [] : [createPageNumberType({ start: firstPageNumber })]),
			...(section.plainFirstPage ? [new BuilderElement({ name: "w:titlePg" })] : []),
		],
	});
}

function references({ header, firstHeader, footer, firstFooter }: SectionParts): XmlComponent[] {
	const { HEADER, FOOTER } = HeaderFooterType;
	const { DEFAULT, FIRST } = HeaderFooterReferenceType;
	const wanted = [
		[HEADER, DEFAULT, header],
		[HEADER, FIRST, firstHeader],
		[FOOTER, DEFAULT, footer],
		[FOOTER, FIRST, firstFooter],
	] as const;
	return wanted.flatMap(([kind, type, id]) =>
		id === undefined ? [] : [createHeaderFooterReference(kind, { type, id })],
	);
}

/** All blocks of a section, closed by its properties: inside the last paragraph, or bare for the document's last section. */
export function sectionXml(
	section: FlowSection,
	properties: XmlComponent,
	last: boolean,
	context: BlockContext,
): string {
	const blocks = withSeparators(section.blocks, context);
	if (!(blocks.at(-1) instanceof Paragraph)) blocks.push(tinyParagraph());
	const final = blocks.pop() as Paragraph;
	const body = blocks.map(serialize).join("");
	return last ? body + serialize(final) + serialize(properties) : body + paragraphWithSection(final, properties);
}

/** The paragraph that ends a section carries the section's properties as the last of its own. */
function paragraphWithSection(paragraph: Paragraph, properties: XmlComponent): string {
	const xml = serialize(paragraph);
	const section = serialize(properties);
	if (xml.includes("</w:pPr>")) return xml.replace("</w:pPr>", `${section}</w:pPr>`);
	return xml.replace(/^<w:p(\/?)>/, (_start, empty) => `<w:p><w:pPr>${section}</w:pPr>${empty === "" ? "" : "</w:p>"}`);
}

/** Tables that follow each other would grow together: a paragraph of no height keeps them apart. */
function withSeparators(blocks: readonly FlowBlock[], context: BlockContext): (Paragraph | Table)[] {
	return blocks.flatMap((block, index) => {
		const joined = block.kind === "table" && blocks[index - 1]?.kind === "table";
		return [...(joined ? [tinyParagraph()] : []), ...wordBlocks(block, context)];
	});
}
