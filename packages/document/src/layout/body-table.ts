import { withoutDirectionMarks } from "@cchc/core";
import type { BodyBlock } from "../administrative-document-type";
import type { FlowBlock, FlowCell, FlowRow } from "../flow-type";
import { fitColumns } from "./fit-columns";
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
	const groups = new Set(table.groupRows);
	const totals = new Set(table.totalRows);
	const columnWidths = fitColumns(
		table.columns.map((column, index) => ({
			share: column.width,
			title: column.title,
			cells: table.rows.flatMap((row, rowIndex) => (groups.has(rowIndex) && index > 0 ? [] : [row[index] ?? ""])),
		})),
		width,
		sizes.table,
	);
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
	const textCell = (text: string, align: "left" | "center" | "right", bold: boolean, keep = false): FlowCell => ({
		blocks: [
			paragraph([{ text, bold }], {
				align,
				size: sizes.table,
				spaceBefore: cellSpace,
				spaceAfter: cellSpace,
				keepWithNext: keep,
			}),
		],
	});
	const rows = table.rows.map((row, rowIndex): FlowRow => {
		const [first] = table.columns;
		if (first !== undefined && groups.has(rowIndex)) {
			const rest = { ...textCell(row[1] ?? "", "left", true, true), columnSpan: table.columns.length - 1 };
			return { cells: [textCell(row[0] ?? "", first.align ?? "left", true, true), rest] };
		}
		return {
			cells: table.columns.map((column, index) =>
				textCell(row[index] ?? "", column.align ?? "left", totals.has(rowIndex)),
			),
		};
	});
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
		columnWidths,
		rows: [{ header: true, cells: head }, ...rows],
		...(table.caption === undefined ? {} : { description: withoutDirectionMarks(table.caption) }),
	};
	return [...caption, flow];
}
