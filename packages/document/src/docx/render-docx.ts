import { flowParagraphTexts, textHash } from "../flow-text";
import type { FlowDocument, FlowFurniture, FlowSection } from "../flow-type";
import { createMemory } from "../memory";
import { type PackedPart, packPart, writeZip } from "../package/zip-writer";
import { corePropertiesXml } from "./core-properties";
import { dataItemPropertiesXml, dataItemXml } from "./data-part";
import { applicationXml, fontTableXml, packageRelationshipsXml, settingsXml, stylesXml } from "./fixed-parts";
import { furnitureXml } from "./furniture-xml";
import { namespaces, relationshipBase, xmlHeader } from "./namespaces";
import type { BlockContext } from "./paragraph-xml";
import { type SectionParts, sectionProperties, sectionXml } from "./section-xml";

/**
 * A document as a DOCX file that Word can edit: real paragraphs and tables, no text boxes, no automatic numbering.
 * The same document gives the same bytes, at any time and in any time zone.
 * @throws CchcError `document/invalid-moment` when `created` is no ISO 8601 moment.
 */
export function renderDocx(document: FlowDocument): Uint8Array {
	const font = document.font ?? "Times New Roman";
	const furniture: PackedPart[] = [];
	const relations: string[] = [];
	const overrides: string[] = [];
	const known = new Map<string, number>();
	const addFurniture = (kind: "header" | "footer", xml: string): number => {
		const existing = known.get(xml);
		if (existing !== undefined) return existing;
		const number = known.size + 1;
		known.set(xml, number);
		furniture.push(packPart(`word/${kind}${number}.xml`, xml));
		relations.push(relationship(`rId${number}`, kind, `${kind}${number}.xml`));
		overrides.push(override(`/word/${kind}${number}.xml`, `${kind}+xml`));
		return number;
	};
	const partsOf = (section: FlowSection): SectionParts => sectionParts(section, document, addFurniture);

	let bookmarks = 0;
	const nextBookmark = (): number => {
		bookmarks += 1;
		return bookmarks;
	};
	const body = document.sections
		.map((section, index) => {
			const { margins, width } = section.page;
			const context: BlockContext = {
				width: width - margins.left - margins.right,
				size: document.size,
				nextBookmark,
			};
			const properties = sectionProperties(section, partsOf(section));
			return sectionXml(section, properties, index === document.sections.length - 1, context);
		})
		.join("");

	const hasData = document.data !== undefined;
	if (hasData) {
		relations.push(`<Relationship Id="rIdData" Type="${relationshipBase}/customXml" Target="../customXml/item1.xml"/>`);
		overrides.push(
			'<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>',
		);
	}
	const fixed = fixedParts(font, document.size);
	return writeZip([
		packPart("[Content_Types].xml", contentTypesXml(overrides.join(""))),
		fixed.packageRelationships,
		packPart("word/document.xml", `${xmlHeader}<w:document ${namespaces}><w:body>${body}</w:body></w:document>`),
		packPart("word/_rels/document.xml.rels", documentRelationshipsXml(relations.join(""))),
		fixed.styles,
		fixed.settings,
		fixed.fontTable,
		...furniture,
		packPart("docProps/core.xml", corePropertiesXml(document)),
		fixed.application,
		...(hasData ? dataParts(document) : []),
	]);
}

/**
 * A section without a header of its own would inherit the one before it, so an empty one is written as soon as any section
 * has one; documents without any get none.
 */
function sectionParts(
	section: FlowSection,
	document: FlowDocument,
	add: (kind: "header" | "footer", xml: string) => number,
): SectionParts {
	const { size, watermark, sections } = document;
	const { margins, width } = section.page;
	const context = { size, width: width - margins.left - margins.right };
	const header = (furniture: FlowSection["firstHeader"]): number =>
		add("header", furnitureXml("hdr", furniture, context, watermark));
	const footer = (furniture: FlowFurniture | undefined): number =>
		add("footer", furnitureXml("ftr", furniture, context, undefined));
	const anyHeader = watermark !== undefined || sections.some((one) => one.header ?? one.firstHeader);
	const anyFooter = sections.some((one) => one.footer ?? one.firstFooter);
	return {
		...(anyHeader ? { header: header(section.header) } : {}),
		...(anyFooter ? { footer: footer(section.footer) } : {}),
		...(anyHeader && section.plainFirstPage ? { firstHeader: header(section.firstHeader) } : {}),
		...(anyFooter && section.plainFirstPage ? { firstFooter: footer(section.firstFooter) } : {}),
	};
}

interface FixedParts {
	readonly packageRelationships: PackedPart;
	readonly styles: PackedPart;
	readonly settings: PackedPart;
	readonly fontTable: PackedPart;
	readonly application: PackedPart;
}

const fixedPartsMemory = createMemory<FixedParts>(16);

function fixedParts(font: string, size: number): FixedParts {
	return fixedPartsMemory(`${size} ${font}`, () => ({
		packageRelationships: packPart("_rels/.rels", packageRelationshipsXml),
		styles: packPart("word/styles.xml", stylesXml(font, size)),
		settings: packPart("word/settings.xml", settingsXml),
		fontTable: packPart("word/fontTable.xml", fontTableXml(font)),
		application: packPart("docProps/app.xml", applicationXml),
	}));
}

function dataParts(document: FlowDocument): PackedPart[] {
	return [
		packPart("customXml/item1.xml", dataItemXml(document.data, textHash(flowParagraphTexts(document)))),
		packPart("customXml/itemProps1.xml", dataItemPropertiesXml),
		packPart(
			"customXml/_rels/item1.xml.rels",
			`${xmlHeader}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relationshipBase}/customXmlProps" Target="itemProps1.xml"/></Relationships>`,
		),
	];
}

function relationship(id: string, type: string, target: string): string {
	return `<Relationship Id="${id}" Type="${relationshipBase}/${type}" Target="${target}"/>`;
}

function override(part: string, type: string): string {
	return `<Override PartName="${part}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${type}"/>`;
}

function documentRelationshipsXml(more: string): string {
	return `${xmlHeader}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationship("rIdStyles", "styles", "styles.xml")}${relationship("rIdSettings", "settings", "settings.xml")}${relationship("rIdFonts", "fontTable", "fontTable.xml")}${more}</Relationships>`;
}

function contentTypesXml(more: string): string {
	return [
		`${xmlHeader}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">`,
		'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
		'<Default Extension="xml" ContentType="application/xml"/>',
		override("/word/document.xml", "document.main+xml"),
		override("/word/styles.xml", "styles+xml"),
		override("/word/settings.xml", "settings+xml"),
		override("/word/fontTable.xml", "fontTable+xml"),
		more,
		'<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>',
		'<Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>',
		"</Types>",
	].join("");
}
