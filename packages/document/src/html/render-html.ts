import { escapeXml } from "@cchc/core";
import { listOf, safeColor, singleLine } from "../flow-look";
import type {
	FlowBlock,
	FlowDocument,
	FlowFurniture,
	FlowParagraph,
	FlowRun,
	FlowSection,
	FlowTable,
} from "../flow-type";
import { baseCss, pageCss } from "./page-css";
import { createStyleBook, type StyleBook } from "./style-book";

/**
 * A document as one HTML page without scripts: sheets of A4 on screen, the same look and page numbers in print. Headings,
 * table heads and the Vietnamese language are marked up for screen readers.
 */
export function renderHtml(document: FlowDocument): string {
	const styles = createStyleBook();
	const sections = document.sections.map((section, index) => sectionHtml(section, index, document, styles)).join("\n");
	const pages = document.sections.map((section, index) => pageCss(section, index, document.size)).join("\n");
	const font = escapeXml(document.font ?? "Times New Roman").replace(/[;{}\\]/g, "");
	return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeXml(document.title)}</title>
<style>
${baseCss(font, document.size, singleLine)}
${pages}
${styles.css()}
</style>
</head>
<body>
<main>
${sections}
</main>
</body>
</html>
`;
}

function sectionHtml(section: FlowSection, index: number, document: FlowDocument, styles: StyleBook): string {
	const blocks = section.blocks.map((block) => blockHtml(block, document, styles)).join("\n");
	const mark =
		document.watermark === undefined
			? ""
			: `<div class="watermark" aria-hidden="true">${escapeXml(document.watermark)}</div>\n`;
	const head = listOf(section.firstHeader)
		.map((furniture) => furnitureHtml(furniture, "first-header", styles))
		.join("");
	const foot = furnitureHtml(section.firstFooter, "first-footer", styles);
	return `<section class="sheet page-${index + 1}">\n${mark}${head}${blocks}\n${foot}</section>`;
}

function furnitureHtml(furniture: FlowFurniture | undefined, name: string, styles: StyleBook): string {
	if (furniture === undefined) return "";
	const rules = [`font-size:${furniture.size}pt`, `text-align:${furniture.align}`];
	if (furniture.bold) rules.push("font-weight:bold");
	if (furniture.italic) rules.push("font-style:italic");
	if (furniture.ruleAbove) rules.push("border-top:.75pt solid #000", "padding-top:2pt");
	if (furniture.frame !== undefined) {
		const left = furniture.align === "left" ? "0" : "auto";
		const right = furniture.align === "right" ? "0" : "auto";
		rules.push(
			`width:${furniture.frame}mm`,
			"border:.75pt solid #000",
			`margin:0 ${right} 2mm ${left}`,
			"text-align:center",
		);
	}
	return `<div class="${name} ${styles.classOf(rules)}">${escapeXml(furniture.text)}</div>\n`;
}

function blockHtml(block: FlowBlock, document: FlowDocument, styles: StyleBook): string {
	if (block.kind === "paragraph") return paragraphHtml(block, document, styles);
	if (block.kind === "table") return tableHtml(block, document, styles);
	const left = block.align === "center" || block.align === "right" ? "auto" : "0";
	const right = block.align === "center" ? "auto" : "0";
	const rules = [
		`width:${round(block.width)}mm`,
		`margin:2pt ${right} 0 ${left}`,
		`border-top:${block.thickness ?? 0.75}pt solid #000`,
	];
	return `<div class="rule ${styles.classOf(rules)}"></div>`;
}

function paragraphHtml(paragraph: FlowParagraph, document: FlowDocument, styles: StyleBook): string {
	const size = paragraph.size ?? document.size;
	const rules: string[] = [];
	if (paragraph.align !== undefined && paragraph.align !== "left") rules.push(`text-align:${paragraph.align}`);
	if (size !== document.size) rules.push(`font-size:${size}pt`);
	if (paragraph.firstLineIndent) rules.push(`text-indent:${round(paragraph.firstLineIndent)}mm`);
	if (paragraph.indentLeft) rules.push(`margin-left:${round(paragraph.indentLeft)}mm`);
	if (paragraph.indentRight) rules.push(`margin-right:${round(paragraph.indentRight)}mm`);
	if (paragraph.spaceBefore) rules.push(`margin-top:${paragraph.spaceBefore}pt`);
	if (paragraph.spaceAfter) rules.push(`margin-bottom:${paragraph.spaceAfter}pt`);
	if (paragraph.lineSpacing !== undefined) rules.push(`line-height:${round(paragraph.lineSpacing * singleLine)}`);
	if (paragraph.keepWithNext) rules.push("break-after:avoid");
	if (paragraph.keepLines) rules.push("break-inside:avoid");
	if (paragraph.pageBreakBefore) rules.push("break-before:page");
	const empty = paragraph.runs.every((run) => run.text === "");
	const content = empty ? "<br>" : paragraph.runs.map((run) => runHtml(run, size, styles)).join("");
	const name =
		paragraph.role === "title"
			? "h1"
			: paragraph.headingLevel === undefined
				? "p"
				: `h${Math.min(6, paragraph.headingLevel + 1)}`;
	const id = paragraph.id === undefined ? "" : ` id="${escapeXml(paragraph.id)}"`;
	const className = styles.classOf(rules);
	return `<${name}${id}${className === "" ? "" : ` class="${className}"`}>${content}</${name}>`;
}

function runHtml(run: FlowRun, size: number, styles: StyleBook): string {
	let html = escapeXml(run.text).replace(/\n/g, "<br>");
	const rules: string[] = [];
	if (run.size !== undefined && run.size !== size) rules.push(`font-size:${run.size}pt`);
	if (run.color !== undefined) rules.push(`color:#${safeColor(run.color)}`);
	if (run.highlight !== undefined) rules.push(`background:#${safeColor(run.highlight)}`);
	const className = styles.classOf(rules);
	if (run.highlight !== undefined) html = `<mark class="${className}">${html}</mark>`;
	else if (className !== "") html = `<span class="${className}">${html}</span>`;
	if (run.underline) html = `<u>${html}</u>`;
	if (run.italic) html = `<em>${html}</em>`;
	return run.bold ? `<strong>${html}</strong>` : html;
}

function tableHtml(table: FlowTable, document: FlowDocument, styles: StyleBook): string {
	const columns = table.columnWidths
		.map((width) => `<col class="${styles.classOf([`width:${round(width)}mm`])}">`)
		.join("");
	const total = table.columnWidths.reduce((sum, width) => sum + width, 0);
	const rules = [`width:${round(total)}mm`];
	if (table.indent !== undefined) rules.push(`margin-left:${round(table.indent)}mm`);
	if (table.borderColor !== undefined) rules.push(`--line:#${safeColor(table.borderColor)}`);
	const kind =
		table.borders === "all"
			? `class="lined ${styles.classOf(rules)}"`
			: `role="presentation" class="${styles.classOf(rules)}"`;
	const label = table.description === undefined ? "" : ` aria-label="${escapeXml(table.description)}"`;
	const row = (index: number): string => {
		const cells = table.rows[index]?.cells ?? [];
		const header = table.rows[index]?.header ?? false;
		const html = cells.map((cell) => {
			const name = header ? 'th scope="col"' : "td";
			const look: string[] = [];
			if (table.rows[index]?.height !== undefined) look.push(`height:${table.rows[index]?.height}mm`);
			if (cell.verticalAlign !== undefined && cell.verticalAlign !== "top")
				look.push(`vertical-align:${cell.verticalAlign === "center" ? "middle" : "bottom"}`);
			if (cell.fill !== undefined) look.push(`background:#${safeColor(cell.fill)}`);
			const className = styles.classOf(look);
			const span = `${cell.columnSpan === undefined ? "" : ` colspan="${cell.columnSpan}"`}${cell.rowSpan === undefined ? "" : ` rowspan="${cell.rowSpan}"`}`;
			const blocks = cell.blocks.map((block) => blockHtml(block, document, styles)).join("");
			return `<${name}${className === "" ? "" : ` class="${className}"`}${span}>${blocks}</${name.slice(0, 2)}>`;
		});
		return `<tr>${html.join("")}</tr>`;
	};
	const heads = table.rows.findIndex((candidate) => !candidate.header);
	const split = heads < 0 ? table.rows.length : heads;
	const rows = table.rows.map((_, index) => row(index));
	const head = split === 0 ? "" : `<thead>${rows.slice(0, split).join("\n")}</thead>`;
	return `<table ${kind}${label}><colgroup>${columns}</colgroup>${head}<tbody>${rows.slice(split).join("\n")}</tbody></table>`;
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
