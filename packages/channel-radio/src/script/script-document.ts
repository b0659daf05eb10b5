import { formatDate } from "@cchc/calendar";
import type { FlowBlock, FlowCell, FlowDocument, FlowParagraph, FlowRow, FlowTable } from "@cchc/document";
import type { Programme } from "../programme/programme-type";
import { formatClock } from "../speech/clock";
import { dealPages, scriptSizes } from "./script-pages";
import { type ScriptRow, type ScriptRowOptions, scriptRows } from "./script-rows";

/** What a script needs besides the programme. */
export interface ScriptOptions extends ScriptRowOptions {
	/** ISO 8601 moment for the document's properties. */
	readonly created: string;
}

const marginFill = "F3F3F3";
const headHeight = 134;

function line(
	text: string,
	options: Partial<FlowParagraph> & { bold?: boolean; italic?: boolean } = {},
): FlowParagraph {
	const { bold, italic, ...rest } = options;
	return { kind: "paragraph", runs: [{ text, ...(bold ? { bold } : {}), ...(italic ? { italic } : {}) }], ...rest };
}

function cell(...blocks: FlowBlock[]): FlowCell {
	return { blocks };
}

function headBlocks(programme: Programme): FlowBlock[] {
	const day = programme.date === undefined ? "……/……/………" : formatDate(programme.date, "weekday-numeric");
	const slot = programme.minutes === undefined ? "" : ` (khung ${programme.minutes} phút)`;
	const facts = [
		[`Ngày phát: ${day}`, `Giờ phát: ${programme.time ?? "……………"}`],
		[`Thời lượng dự kiến: ${formatClock(programme.seconds)}${slot}`, `Số âm tiết: ${programme.syllables}`],
		["Người biên tập: ………………………", "Người duyệt (ký): ………………………"],
	];
	const table: FlowTable = {
		kind: "table",
		columnWidths: [88, 87],
		borders: "all",
		description: "Thông tin chương trình",
		rows: facts.map((pair) => ({
			cells: pair.map((text) => cell(line(text, { size: 12, spaceBefore: 3, spaceAfter: 3 }))),
		})),
	};
	return [
		line(programme.station, { size: 13, align: "center" }),
		line("Kịch bản phát thanh", { size: 18, bold: true, align: "center", headingLevel: 1 }),
		line(programme.title, { size: 14, bold: true, align: "center", spaceAfter: 8 }),
		table,
	];
}

function tableRow(row: ScriptRow): FlowRow {
	const spoken = row.kind === "sentence";
	const text: FlowParagraph = {
		kind: "paragraph",
		runs: row.runs,
		size: spoken ? scriptSizes.text : scriptSizes.heading,
		lineSpacing: spoken ? scriptSizes.lineSpacing : 1,
		align: "left",
		keepLines: true,
		indentRight: scriptSizes.gap,
		...(row.opens ? { spaceBefore: scriptSizes.paragraphGap } : {}),
		...(spoken ? {} : { keepWithNext: true, spaceBefore: 6, spaceAfter: 4 }),
	};
	const notes = row.margin.map((note) =>
		line(note, {
			size: scriptSizes.margin,
			indentLeft: 1.5,
			bold: /^\d+:\d\d$/.test(note),
			...(row.opens ? { spaceBefore: 4 } : {}),
		}),
	);
	return {
		cells: [
			cell(text),
			{ blocks: notes.length > 0 ? notes : [line("", { size: scriptSizes.margin })], fill: marginFill },
		],
	};
}

function pageTable(rows: readonly ScriptRow[]): FlowTable {
	return {
		kind: "table",
		columnWidths: [scriptSizes.textColumn, scriptSizes.marginColumn],
		borders: "none",
		description: "Lời đọc ở bên trái; thời gian và chữ gốc ở bên phải",
		rows: rows.map(tableRow),
	};
}

/**
 * The announcer's script of a programme: A4, 16 points, double spacing, a wide margin column with the running time and
 * the written originals, cues in bold brackets. Pages are dealt out here, so that no sentence crosses a page and each
 * page ends with "(còn tiếp)" or "HẾT".
 */
export function scriptDocument(programme: Programme, options: ScriptOptions): FlowDocument {
	const pages = dealPages(scriptRows(programme, options), headHeight);
	const blocks: FlowBlock[] = headBlocks(programme);
	for (const [index, rows] of pages.entries()) {
		if (index > 0) blocks.push(line(`${programme.title} (tiếp)`, { size: 10, italic: true, pageBreakBefore: true }));
		else blocks.push(line("", { size: 6 }));
		blocks.push(pageTable(rows));
		const last = index === pages.length - 1;
		blocks.push(line(last ? "HẾT" : "(còn tiếp)", { size: 13, bold: true, align: "center", spaceBefore: 4 }));
	}
	return {
		title: `Kịch bản phát thanh: ${programme.title}`,
		creator: programme.station,
		created: options.created,
		size: scriptSizes.text,
		...(programme.draft ? { watermark: "BẢN NHÁP" } : {}),
		sections: [
			{
				page: { ...scriptSizes.page, headerDistance: 9, footerDistance: 9 },
				blocks,
				header: { text: programme.station, align: "left", size: 9, italic: true },
				footer: { text: "Trang {page}/{pages}", align: "right", size: 11 },
				plainFirstPage: false,
			},
		],
	};
}
