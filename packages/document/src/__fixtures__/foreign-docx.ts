import { escapeXml } from "@cchc/core";
import { packageOf } from "./parts";

/** A paragraph of a Word file made by somebody else: everything by hand, as people and other tools do. */
export interface ForeignParagraph {
	readonly text: string;
	readonly bold?: boolean;
	readonly italic?: boolean;
	readonly underline?: boolean;
	/** Points. */
	readonly size?: number;
	readonly font?: string;
	readonly align?: "center" | "both";
	/** Twips. */
	readonly firstLine?: number;
	/** Points. */
	readonly before?: number;
	/** Numbered by Word with this list. */
	readonly list?: number;
}

/** What of a file can be varied. */
export interface ForeignDocument {
	readonly left: readonly ForeignParagraph[];
	readonly right: readonly ForeignParagraph[];
	readonly numberLine: readonly [ForeignParagraph, ForeignParagraph];
	readonly body: readonly ForeignParagraph[];
	readonly recipients: readonly ForeignParagraph[];
	readonly signer: readonly ForeignParagraph[];
	/** Millimetres. */
	readonly margins: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
	readonly pageNumber: "header" | "footer";
}

const center = { align: "center" } as const;
const text = { align: "both", firstLine: 720, before: 6, size: 14 } as const;
const long = "Các bộ phận chuyên môn của xã phối hợp tổ chức tuyên truyền kịp thời, chính xác, dễ hiểu đến từng thôn.";

/** A plan as a careful clerk types it in Word; the lint finds nothing in it. */
export const carefulPlan: ForeignDocument = {
	left: [
		{ text: "ỦY BAN NHÂN DÂN", bold: true, size: 13, ...center },
		{ text: "XÃ NHÂN QUYỀN", bold: true, size: 13, ...center },
		{ text: "________", size: 13, ...center },
	],
	right: [
		{ text: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", bold: true, size: 13, ...center },
		{ text: "Độc lập - Tự do - Hạnh phúc", bold: true, size: 14, ...center },
		{ text: "_______________________", size: 13, ...center },
	],
	numberLine: [
		{ text: "Số: 12/KH-UBND", size: 13, ...center },
		{ text: "Nhân Quyền, ngày 05 tháng 3 năm 2024", italic: true, size: 14, ...center },
	],
	body: [
		{ text: "KẾ HOẠCH", bold: true, size: 14, ...center },
		{ text: "Tuyên truyền cải cách hành chính năm 2024", bold: true, size: 14, ...center },
		{ text: "_______________", size: 14, ...center },
		{ ...text, text: "Căn cứ Luật Tổ chức chính quyền địa phương;", italic: true },
		{ ...text, text: "Căn cứ Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ.", italic: true },
		{ ...text, text: "I. MỤC ĐÍCH", bold: true },
		{ ...text, text: `1. ${long}` },
		{ ...text, text: `2. ${long}` },
		{ ...text, text: "II. TỔ CHỨC THỰC HIỆN", bold: true },
		{ ...text, text: `1. ${long}` },
		{ ...text, text: "Trên đây là Kế hoạch tuyên truyền cải cách hành chính năm 2024 của xã Nhân Quyền./." },
	],
	recipients: [
		{ text: "Nơi nhận:", bold: true, italic: true, size: 12 },
		{ text: "- UBND huyện;", size: 11 },
		{ text: "- Lưu: VT, VP.", size: 11 },
	],
	signer: [
		{ text: "TM. ỦY BAN NHÂN DÂN", bold: true, size: 14, ...center },
		{ text: "CHỦ TỊCH", bold: true, size: 14, ...center },
		{ text: "", size: 14 },
		{ text: "Nguyễn Văn Nhự", bold: true, size: 14, ...center },
	],
	margins: { top: 20, right: 15, bottom: 20, left: 30 },
	pageNumber: "header",
};

const main = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const types = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The file, with Word's own defaults below it: Calibri 11, 8 points after every paragraph, 1.08 lines. */
export function foreignDocx(document: ForeignDocument): Uint8Array {
	const { margins, pageNumber } = document;
	const twips = (millimetres: number): number => Math.ceil((millimetres * 1440) / 25.4);
	const section =
		`<w:sectPr><w:${pageNumber}Reference w:type="default" r:id="rId2"/><w:pgSz w:w="11906" w:h="16838"/>` +
		`<w:pgMar w:top="${twips(margins.top)}" w:right="${twips(margins.right)}" w:bottom="${twips(margins.bottom)}" w:left="${twips(margins.left)}" w:header="567" w:footer="567" w:gutter="0"/><w:titlePg/></w:sectPr>`;
	const body = [
		table([
			[document.left, document.right],
			[[document.numberLine[0]], [document.numberLine[1]]],
		]),
		...document.body.map(paragraph),
		table([[document.recipients, document.signer]]),
		'<w:p><w:pPr><w:spacing w:after="0"/></w:pPr></w:p>',
		section,
	].join("");
	const tag = pageNumber === "header" ? "hdr" : "ftr";
	const number = `<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr>${font("Times New Roman")}<w:sz w:val="28"/></w:rPr><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;
	return packageOf(
		new Map([
			[
				"[Content_Types].xml",
				`${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${types}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${types}.styles+xml"/><Override PartName="/word/${pageNumber}1.xml" ContentType="${types}.${pageNumber}+xml"/></Types>`,
			],
			[
				"_rels/.rels",
				`${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="word/document.xml"/></Relationships>`,
			],
			[
				"word/_rels/document.xml.rels",
				`${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${relations}/${pageNumber}" Target="${pageNumber}1.xml"/></Relationships>`,
			],
			[
				"word/styles.xml",
				`${head}<w:styles ${main}><w:docDefaults><w:rPrDefault><w:rPr>${font("Calibri")}<w:sz w:val="22"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style></w:styles>`,
			],
			["word/document.xml", `${head}<w:document ${main} xmlns:r="${relations}"><w:body>${body}</w:body></w:document>`],
			[`word/${pageNumber}1.xml`, `${head}<w:${tag} ${main}>${number}</w:${tag}>`],
		]),
	);
}

function font(name: string): string {
	return `<w:rFonts w:ascii="${name}" w:hAnsi="${name}" w:cs="${name}"/>`;
}

function table(rows: readonly (readonly (readonly ForeignParagraph[])[])[]): string {
	const cell = (paragraphs: readonly ForeignParagraph[]): string =>
		`<w:tc><w:tcPr><w:tcW w:w="4600" w:type="dxa"/></w:tcPr>${paragraphs.map(paragraph).join("")}</w:tc>`;
	const body = rows.map((cells) => `<w:tr>${cells.map(cell).join("")}</w:tr>`).join("");
	return `<w:tbl><w:tblPr><w:tblW w:w="9200" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="4600"/><w:gridCol w:w="4600"/></w:tblGrid>${body}</w:tbl>`;
}

function paragraph(look: ForeignParagraph): string {
	const list = look.list === undefined ? "" : `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${look.list}"/></w:numPr>`;
	const indent = look.firstLine === undefined ? "" : `<w:ind w:firstLine="${look.firstLine}"/>`;
	const align = look.align === undefined ? "" : `<w:jc w:val="${look.align}"/>`;
	const run = [
		font(look.font ?? "Times New Roman"),
		look.bold ? "<w:b/>" : "",
		look.italic ? "<w:i/>" : "",
		`<w:sz w:val="${(look.size ?? 14) * 2}"/>`,
		look.underline ? '<w:u w:val="single"/>' : "",
	].join("");
	return `<w:p><w:pPr>${list}<w:spacing w:before="${(look.before ?? 0) * 20}" w:after="0" w:line="276" w:lineRule="auto"/>${indent}${align}</w:pPr><w:r><w:rPr>${run}</w:rPr><w:t xml:space="preserve">${escapeXml(look.text)}</w:t></w:r></w:p>`;
}
