import { cellPadding } from "../flow-look";
import type { FlowBlock, FlowCell, FlowParagraph, FlowRule, FlowTable } from "../flow-type";
import type { PageCanvas } from "./page-canvas";
import { childNode, type StructureNode, type TableAttributes } from "./structure";
import { type FaceOf, textLines } from "./text-lines";

/** A strip of the page that is never cut. Points. */
export interface FlowItem {
	/** Space above, left out at the top of a page. */
	readonly before: number;
	readonly height: number;
	/** True where no page may end after it. */
	readonly keep: boolean;
	readonly breakBefore?: boolean;
	/** Rows to repeat when a page begins with this item. */
	readonly repeat?: readonly FlowItem[];
	/** `again` is true for repeated rows, which are decoration. */
	paint(canvas: PageCanvas, left: number, top: number, again: boolean): void;
}

/** What blocks are laid out with. */
export interface ItemContext {
	readonly faceOf: FaceOf;
	/** Font size of the document, points. */
	readonly size: number;
	/** Height of a page's text area, points. */
	readonly pageHeight: number;
}

/** Points in a millimetre. */
export const pointsPerMillimetre: number = 72 / 25.4;

/** Blocks as strips. `width` in points; structure goes below `parent`. */
export function flowItems(
	blocks: readonly FlowBlock[],
	width: number,
	parent: StructureNode,
	context: ItemContext,
): FlowItem[] {
	const items: FlowItem[] = [];
	let after = 0;
	for (const block of blocks) {
		const made =
			block.kind === "paragraph"
				? paragraphItems(block, width, parent, context)
				: block.kind === "rule"
					? [ruleItem(block, width)]
					: tableItems(block, parent, context);
		const [first, ...rest] = made;
		if (first !== undefined) items.push({ ...first, before: first.before + after }, ...rest);
		after = block.kind === "paragraph" ? (block.spaceAfter ?? 0) : 0;
	}
	if (after > 0) items.push({ before: 0, height: after, keep: false, paint: () => undefined });
	return items;
}

function paragraphItems(
	paragraph: FlowParagraph,
	width: number,
	parent: StructureNode,
	context: ItemContext,
): FlowItem[] {
	const left = (paragraph.indentLeft ?? 0) * pointsPerMillimetre;
	const right = (paragraph.indentRight ?? 0) * pointsPerMillimetre;
	const first = (paragraph.firstLineIndent ?? 0) * pointsPerMillimetre;
	const lines = textLines(paragraph, width - left - right, first, context.size, context.faceOf);
	const node = childNode(parent, nodeType(paragraph));
	const count = lines.length;
	return lines.map((line, index): FlowItem => {
		const inside = index < count - 1;
		const glued = paragraph.keepLines || index === 0 || index === count - 2;
		return {
			before: index === 0 ? (paragraph.spaceBefore ?? 0) : 0,
			height: line.height,
			keep: inside ? glued : (paragraph.keepWithNext ?? false),
			...(index === 0 && paragraph.pageBreakBefore ? { breakBefore: true } : {}),
			paint: (canvas, x, y, again) => {
				if (line.pieces.length === 0) return;
				canvas.tagged(again ? undefined : node, () => canvas.text(line, x + left, y, paragraph.align ?? "left"));
			},
		};
	});
}

function nodeType({ role, headingLevel }: FlowParagraph): string {
	if (role === "title") return "H1";
	return headingLevel === undefined ? "P" : `H${Math.min(6, headingLevel + 1)}`;
}

function ruleItem(rule: FlowRule, width: number): FlowItem {
	const length = rule.width * pointsPerMillimetre;
	const rest = Math.max(0, width - length);
	const left = rule.align === "right" ? rest : rule.align === "center" ? rest / 2 : 0;
	return {
		before: 2,
		height: 3,
		keep: true,
		paint: (canvas, x, y) =>
			canvas.tagged(undefined, () => canvas.stroke(x + left, y, x + left + length, y, rule.thickness ?? 0.75)),
	};
}

interface PlacedCell {
	readonly cell: FlowCell;
	readonly left: number;
	readonly width: number;
	readonly rowSpan: number;
	readonly items: readonly FlowItem[];
	readonly height: number;
}

function tableItems(table: FlowTable, parent: StructureNode, context: ItemContext): FlowItem[] {
	const widths = table.columnWidths.map((width) => width * pointsPerMillimetre);
	const lined = table.borders === "all";
	const node = childNode(
		parent,
		lined ? "Table" : "Div",
		lined && table.description !== undefined ? { Summary: table.description } : undefined,
	);
	const rows = placeCells(table, widths, node, context);
	const heights = rows.map((cells, index) => {
		const own = cells.filter((cell) => cell.rowSpan === 1).map((cell) => cell.height);
		return Math.max(0, (table.rows[index]?.height ?? 0) * pointsPerMillimetre, ...own);
	});
	rows.forEach((cells, index) => {
		for (const cell of cells) {
			const last = Math.min(rows.length, index + cell.rowSpan) - 1;
			const sum = heights.slice(index, last + 1).reduce((total, height) => total + height, 0);
			if (cell.height > sum) heights[last] = (heights[last] as number) + cell.height - sum;
		}
	});
	const indent = (table.indent ?? 0) * pointsPerMillimetre;
	const color = table.borderColor ?? "000000";
	const items = rows.map((cells, index): FlowItem => {
		const spans = rows.some(
			(others, start) => start <= index && others.some((cell) => cell.rowSpan > 1 && start + cell.rowSpan - 1 > index),
		);
		const kept = table.rows[index]?.cells.some((cell) =>
			cell.blocks.some((block) => block.kind === "paragraph" && block.keepWithNext),
		);
		return {
			before: 0,
			height: heights[index] as number,
			keep: spans || table.rows[index]?.header === true || (lined && kept === true),
			paint: (canvas, x, y, again) => {
				for (const cell of cells) {
					const height = heights.slice(index, index + cell.rowSpan).reduce((total, part) => total + part, 0);
					paintCell(canvas, cell, x + indent, y, height, lined ? color : undefined, again);
				}
			},
		};
	});
	const heads = items.filter((_, index) => table.rows[index]?.header === true);
	return items.flatMap((item, index) => {
		if (table.rows[index]?.header === true) return [item];
		const cells = rows[index] ?? [];
		const room = context.pageHeight - heads.reduce((sum, head) => sum + head.height, 0);
		const parts = item.height > room ? slices(cells, room, indent, lined ? color : undefined) : [item];
		return parts.map((part) => ({ ...part, repeat: heads }));
	});
}

function placeCells(
	table: FlowTable,
	widths: readonly number[],
	node: StructureNode,
	context: ItemContext,
): PlacedCell[][] {
	const lined = table.borders === "all";
	const padding = lined ? cellPadding * pointsPerMillimetre : 0;
	const busy = widths.map(() => 0);
	return table.rows.map((row) => {
		const rowNode = lined ? childNode(node, "TR") : node;
		const placed: PlacedCell[] = [];
		let column = 0;
		for (const cell of row.cells) {
			while ((busy[column] ?? 0) > 0) column += 1;
			const span = Math.min(cell.columnSpan ?? 1, widths.length - column);
			if (span < 1) break;
			const rowSpan = cell.rowSpan ?? 1;
			for (let at = column; at < column + span; at += 1) busy[at] = rowSpan;
			const left = widths.slice(0, column).reduce((sum, width) => sum + width, 0);
			const width = widths.slice(column, column + span).reduce((sum, part) => sum + part, 0);
			const cellNode = lined
				? childNode(rowNode, row.header ? "TH" : "TD", cellAttributes(cell, row.header ?? false))
				: rowNode;
			const items = flowItems(cell.blocks, width - 2 * padding, cellNode, context);
			const height = items.reduce((sum, item) => sum + item.before + item.height, 0);
			placed.push({ cell, left, width, rowSpan, items, height });
			column += span;
		}
		busy.forEach((rows, index) => {
			busy[index] = Math.max(0, rows - 1);
		});
		return placed;
	});
}

function cellAttributes({ columnSpan = 1, rowSpan = 1 }: FlowCell, header: boolean): TableAttributes | undefined {
	const attributes: TableAttributes = {
		...(header ? { Scope: "Column" } : {}),
		...(columnSpan > 1 ? { ColSpan: columnSpan } : {}),
		...(rowSpan > 1 ? { RowSpan: rowSpan } : {}),
	};
	return Object.keys(attributes).length === 0 ? undefined : attributes;
}

function paintCell(
	canvas: PageCanvas,
	{ cell, left, width, items, height }: PlacedCell,
	x: number,
	y: number,
	boxHeight: number,
	border: string | undefined,
	again: boolean,
): void {
	if (cell.fill !== undefined || border !== undefined) {
		canvas.tagged(undefined, () => {
			if (cell.fill !== undefined) canvas.fill(x + left, y, width, boxHeight, cell.fill);
			if (border !== undefined) frame(canvas, x + left, y, width, boxHeight, border);
		});
	}
	const rest = boxHeight - height;
	const padding = border === undefined ? 0 : cellPadding * pointsPerMillimetre;
	let top = y + (cell.verticalAlign === "center" ? rest / 2 : cell.verticalAlign === "bottom" ? rest : 0);
	for (const item of items) {
		item.paint(canvas, x + left + padding, top + item.before, again);
		top += item.before + item.height;
	}
}

function frame(canvas: PageCanvas, x: number, y: number, width: number, height: number, color: string): void {
	canvas.stroke(x, y, x + width, y, 0.5, color);
	canvas.stroke(x, y + height, x + width, y + height, 0.5, color);
	canvas.stroke(x, y, x, y + height, 0.5, color);
	canvas.stroke(x + width, y, x + width, y + height, 0.5, color);
}

/** A row taller than a page, cut between lines. */
function slices(cells: readonly PlacedCell[], room: number, indent: number, border: string | undefined): FlowItem[] {
	const queues = cells.map((cell) => [...cell.items]);
	const parts: FlowItem[] = [];
	while (queues.some((queue) => queue.length > 0)) {
		const taken = cells.map((cell, index): PlacedCell => {
			const items: FlowItem[] = [];
			let height = 0;
			for (let next = queues[index]?.[0]; next !== undefined; next = queues[index]?.[0]) {
				if (items.length > 0 && height + next.before + next.height > room) break;
				items.push(next);
				height += next.before + next.height;
				queues[index]?.shift();
			}
			return { ...cell, items, height };
		});
		const height = Math.max(...taken.map((cell) => cell.height));
		parts.push({
			before: 0,
			height,
			keep: false,
			paint: (canvas, x, y, again) => {
				for (const cell of taken) paintCell(canvas, cell, x + indent, y, height, border, again);
			},
		});
	}
	return parts;
}
