import { formatCsv } from "@cchc/core";
import { oneLine } from "../message/sentence";
import type { Rundown, RundownSession } from "./rundown-type";

/** A session as M3U8: UTF-8 without byte-order mark, LF, relative ASCII file names. */
export function sessionPlaylist(session: RundownSession): string {
	const lines = ["#EXTM3U"];
	for (const entry of session.entries) lines.push(`#EXTINF:${entry.seconds},${oneLine(entry.title)}`, entry.file);
	return `${lines.join("\n")}\n`;
}

const columns = [
	"Ngày",
	"Khung phát",
	"TT",
	"Bắt đầu",
	"Thời lượng (giây)",
	"Cộng dồn (giây)",
	"Còn lại (giây)",
	"Loại",
	"Nội dung",
	"Mã tin",
	"Mức ưu tiên",
	"Người đọc",
	"Nguồn",
	"Tệp",
];

/** Vietnamese names of the kinds of items. */
const itemKindLabels: Readonly<Record<RundownSession["entries"][number]["kind"], string>> = {
	signature: "Nhạc hiệu",
	opening: "Lời mở đầu",
	contents: "Mục lục",
	news: "Tin",
	notice: "Thông báo",
	"question-answer": "Hỏi đáp",
	spot: "Thông điệp ngắn",
	repeat: "Phát lại",
	"ethnic-language": "Tiếng dân tộc",
	hotline: "Liên hệ",
	closing: "Lời kết",
	music: "Ca nhạc",
};

/** The three priorities of Circular 39/2020/TT-BTTTT. */
const priorityLabels = { normal: "Thông thường", priority: "Ưu tiên", urgent: "Khẩn cấp" } as const;

const sourceLabels = { live: "Đọc trực tiếp", file: "Tệp", music: "Nhạc" } as const;

/** A rundown as CSV that Excel opens without harm. */
export function rundownCsv(rundown: Rundown): string {
	const rows = rundown.sessions.flatMap((session) =>
		session.entries.map((entry) => [
			session.date,
			oneLine(session.title),
			entry.order,
			entry.start,
			entry.seconds,
			entry.cumulative,
			entry.remaining,
			itemKindLabels[entry.kind],
			oneLine(entry.title),
			entry.message ?? "",
			entry.priority === undefined ? "" : priorityLabels[entry.priority],
			entry.voice ?? "",
			sourceLabels[entry.source],
			entry.file,
		]),
	);
	return formatCsv([columns, ...rows]);
}

/** A rundown as JSON for the station's software; the scripts are left out. */
export function rundownJson(rundown: Rundown): string {
	const sessions = rundown.sessions.map(({ programme: _programme, ...session }) => session);
	return `${JSON.stringify({ schemaVersion: 1, ...rundown, sessions }, null, 2)}\n`;
}
