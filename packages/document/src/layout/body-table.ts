import type { BodyBlock } from "../administrative-document-type";
import type { FlowBlock, FlowCell } from "../flow-type";
import { paragraph } from "./flow-parts";
import type { LayoutContext } from "./layout-context";
import { paragraphSpace } from "./measures";

const cellSpace = 2;

/** A table of the text: caption, head repeated on every page, fixed widths that fill the text area. */
export function bodyTable(
	table: Extract<BodyBlock, { kind: "table" }>,
	context: LayoutContext,
	width: number,
): FlowBlock[] {
	const { sizes } = context;
	const shares = table.columns.reduce((sum, column) => sum + column.width, 0);
	const head: FlowCell[] = table.columns.map((column) => ({
		verticalAlign: "center",
		blocks: [
			paragraph([{ text: column.title, bold: true }], {
				align: "center",
				size: sizes.table,
				spaceBefore: cellSpace,
				spaceAfter: cellSpace,
			}),
		],
	}));
	const rows = table.rows.map((row) => ({
		cells: table.columns.map(
			(column, index): FlowCell => ({
				blocks: [
					paragraph(row[index] ?? "", {
						align: column.align ?? "left",
						size: sizes.table,
						spaceBefore: cellSpace,
						spaceAfter: cellSpace,
					}),
				],
			}),
		),
	}));
	const caption =
		table.caption === undefined
			? []
			: [
					paragraph([{ text: table.caption, bold: true }], {
						align: "center",
						size: sizes.body,
						spaceBefore: paragraphSpace,
						spaceAfter: 4,
						keepWithNext: true,
					}),
				];
	const flow: FlowBlock = {
		kind: "table",
		borders: "all",
		columnWidths: table.columns.map((column) => (column.width / shares) * width),
		rows: [{ header: true, cells: head }, ...rows],
		...(table.caption === undefined ? {} : { description: table.caption }),
	};
	return [...caption, flow];
}
