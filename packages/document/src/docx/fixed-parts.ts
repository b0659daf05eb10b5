import { escapeXml } from "@cchc/core";
import { relationshipBase, wordNamespace, xmlHeader } from "./namespaces";
import { halfPoints } from "./units";

const headingNames = [1, 2, 3, 4, 5, 6] as const;

/** `word/styles.xml`: the document's font and size, Vietnamese as its language, and headings that carry structure only. */
export function stylesXml(font: string, size: number): string {
	const name = escapeXml(font);
	const fonts = `<w:rFonts w:ascii="${name}" w:hAnsi="${name}" w:eastAsia="${name}" w:cs="${name}"/>`;
	const sizes = `<w:sz w:val="${halfPoints(size)}"/><w:szCs w:val="${halfPoints(size)}"/>`;
	const headings = headingNames
		.map(
			(level) =>
				`<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:uiPriority w:val="9"/><w:qFormat/><w:pPr><w:keepNext/><w:outlineLvl w:val="${level - 1}"/></w:pPr></w:style>`,
		)
		.join("");
	const title =
		'<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:uiPriority w:val="10"/><w:qFormat/></w:style>';
	const furniture = ["Header", "Footer"]
		.map(
			(style) =>
				`<w:style w:type="paragraph" w:styleId="${style}"><w:name w:val="${style.toLowerCase()}"/><w:basedOn w:val="Normal"/><w:uiPriority w:val="99"/></w:style>`,
		)
		.join("");
	return `${xmlHeader}<w:styles xmlns:w="${wordNamespace}"><w:docDefaults><w:rPrDefault><w:rPr>${fonts}${sizes}<w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style><w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style><w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>${title}${headings}${furniture}</w:styles>`;
}

/** `word/settings.xml`: today's layout rules of Word, Vietnamese separators. */
export const settingsXml: string = `${xmlHeader}<w:settings xmlns:w="${wordNamespace}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat>${[
	["compatibilityMode", "15"],
	["overrideTableStyleFontSizeAndJustification", "1"],
	["enableOpenTypeFeatures", "1"],
	["doNotFlipMirrorIndents", "1"],
	["differentiateMultirowTableHeaders", "1"],
]
	.map(
		([name, value]) =>
			`<w:compatSetting w:name="${name}" w:uri="http://schemas.microsoft.com/office/word" w:val="${value}"/>`,
	)
	.join(
		"",
	)}</w:compat><w:themeFontLang w:val="vi-VN"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>`;

/** `word/fontTable.xml`. */
export function fontTableXml(font: string): string {
	return `${xmlHeader}<w:fonts xmlns:w="${wordNamespace}"><w:font w:name="${escapeXml(font)}"><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font></w:fonts>`;
}

/** `_rels/.rels`. */
export const packageRelationshipsXml: string = `${xmlHeader}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relationshipBase}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/><Relationship Id="rId3" Type="${relationshipBase}/extended-properties" Target="docProps/app.xml"/></Relationships>`;

/** `docProps/app.xml`. */
export const applicationXml: string = `${xmlHeader}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>cchc</Application></Properties>`;
