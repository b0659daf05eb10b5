import {
	AlignmentType,
	BorderStyle,
	BuilderElement,
	HeightRule,
	type ITableBordersOptions,
	Paragraph,
	ShadingType,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	VerticalAlignTable,
	VerticalMergeType,
	WidthType,
	type XmlComponent,
} from "docx";
import { cellPadding, safeColor } from "../flow-look";
import type { FlowBlock, FlowCell, FlowRow, FlowTable } from "../flow-type";
import { twips } from "./units";
import { type BlockContext, wordParagraph, wordRule } from "./word-paragraph";

/** Cells with more text than this may break over pages. */
const unbreakableLength = 1500;

/** A block of any kind; none for a table without rows or columns. */
export function wordBlocks(block: FlowBlock, context: BlockContext): (Paragraph | Table)[] {
	if (block.kind === "paragraph") return [wordParagraph(block, context)];
	if (block.kind === "rule") return [wordRule(block, context)];
	return block.rows.length === 0 || block.columnWidths.length === 0 ? [] : [wordTable(block, context)];
}

/** A table with fixed widths; a cell always ends with a paragraph, as Word demands. */
function wordTable(table: FlowTable, context: BlockContext): Table {
	const widths = table.columnWidths.map(twips);
	const padding = table.borders === "all" ? twips(cellPadding) : 0;
	const merges: Merges = { rowsLeft: widths.map(() => 0), span: widths.map(() => 1) };
	return new DescribedTable(table.description, {
		rows: table.rows.map((row) => wordRow(row, { table, widths, merges, context })),
		width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
		columnWidths: widths,
		layout: TableLayoutType.FIXED,
		borders: bordersOf(table),
		margins: { left: padding, right: padding, marginUnitType: WidthType.DXA },
		tableLook: { firstRow: table.rows[0]?.header ?? false },
		...(table.align === "center" ? { alignment: AlignmentType.CENTER } : {}),
		...(table.align === "right" ? { alignment: AlignmentType.RIGHT } : {}),
		...(table.indent === undefined
			? {}
			: { indent: { size: Math.round((table.indent * 1440) / 25.4), type: WidthType.DXA } }),
	});
}

/** A table with words for readers who cannot see it, which the library's own table has no option for. */
class DescribedTable extends Table {
	constructor(description: string | undefined, options: ConstructorParameters<typeof Table>[0]) {
		super(options);
		if (description === undefined) return;
		const value = { key: "w:val", value: description };
		const properties = this.root.find((part) => isElement(part, "w:tblPr"));
		properties?.addChildElement(new BuilderElement({ name: "w:tblDescription", attributes: { value } }));
	}
}

function isElement(part: unknown, name: string): part is XmlComponent {
	return typeof part === "object" && part !== null && Reflect.get(part, "rootKey") === name;
}

function bordersOf(table: FlowTable): ITableBordersOptions {
	const side =
		table.borders === "all"
			? { style: BorderStyle.SINGLE, size: 4, space: 0, color: safeColor(table.borderColor ?? "000000") }
			: { style: BorderStyle.NONE, size: 0, space: 0, color: "auto" };
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

function wordRow(row: FlowRow, place: RowContext): TableRow {
	const { merges, widths } = place;
	const cells: TableCell[] = [];
	const queue = [...row.cells];
	for (let column = 0; column < widths.length; ) {
		const rowsLeft = merges.rowsLeft[column] as number;
		let span = merges.span[column] as number;
		if (rowsLeft > 0) {
			merges.rowsLeft[column] = rowsLeft - 1;
			cells.push(wordCell({ blocks: [] }, place, column, span, VerticalMergeType.CONTINUE));
		} else {
			const cell = queue.shift() ?? { blocks: [] };
			span = Math.min(Math.max(1, cell.columnSpan ?? 1), widths.length - column);
			const merged = (cell.rowSpan ?? 1) > 1;
			if (merged) {
				merges.rowsLeft[column] = (cell.rowSpan as number) - 1;
				merges.span[column] = span;
			}
			cells.push(wordCell(cell, place, column, span, merged ? VerticalMergeType.RESTART : undefined));
		}
		column += span;
	}
	const breakable = row.cells.some((cell) => textLength(cell.blocks) > unbreakableLength);
	return new TableRow({
		children: cells,
		...(breakable ? {} : { cantSplit: true }),
		...(row.height === undefined ? {} : { height: { value: twips(row.height), rule: HeightRule.ATLEAST } }),
		...(row.header ? { tableHeader: true } : {}),
	});
}

function wordCell(
	cell: FlowCell,
	{ table, widths, context }: RowContext,
	column: number,
	span: number,
	verticalMerge: (typeof VerticalMergeType)[keyof typeof VerticalMergeType] | undefined,
): TableCell {
	const outer = table.columnWidths.slice(column, column + span).reduce((sum, part) => sum + part, 0);
	const inner = { ...context, width: outer - (table.borders === "all" ? 2 * cellPadding : 0) };
	const children = cell.blocks.flatMap((block) => wordBlocks(block, inner));
	if (!(children.at(-1) instanceof Paragraph)) children.push(new Paragraph({}));
	const width = widths.slice(column, column + span).reduce((sum, part) => sum + part, 0);
	return new TableCell({
		children,
		width: { size: width, type: WidthType.DXA },
		...(span > 1 ? { columnSpan: span } : {}),
		...(verticalMerge === undefined ? {} : { verticalMerge }),
		...(cell.fill === undefined
			? {}
			: { shading: { type: ShadingType.CLEAR, color: "auto", fill: safeColor(cell.fill) } }),
		...(cell.verticalAlign === "center" ? { verticalAlign: VerticalAlignTable.CENTER } : {}),
		...(cell.verticalAlign === "bottom" ? { verticalAlign: VerticalAlignTable.BOTTOM } : {}),
	});
}

function textLength(blocks: readonly FlowBlock[]): number {
	return blocks.reduce(
		(sum, block) => sum + (block.kind === "paragraph" ? block.runs.reduce((all, run) => all + run.text.length, 0) : 0),
		0,
	);
}
