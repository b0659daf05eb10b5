import { fold } from "../table/fold";
import type { Measure } from "./journal-type";
import { measures } from "./measures";

/** A column of the journal's table that is no measure. */
type TextColumn =
	| "number"
	| "id"
	| "date"
	| "unit"
	| "form"
	| "channel"
	| "contents"
	| "title"
	| "minutes"
	| "reach"
	| "place"
	| "evidence"
	| "author"
	| "message"
	| "receipt"
	| "corrects"
	| "void"
	| "note";

/** A column of the journal's table. */
export type JournalColumn = TextColumn | Measure;

/** Heading to print first, then other headings officers use for it. */
const textHeadings: Readonly<Record<TextColumn, readonly [string, ...string[]]>> = {
	number: ["STT", "Số TT", "TT", "Số thứ tự"],
	id: ["Mã", "Mã hoạt động", "Mã số", "ID"],
	date: [
		"Ngày",
		"Ngày thực hiện",
		"Ngày tháng",
		"Ngày, tháng",
		"Ngày tháng năm",
		"Thời gian",
		"Thời gian thực hiện",
		"Ngày đăng",
	],
	unit: [
		"Đơn vị",
		"Đơn vị thực hiện",
		"Bộ phận",
		"Bộ phận thực hiện",
		"Cơ quan, đơn vị",
		"Người, đơn vị thực hiện",
		"Chủ trì",
	],
	form: ["Hình thức", "Hình thức tuyên truyền", "Loại hoạt động", "Loại hình"],
	channel: ["Kênh", "Kênh tuyên truyền", "Phương tiện", "Đăng, phát ở đâu"],
	contents: ["Nội dung tuyên truyền", "Nhóm nội dung", "Lĩnh vực", "Chủ đề"],
	title: [
		"Tên hoạt động",
		"Tên tin, bài",
		"Tên tin bài",
		"Tên tin, bài, hoạt động",
		"Hoạt động",
		"Tiêu đề",
		"Nội dung công việc",
		"Nội dung hoạt động",
		"Nội dung",
	],
	minutes: ["Thời lượng (phút)", "Thời lượng", "Số phút", "Phút"],
	reach: ["Số người tiếp cận (ước)", "Số người tiếp cận", "Tiếp cận", "Ước số người tiếp cận"],
	place: ["Địa điểm", "Nơi thực hiện", "Nơi tổ chức"],
	evidence: ["Minh chứng", "Tài liệu minh chứng", "Tài liệu kiểm chứng", "Đường dẫn", "Link", "Tệp kèm theo"],
	author: ["Người ghi", "Người nhập", "Người thực hiện", "Người cập nhật", "Người phụ trách"],
	message: ["Mã tin, bài", "Mã thông điệp"],
	receipt: ["Mã biên nhận", "Biên nhận"],
	corrects: ["Sửa cho mã", "Đính chính cho mã", "Thay cho mã", "Sửa mã"],
	void: ["Hủy", "Hủy bỏ"],
	note: ["Ghi chú"],
};

const measureHeadings: Readonly<Record<Measure, readonly string[]>> = {
	items: ["Tin bài", "Số tin", "Số bài", "Số lượng tin bài", "Số tin bài đăng", "Tin, bài đăng tải"],
	airings: ["Lượt phát", "Số lần phát", "Lần phát", "Lượt phát sóng", "Số lượt phát sóng", "Số lượt phát thanh"],
	sessions: ["Số cuộc", "Số lớp", "Số buổi", "Số cuộc họp", "Số hội nghị", "Số cuộc, lớp, hội nghị", "Cuộc, lớp"],
	attendances: [
		"Lượt người",
		"Số lượt người",
		"Số người dự",
		"Số người tham dự",
		"Lượt người dự",
		"Số người tham gia",
		"Người dự",
		"Người tham dự",
	],
	posters: ["Pa nô, áp phích", "Pano, áp phích", "Số pano", "Số pa nô", "Số áp phích", "Pano"],
	banners: ["Băng rôn, khẩu hiệu", "Băng rôn", "Khẩu hiệu", "Số khẩu hiệu", "Số băng rôn"],
	documents: ["Văn bản", "Số lượng văn bản", "Văn bản ban hành"],
	"procedures-posted": [
		"TTHC niêm yết",
		"Số thủ tục niêm yết",
		"Số TTHC",
		"Thủ tục niêm yết",
		"Số thủ tục hành chính niêm yết",
	],
	views: ["Lượt xem", "Lượt đọc", "Số lượt đọc", "Lượt truy cập"],
	"feedback-received": ["PAKN tiếp nhận", "Số phản ánh, kiến nghị tiếp nhận", "Phản ánh kiến nghị tiếp nhận"],
	"feedback-resolved": ["PAKN đã xử lý", "Số phản ánh, kiến nghị đã xử lý", "Phản ánh kiến nghị đã xử lý"],
	"dossiers-received": ["Hồ sơ tiếp nhận", "Số hồ sơ", "Tổng số hồ sơ tiếp nhận"],
	"dossiers-on-time": ["Hồ sơ đúng hạn", "Số hồ sơ đúng hạn", "Giải quyết đúng hạn"],
	"dossiers-online": ["Hồ sơ trực tuyến", "Số hồ sơ trực tuyến", "Hồ sơ nộp trực tuyến"],
};

function isMeasure(column: JournalColumn): column is Measure {
	return column in measures;
}

/** The heading printed over a column. */
export function headingOf(column: JournalColumn): string {
	return isMeasure(column) ? measures[column].label : textHeadings[column][0];
}

/** All measures, in the order of the journal's columns. */
export const measureNames: readonly Measure[] = Object.keys(measures) as Measure[];

/** Columns of a journal as this package writes it, in order; the running number is not written. */
export const journalColumns: readonly JournalColumn[] = [
	"id",
	"date",
	"unit",
	"form",
	"channel",
	"contents",
	"title",
	...measureNames,
	"minutes",
	"reach",
	"place",
	"evidence",
	"author",
	"message",
	"receipt",
	"corrects",
	"void",
];

const columnsByHeading: ReadonlyMap<string, JournalColumn> = new Map([
	...Object.entries(textHeadings).flatMap(([column, headings]) =>
		headings.map((heading) => [fold(heading), column as TextColumn] as const),
	),
	...measureNames.flatMap((measure) =>
		[measures[measure].label, ...measureHeadings[measure], measure].map((heading) => [fold(heading), measure] as const),
	),
]);

/** The column a heading names; blanks, case, tone marks and a unit in brackets do not matter. */
export function columnOfHeading(heading: string): JournalColumn | undefined {
	return columnsByHeading.get(fold(heading)) ?? columnsByHeading.get(fold(heading.replace(/\([^)]*\)/g, " ")));
}
