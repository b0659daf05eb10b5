import { formatDate } from "@cchc/calendar";
import type { FlowCell, FlowDocument, FlowParagraph, FlowRow } from "@cchc/document";
import { formatClock } from "../speech/clock";
import type { Rundown, RundownSession } from "./rundown-type";

const columns = [
	{ heading: "TT", width: 9 },
	{ heading: "Ngày", width: 25 },
	{ heading: "Giờ theo lịch", width: 19 },
	{ heading: "Giờ phát thực tế", width: 24 },
	{ heading: "Chương trình, tin bài", width: 76 },
	{ heading: "Thời lượng", width: 19 },
	{ heading: "Người biên tập", width: 25 },
	{ heading: "Người duyệt", width: 25 },
	{ heading: "Trực máy (ký)", width: 22 },
	{ heading: "Ghi chú, sự cố", width: 23 },
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
			center("… giờ … đến … giờ …"),
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
	return {
		cells: columns.map((_column, column) =>
			column === 0 ? center(String(index + 1)) : { blocks: [text("\u00a0", { spaceAfter: 8 })] },
		),
	};
}

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
	const signatures = (["Người lập", "Phụ trách đài"] as const).map((role) => ({
		blocks: [
			text(role, { bold: true, align: "center", size: 12 }),
			text("(Ký, ghi rõ họ tên)", { align: "center" }),
			text("\u00a0", { spaceBefore: 36 }),
		],
	}));
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
						rows: [header, ...sessions.map(sessionRow), ...spare],
					},
					text("", { size: 6 }),
					{
						kind: "table",
						columnWidths: [133, 134],
						borders: "none",
						description: "Chữ ký",
						rows: [{ cells: signatures }],
					},
				],
				footer: { text: "Trang {page}/{pages}", align: "right", size: 10 },
			},
		],
	};
}
