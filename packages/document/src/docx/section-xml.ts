import type { FlowBlock, FlowSection } from "../flow-type";
import { type BlockContext, paragraphXml, tinyParagraphXml } from "./paragraph-xml";
import { blockXml } from "./table-xml";
import { twips } from "./units";

/** Relationship ids of the header and footer parts of a section. */
export interface SectionParts {
	readonly header?: string;
	readonly footer?: string;
	readonly firstHeader?: string;
	readonly firstFooter?: string;
}

/** `w:sectPr`: paper, margins, headers, numbering. */
export function sectionProperties(section: FlowSection, parts: SectionParts): string {
	const { page } = section;
	const reference = (kind: string, type: string, id: string | undefined): string =>
		id === undefined ? "" : `<w:${kind}Reference w:type="${type}" r:id="${id}"/>`;
	const landscape = page.width > page.height ? ' w:orient="landscape"' : "";
	const { top, right, bottom, left } = page.margins;
	const margins = [
		["top", top],
		["right", right],
		["bottom", bottom],
		["left", left],
		["header", page.headerDistance ?? top / 2],
		["footer", page.footerDistance ?? bottom / 2],
	]
		.map(([name, value]) => `w:${name}="${twips(value as number)}"`)
		.join(" ");
	return [
		"<w:sectPr>",
		reference("header", "default", parts.header),
		reference("header", "first", parts.firstHeader),
		reference("footer", "default", parts.footer),
		reference("footer", "first", parts.firstFooter),
		`<w:pgSz w:w="${twips(page.width)}" w:h="${twips(page.height)}"${landscape}/>`,
		`<w:pgMar ${margins} w:gutter="0"/>`,
		section.firstPageNumber === undefined ? "" : `<w:pgNumType w:start="${section.firstPageNumber}"/>`,
		section.plainFirstPage ? "<w:titlePg/>" : "",
		"</w:sectPr>",
	].join("");
}

/** All blocks of a section, closed by its properties: inside the last paragraph, or bare for the document's last section. */
export function sectionXml(section: FlowSection, properties: string, last: boolean, context: BlockContext): string {
	const { blocks } = section;
	const final = blocks.at(-1);
	const carrier = !last && final?.kind === "paragraph" ? final : undefined;
	const body = withSeparators(carrier === undefined ? blocks : blocks.slice(0, -1), context);
	if (carrier !== undefined) return body + paragraphXml(carrier, context, properties);
	if (!last) return body + tinyParagraphXml(properties);
	return body + (final?.kind === "paragraph" ? "" : tinyParagraphXml()) + properties;
}

/** Tables that follow each other would grow together: a paragraph of no height keeps them apart. */
function withSeparators(blocks: readonly FlowBlock[], context: BlockContext): string {
	return blocks
		.map((block, index) => {
			const joined = block.kind === "table" && blocks[index - 1]?.kind === "table";
			return (joined ? tinyParagraphXml() : "") + blockXml(block, context);
		})
		.join("");
}
