import {
	AlignmentType,
	BorderStyle,
	BuilderElement,
	HeightRule,
	type ITableBordersOptions,
	ShadingType,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	VerticalAlignTable,
	VerticalMergeType,
	WidthType,
} from "docx";
import { cellPadding, safeColor } from "../flow-look";
import type { FlowBlock, FlowCell, FlowRow, FlowTable } from "../flow-type";
import { createMemory } from "../memory";
import { type Frame, frameOf } from "./frame";
import { type BlockContext, paragraphXml, ruleXml, tinyParagraphXml } from "./paragraph-xml";
import { serialize } from "./serialize";
import { twips } from "./units";

/** Cells with more text than this may break over pages. */
const unbreakableLength = 1500;

/** Blocks of a page or a cell, one text for each. Tables that follow each other would grow together: a paragraph of no height keeps them apart. */
export function blocksXml(blocks: readonly FlowBlock[], context: BlockContext): string[] {
	return blocks.map((block, index) => {
		if (block.kind === "paragraph") return paragraphXml(block, context);
		if (block.kind === "rule") return ruleXml(block, context);
		const joined = blocks[index - 1]?.kind === "table";
		return (joined ? tinyParagraphXml() : "") + tableXml(block, context);
	});
}

const tableFrames = createMemory<Frame>(100);

/** A table with fixed widths; empty for one without rows or columns. */
function tableXml(table: FlowTable, context: BlockContext): string {
	if (table.rows.length === 0 || table.columnWidths.length === 0) return "";
	const widths = table.columnWidths.map(twips);
	const frame = tableFrame(table, widths);
	const merges: Merges = { rowsLeft: widths.map(() => 0), span: widths.map(() => 1) };
	const place: RowContext = { table, widths, merges, context };
	let rows = "";
	for (const row of table.rows) rows += rowXml(row, place);
	return described(frame.open, table.description) + rows + frame.close;
}

/** Words for readers who cannot see the table, which the library's own table has no option for: the last of its properties. */
function described(open: string, description: string | undefined): string {
	if (description === undefined) return open;
	const value = { key: "w:val", value: description };
	const words = serialize(new BuilderElement({ name: "w:tblDescription", attributes: { value } }));
	return open.replace("</w:tblPr>", () => `${words}</w:tblPr>`);
}

function tableFrame(table: FlowTable, widths: readonly number[]): Frame {
	const { borders, align = "left", indent } = table;
	const color = borders === "all" ? safeColor(table.borderColor ?? "000000") : undefined;
	const firstRow = table.rows[0]?.header ?? false;
	const padding = borders === "all" ? twips(cellPadding) : 0;
	return tableFrames(`${widths.join()} ${color} ${align} ${indent} ${firstRow}`, () =>
		frameOf(
			new Table({
				rows: [],
				width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
				columnWidths: widths,
				layout: TableLayoutType.FIXED,
				borders: bordersOf(color),
				margins: { left: padding, right: padding, marginUnitType: WidthType.DXA },
				tableLook: { firstRow },
				...(align === "center" ? { alignment: AlignmentType.CENTER } : {}),
				...(align === "right" ? { alignment: AlignmentType.RIGHT } : {}),
				...(indent === undefined ? {} : { indent: { size: Math.round((indent * 1440) / 25.4), type: WidthType.DXA } }),
			}),
		),
	);
}

function bordersOf(color: string | undefined): ITableBordersOptions {
	const side =
		color === undefined
			? { style: BorderStyle.NONE, size: 0, space: 0, color: "auto" }
			: { style: BorderStyle.SINGLE, size: 4, space: 0, color };
	return { top: side, left: side, bottom: side, right: side, insideHorizontal: side, insideVertical: side };
}

/** Cells that reach down into the rows below: how many rows are left in each column, and over how many columns. */
interface Merges {
	readonly rowsLeft: number[];
	readonly span: number[];
}

interface RowContext {
	readonly table: FlowTable;
	readonly widths: readonly number[];
	readonly merges: Merges;
	readonly context: BlockContext;
}

const emptyCell: FlowCell = { blocks: [] };

function rowXml(row: FlowRow, place: RowContext): string {
	const { merges, widths } = place;
	const { open, close } = rowFrame(row);
	let cells = "";
	let next = 0;
	for (let column = 0; column < widths.length; ) {
		const rowsLeft = merges.rowsLeft[column] as number;
		let span = merges.span[column] as number;
		if (rowsLeft > 0) {
			merges.rowsLeft[column] = rowsLeft - 1;
			cells += cellXml(emptyCell, place, column, span, VerticalMergeType.CONTINUE);
		} else {
			const cell = row.cells[next] ?? emptyCell;
			next += 1;
			span = Math.min(Math.max(1, cell.columnSpan ?? 1), widths.length - column);
			const merged = (cell.rowSpan ?? 1) > 1;
			if (merged) {
				merges.rowsLeft[column] = (cell.rowSpan as number) - 1;
				merges.span[column] = span;
			}
			cells += cellXml(cell, place, column, span, merged ? VerticalMergeType.RESTART : undefined);
		}
		column += span;
	}
	return open + cells + close;
}

const rowFrames = createMemory<Frame>(100);

function rowFrame(row: FlowRow): Frame {
	const breakable = row.cells.some((cell) => textLength(cell.blocks) > unbreakableLength);
	const height = row.height === undefined ? undefined : twips(row.height);
	return rowFrames(`${breakable} ${row.header ?? false} ${height}`, () =>
		frameOf(
			new TableRow({
				children: [],
				...(breakable ? {} : { cantSplit: true }),
				...(height === undefined ? {} : { height: { value: height, rule: HeightRule.ATLEAST } }),
				...(row.header ? { tableHeader: true } : {}),
			}),
		),
	);
}

type VerticalMerge = (typeof VerticalMergeType)[keyof typeof VerticalMergeType];

/** A cell; it always ends with a paragraph, as Word demands. */
function cellXml(
	cell: FlowCell,
	{ table, widths, context }: RowContext,
	column: number,
	span: number,
	verticalMerge: VerticalMerge | undefined,
): string {
	let outer = 0;
	let width = 0;
	for (let at = column; at < column + span; at += 1) {
		outer += table.columnWidths[at] as number;
		width += widths[at] as number;
	}
	const inner = { ...context, width: outer - (table.borders === "all" ? 2 * cellPadding : 0) };
	const content = blocksXml(cell.blocks, inner).join("");
	const { open, close } = cellFrame(cell, width, span, verticalMerge);
	return open + content + (content.endsWith("</w:p>") ? close : `<w:p/>${close}`);
}

const cellFrames = createMemory<Frame>(500);

function cellFrame(cell: FlowCell, width: number, span: number, verticalMerge: VerticalMerge | undefined): Frame {
	const { verticalAlign = "top" } = cell;
	const fill = cell.fill === undefined ? undefined : safeColor(cell.fill);
	return cellFrames(`${width} ${span} ${verticalMerge} ${fill} ${verticalAlign}`, () =>
		frameOf(
			new TableCell({
				children: [],
				width: { size: width, type: WidthType.DXA },
				...(span > 1 ? { columnSpan: span } : {}),
				...(verticalMerge === undefined ? {} : { verticalMerge }),
				...(fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, color: "auto", fill } }),
				...(verticalAlign === "center" ? { verticalAlign: VerticalAlignTable.CENTER } : {}),
				...(verticalAlign === "bottom" ? { verticalAlign: VerticalAlignTable.BOTTOM } : {}),
			}),
		),
	);
}

function textLength(blocks: readonly FlowBlock[]): number {
	let length = 0;
	for (const block of blocks) {
		if (block.kind === "paragraph") for (const run of block.runs) length += run.text.length;
	}
	return length;
}
