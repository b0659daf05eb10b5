import { formatDate } from "@cchc/calendar";
import type { RenderContext } from "@cchc/channel";
import { type Artifact, createArtifact, formatCsv } from "@cchc/core";
import { type FlowBlock, type FlowTable, renderDocx } from "@cchc/document";
import { type OrderTable, type PrintOrder, placeTable, printTable, squareMetres } from "./print-order";

/** The order as `dat-in.docx` for the print shop and `dat-in.csv`, `noi-treo.csv` for a spreadsheet. */
export function printOrderFiles(order: PrintOrder, { plan, today }: RenderContext): Artifact[] {
	const prints = printTable(order);
	const places = placeTable(order);
	const issuer = plan.issuer.letterhead.join(" ");
	const docx = renderDocx({
		title: `Phiếu đặt in năm ${plan.year}`,
		creator: issuer,
		created: `${today}T00:00:00+07:00`,
		size: 13,
		sections: [
			{
				page: { width: 297, height: 210, margins: { top: 20, right: 15, bottom: 20, left: 25 } },
				blocks: [
					heading(issuer, 13),
					heading("PHIẾU ĐẶT IN PA NÔ, ÁP PHÍCH, BĂNG RÔN", 14),
					note(
						`Ngày lập: ${formatDate(today, "numeric")}. Tổng diện tích: ${squareMetres(order.area)} m². Mực CMYK, giữ nguyên khổ và vạch cắt trong tệp.`,
					),
					flowTable(prints, [10, 62, 38, 24, 40, 17, 20, 46], "Những thứ cần in"),
					heading("NƠI TREO", 13),
					flowTable(places, [10, 70, 70, 45, 17, 45], "Nơi treo và thời gian treo"),
				],
			},
		],
	});
	const csv = ({ columns, rows }: OrderTable): string => formatCsv([columns, ...rows]);
	const word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
	return [
		createArtifact("dat-in.docx", word, docx, "Phiếu đặt in"),
		createArtifact("dat-in.csv", "text/csv; charset=utf-8", csv(prints), "Bảng đặt in"),
		createArtifact("noi-treo.csv", "text/csv; charset=utf-8", csv(places), "Danh sách nơi treo"),
	];
}

function heading(text: string, size: number): FlowBlock {
	return {
		kind: "paragraph",
		align: "center",
		spaceBefore: 6,
		spaceAfter: 6,
		keepWithNext: true,
		runs: [{ text, bold: true, size }],
	};
}

function note(text: string): FlowBlock {
	return { kind: "paragraph", align: "left", spaceAfter: 6, runs: [{ text, size: 12 }] };
}

function flowTable({ columns, rows }: OrderTable, columnWidths: readonly number[], description: string): FlowTable {
	const cell = (text: string, bold: boolean): FlowTable["rows"][number]["cells"][number] => ({
		blocks: [
			{
				kind: "paragraph",
				align: bold || /^[\d.,]*$/.test(text) ? "center" : "left",
				runs: [{ text, bold, size: 11 }],
			},
		],
		verticalAlign: "center",
	});
	return {
		kind: "table",
		columnWidths,
		borders: "all",
		description,
		rows: [
			{ header: true, cells: columns.map((column) => cell(column, true)) },
			...rows.map((row) => ({ cells: row.map((text) => cell(text, false)) })),
		],
	};
}
