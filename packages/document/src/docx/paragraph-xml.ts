import type { FlowParagraph, FlowRule } from "../flow-type";
import { runProperties, runXml } from "./run-xml";
import { eighths, pointTwips, twips } from "./units";

/** What a block needs to know about where it stands. */
export interface BlockContext {
	/** Width available, millimetres. */
	readonly width: number;
	/** Font size of the document, points. */
	readonly size: number;
	/** Gives every bookmark of the document its own number. */
	readonly nextBookmark: () => number;
}

const justification = { left: "left", center: "center", right: "right", justify: "both" } as const;

/** A paragraph. `section` is a `w:sectPr` that ends a section here. */
export function paragraphXml(paragraph: FlowParagraph, context: BlockContext, section = ""): string {
	let properties = "";
	if (paragraph.headingLevel !== undefined) properties += `<w:pStyle w:val="Heading${paragraph.headingLevel}"/>`;
	else if (paragraph.role === "title") properties += '<w:pStyle w:val="Title"/>';
	if (paragraph.keepWithNext) properties += "<w:keepNext/>";
	if (paragraph.keepLines) properties += "<w:keepLines/>";
	if (paragraph.pageBreakBefore) properties += "<w:pageBreakBefore/>";
	properties += spacingXml(paragraph);
	properties += indentXml(paragraph);
	if (paragraph.align !== undefined && paragraph.align !== "left") {
		properties += `<w:jc w:val="${justification[paragraph.align]}"/>`;
	}
	const size = paragraph.size === context.size ? undefined : paragraph.size;
	const mark = runProperties({}, size);
	if (mark !== "") properties += `<w:rPr>${mark}</w:rPr>`;
	properties += section;
	const runs = paragraph.runs.map((run) => runXml(run, paragraph.size, context.size)).join("");
	const start = properties === "" ? "<w:p>" : `<w:p><w:pPr>${properties}</w:pPr>`;
	if (paragraph.id === undefined) return `${start}${runs}</w:p>`;
	const number = context.nextBookmark();
	const name = paragraph.id.replace(/[^A-Za-z0-9_]/g, "_").slice(0, 40);
	return `${start}<w:bookmarkStart w:id="${number}" w:name="${name}"/>${runs}<w:bookmarkEnd w:id="${number}"/></w:p>`;
}

/** A horizontal line: an empty paragraph 3 points high, 2 points below the text, with a top border and indents that leave `width` of it. */
export function ruleXml(rule: FlowRule, context: BlockContext): string {
	const rest = Math.max(0, context.width - rule.width);
	const left = rule.align === "right" ? rest : rule.align === "center" ? rest / 2 : 0;
	const border = `<w:pBdr><w:top w:val="single" w:sz="${eighths(rule.thickness ?? 0.75)}" w:space="1" w:color="auto"/></w:pBdr>`;
	const indent = `<w:ind w:left="${twips(left)}" w:right="${twips(rest - left)}"/>`;
	const mark = '<w:rPr><w:sz w:val="4"/><w:szCs w:val="4"/></w:rPr>';
	return `<w:p><w:pPr><w:keepLines/>${border}<w:spacing w:before="40" w:line="60" w:lineRule="exact"/>${indent}${mark}</w:pPr></w:p>`;
}

/** A paragraph that takes no room worth speaking of, where the format demands one. */
export function tinyParagraphXml(section = ""): string {
	return `<w:p><w:pPr><w:spacing w:line="20" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr>${section}</w:pPr></w:p>`;
}

function spacingXml(paragraph: FlowParagraph): string {
	let attributes = "";
	if (paragraph.spaceBefore) attributes += ` w:before="${pointTwips(paragraph.spaceBefore)}"`;
	if (paragraph.spaceAfter) attributes += ` w:after="${pointTwips(paragraph.spaceAfter)}"`;
	if (paragraph.lineSpacing !== undefined && paragraph.lineSpacing !== 1) {
		attributes += ` w:line="${Math.round(paragraph.lineSpacing * 240)}" w:lineRule="auto"`;
	}
	return attributes === "" ? "" : `<w:spacing${attributes}/>`;
}

function indentXml(paragraph: FlowParagraph): string {
	let attributes = "";
	if (paragraph.indentLeft) attributes += ` w:left="${twips(paragraph.indentLeft)}"`;
	if (paragraph.indentRight) attributes += ` w:right="${twips(paragraph.indentRight)}"`;
	const first = paragraph.firstLineIndent;
	if (first !== undefined && first > 0) attributes += ` w:firstLine="${twips(first)}"`;
	if (first !== undefined && first < 0) attributes += ` w:hanging="${twips(-first)}"`;
	return attributes === "" ? "" : `<w:ind${attributes}/>`;
}
