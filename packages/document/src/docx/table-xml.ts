import { escapeXml } from "@cchc/core";
import type { FlowBlock, FlowCell, FlowRow, FlowTable } from "../flow-type";
import { type BlockContext, paragraphXml, ruleXml } from "./paragraph-xml";
import { hexColor } from "./run-xml";
import { twips } from "./units";

/** Room between the border of a cell and its text at the left and right, millimetres; none in tables without borders. */
export const cellPadding = 1.5;

/** Cells with more text than this may break over pages. */
const unbreakableLength = 1500;

/** A block of any kind. */
export function blockXml(block: FlowBlock, context: BlockContext): string {
	if (block.kind === "paragraph") return paragraphXml(block, context);
	if (block.kind === "rule") return ruleXml(block, context);
	return tableXml(block, context);
}

/** A table with fixed widths; a cell always ends with a paragraph, as Word demands. */
export function tableXml(table: FlowTable, context: BlockContext): string {
	if (table.rows.length === 0 || table.columnWidths.length === 0) return "";
	const widths = table.columnWidths.map(twips);
	const total = widths.reduce((sum, width) => sum + width, 0);
	const indent =
		table.indent === undefined ? "" : `<w:tblInd w:w="${Math.round((table.indent * 1440) / 25.4)}" w:type="dxa"/>`;
	const padding = table.borders === "all" ? twips(cellPadding) : 0;
	const properties = [
		`<w:tblW w:w="${total}" w:type="dxa"/>`,
		table.align === undefined || table.align === "left" ? "" : `<w:jc w:val="${table.align}"/>`,
		indent,
		table.borders === "all" ? bordersXml(hexColor(table.borderColor ?? "000000")) : "",
		'<w:tblLayout w:type="fixed"/>',
		`<w:tblCellMar><w:left w:w="${padding}" w:type="dxa"/><w:right w:w="${padding}" w:type="dxa"/></w:tblCellMar>`,
		table.rows[0]?.header ? '<w:tblLook w:val="0020" w:firstRow="1"/>' : '<w:tblLook w:val="0000"/>',
		table.description === undefined ? "" : `<w:tblDescription w:val="${escapeXml(table.description)}"/>`,
	].join("");
	const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("");
	const spans: number[] = widths.map(() => 0);
	const spanWidths: number[] = widths.map(() => 1);
	const rows = table.rows.map((row) => rowXml(row, table, widths, spans, spanWidths, context)).join("");
	return `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows}</w:tbl>`;
}

function bordersXml(color: string): string {
	const sides = ["top", "left", "bottom", "right", "insideH", "insideV"]
		.map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="${color}"/>`)
		.join("");
	return `<w:tblBorders>${sides}</w:tblBorders>`;
}

function rowXml(
	row: FlowRow,
	table: FlowTable,
	widths: readonly number[],
	spans: number[],
	spanWidths: number[],
	context: BlockContext,
): string {
	const cells: string[] = [];
	const queue = [...row.cells];
	for (let column = 0; column < widths.length; ) {
		if ((spans[column] as number) > 0) {
			const span = spanWidths[column] as number;
			spans[column] = (spans[column] as number) - 1;
			cells.push(`<w:tc>${cellProperties(widths, column, span, "<w:vMerge/>")}<w:p/></w:tc>`);
			column += span;
			continue;
		}
		const cell = queue.shift() ?? emptyCell;
		const span = Math.min(Math.max(1, cell.columnSpan ?? 1), widths.length - column);
		const merged = (cell.rowSpan ?? 1) > 1;
		if (merged) {
			spans[column] = (cell.rowSpan as number) - 1;
			spanWidths[column] = span;
		}
		cells.push(cellXml(cell, table, widths, column, span, merged, context));
		column += span;
	}
	const breakable = row.cells.some((cell) => textLength(cell.blocks) > unbreakableLength);
	const height = row.height === undefined ? "" : `<w:trHeight w:val="${twips(row.height)}" w:hRule="atLeast"/>`;
	const properties = `${breakable ? "" : "<w:cantSplit/>"}${height}${row.header ? "<w:tblHeader/>" : ""}`;
	return `<w:tr>${properties === "" ? "" : `<w:trPr>${properties}</w:trPr>`}${cells.join("")}</w:tr>`;
}

const emptyCell: FlowCell = { blocks: [] };

function cellProperties(widths: readonly number[], column: number, span: number, merge: string, rest = ""): string {
	const width = widths.slice(column, column + span).reduce((sum, part) => sum + part, 0);
	const grid = span > 1 ? `<w:gridSpan w:val="${span}"/>` : "";
	return `<w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${grid}${merge}${rest}</w:tcPr>`;
}

function cellXml(
	cell: FlowCell,
	table: FlowTable,
	widths: readonly number[],
	column: number,
	span: number,
	merged: boolean,
	context: BlockContext,
): string {
	const fill = cell.fill === undefined ? "" : `<w:shd w:val="clear" w:color="auto" w:fill="${hexColor(cell.fill)}"/>`;
	const vertical =
		cell.verticalAlign === undefined || cell.verticalAlign === "top" ? "" : `<w:vAlign w:val="${cell.verticalAlign}"/>`;
	const outer = table.columnWidths.slice(column, column + span).reduce((sum, part) => sum + part, 0);
	const inner = { ...context, width: outer - (table.borders === "all" ? 2 * cellPadding : 0) };
	const blocks = cell.blocks.map((block) => blockXml(block, inner)).join("");
	const close = blocks.endsWith("</w:p>") ? "" : "<w:p/>";
	const merge = merged ? '<w:vMerge w:val="restart"/>' : "";
	return `<w:tc>${cellProperties(widths, column, span, merge, fill + vertical)}${blocks}${close}</w:tc>`;
}

function textLength(blocks: readonly FlowBlock[]): number {
	return blocks.reduce(
		(sum, block) => sum + (block.kind === "paragraph" ? block.runs.reduce((all, run) => all + run.text.length, 0) : 0),
		0,
	);
}
