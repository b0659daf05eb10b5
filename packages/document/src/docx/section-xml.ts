import {
	BuilderElement,
	createHeaderFooterReference,
	createPageMargin,
	createPageNumberType,
	createPageSize,
	HeaderFooterReferenceType,
	HeaderFooterType,
	PageOrientation,
	type XmlComponent,
} from "docx";
import type { FlowSection } from "../flow-type";
import { createMemory } from "../memory";
import { type BlockContext, tinyParagraphXml } from "./paragraph-xml";
import { serialize } from "./serialize";
import { blocksXml } from "./table-xml";
import { twips } from "./units";

/** Relationship numbers of the header and footer parts of a section. */
export interface SectionParts {
	readonly header?: number;
	readonly footer?: number;
	readonly firstHeader?: number;
	readonly firstFooter?: number;
}

const memory = createMemory<string>(100);

/** `w:sectPr`: paper, margins, headers, numbering. */
export function sectionProperties(section: FlowSection, parts: SectionParts): string {
	const { page, firstPageNumber, plainFirstPage = false } = section;
	return memory(JSON.stringify([page, firstPageNumber, plainFirstPage, parts]), () =>
		serialize(buildProperties(section, parts)),
	);
}

function buildProperties({ page, firstPageNumber, plainFirstPage }: FlowSection, parts: SectionParts): XmlComponent {
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
			...(plainFirstPage ? [new BuilderElement({ name: "w:titlePg" })] : []),
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
export function sectionXml(section: FlowSection, properties: string, last: boolean, context: BlockContext): string {
	const blocks = blocksXml(section.blocks, context);
	if (!blocks.at(-1)?.endsWith("</w:p>")) blocks.push(tinyParagraphXml());
	if (last) return blocks.join("") + properties;
	const final = blocks.pop() as string;
	return blocks.join("") + paragraphWithSection(final, properties);
}

/** The paragraph that ends a section carries the section's properties as the last of its own. */
function paragraphWithSection(paragraph: string, properties: string): string {
	if (paragraph.includes("</w:pPr>")) return paragraph.replace("</w:pPr>", () => `${properties}</w:pPr>`);
	return paragraph.replace("<w:p>", () => `<w:p><w:pPr>${properties}</w:pPr>`);
}
