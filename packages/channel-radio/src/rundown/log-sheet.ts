import { formatDate } from "@cchc/calendar";
import type { FlowCell, FlowDocument, FlowParagraph, FlowRow } from "@cchc/document";
import { formatClock } from "../speech/clock";
import type { Rundown, RundownSession } from "./rundown-type";

const columns = [
	{ heading: "TT", width: 9 },
	{ heading: "Ngày", width: 22 },
	{ heading: "Giờ theo lịch", width: 19 },
	{ heading: "Giờ phát thực tế", width: 30 },
	{ heading: "Chương trình, tin bài", width: 91 },
	{ heading: "Thời lượng", width: 17 },
	{ heading: "Người biên tập", width: 20 },
	{ heading: "Người duyệt", width: 19 },
	{ heading: "Trực máy (ký)", width: 20 },
	{ heading: "Ghi chú, sự cố", width: 20 },
] as const;

const aired = new Set(["news", "notice", "question-answer", "repeat", "ethnic-language"]);

function text(value: string, options: Partial<FlowParagraph> & { bold?: boolean } = {}): FlowParagraph {
	const { bold, ...rest } = options;
	return { kind: "paragraph", runs: [{ text: value, ...(bold ? { bold } : {}) }], size: 11, ...rest };
}

function center(value: string): FlowCell {
	return { blocks: [text(value, { align: "center" })], verticalAlign: "top" };
}

const empty: FlowCell = { blocks: [text("")] };

const clockTimes: FlowCell = {
	blocks: ["…… giờ ……", "đến", "…… giờ ……"].map((line) => text(line, { align: "center", spaceAfter: 2 })),
};

function sessionRow(session: RundownSession, index: number): FlowRow {
	const items = session.entries.filter((entry) => aired.has(entry.kind));
	const lines = items.map((entry) =>
		text(`- ${entry.title}${entry.kind === "repeat" ? " (phát lại)" : ""}`, { size: 10 }),
	);
	return {
		cells: [
			center(String(index + 1)),
			center(formatDate(session.date, "weekday-numeric")),
			center(session.time),
			clockTimes,
			{ blocks: [text(session.title, { bold: true }), ...lines] },
			center(formatClock(session.seconds)),
			empty,
			empty,
			empty,
			empty,
		],
	};
}

function blankRow(index: number): FlowRow {
	const cells = columns.map((_column, column) => (column === 0 ? center(String(index + 1)) : empty));
	return { height: 9, cells };
}

/** Below the days: who drew the sheet up, what was remarked, who runs the station. In the table, so that no signature stands alone on a page. */
const signatureRow: FlowRow = {
	height: 28,
	cells: [
		{ label: "Người lập", note: "(Ký, ghi rõ họ tên)", span: 4 },
		{ label: "Nhận xét", note: "", span: 1 },
		{ label: "Phụ trách đài", note: "(Ký, ghi rõ họ tên)", span: 5 },
	].map(({ label, note, span }) => ({
		columnSpan: span,
		verticalAlign: "top",
		blocks: [text(label, { bold: true, align: "center", size: 12, spaceBefore: 3 }), text(note, { align: "center" })],
	})),
};

/**
 * The station's broadcast log (sổ nhật ký phát sóng) for a rundown: a landscape table with the planned broadcasts and room
 * to write and sign what was really aired.
 * @param created ISO 8601 moment for the document's properties.
 * @param spareRows empty rows for broadcasts outside the schedule. Default 3.
 */
export function logSheetDocument(rundown: Rundown, created: string, spareRows: number = 3): FlowDocument {
	const { sessions } = rundown;
	const title = "Sổ nhật ký phát sóng";
	const span = `Từ ${formatDate(rundown.from, "long")} đến ${formatDate(rundown.to, "long")}`;
	const header: FlowRow = {
		header: true,
		cells: columns.map(({ heading }) => ({
			blocks: [text(heading, { bold: true, align: "center" })],
			verticalAlign: "center",
			fill: "EDEDED",
		})),
	};
	const spare = Array.from({ length: spareRows }, (_value, index) => blankRow(sessions.length + index));
	return {
		title: `${title}, ${rundown.station}`,
		creator: rundown.station,
		created,
		size: 12,
		sections: [
			{
				page: { width: 297, height: 210, margins: { top: 15, right: 15, bottom: 15, left: 15 }, footerDistance: 7 },
				blocks: [
					text(rundown.station, { size: 12, align: "left" }),
					text(title, { size: 16, bold: true, align: "center", headingLevel: 1 }),
					text(span, { size: 12, align: "center", spaceAfter: 6 }),
					{
						kind: "table",
						columnWidths: columns.map(({ width }) => width),
						borders: "all",
						description: "Nhật ký phát sóng",
						rows: [header, ...sessions.map(sessionRow), ...spare, signatureRow],
					},
				],
				footer: { text: "Trang {page}/{pages}", align: "right", size: 10 },
			},
		],
	};
}
