import type { Issue, Severity } from "@cchc/core";

interface JournalText {
	readonly severity: Severity;
	readonly message: string;
	readonly hint: string;
}

/** Lasting codes of what can be wrong with files of the journal and of reports that came in. */
export type JournalFileIssueCode =
	| "workspace/journal-too-large"
	| "workspace/journal-torn-line"
	| "workspace/journal-bad-line"
	| "workspace/journal-id-taken"
	| "workspace/journal-locked"
	| "workspace/journal-unknown-kind"
	| "workspace/xlsx-broken"
	| "workspace/xlsx-too-large"
	| "workspace/xlsx-unsafe"
	| "workspace/xlsx-formula"
	| "workspace/xlsx-sheet-left-out"
	| "workspace/submission-no-data"
	| "workspace/submission-unknown-sender";

const texts: Readonly<Record<JournalFileIssueCode, JournalText>> = {
	"workspace/journal-too-large": {
		severity: "error",
		message: "Tệp “{file}” có {found} byte, quá giới hạn {limit} byte.",
		hint: "Tách nhật ký theo năm, mỗi năm một tệp.",
	},
	"workspace/journal-torn-line": {
		severity: "warning",
		message:
			"{file}, dòng {line}: ghi dở do máy tắt đột ngột; hoạt động này chưa được xác nhận đã lưu nên được bỏ qua.",
		hint: "Kiểm tra hoạt động ghi sau cùng trước khi máy tắt và ghi lại nếu thiếu.",
	},
	"workspace/journal-bad-line": {
		severity: "error",
		message: "{file}, dòng {line}: không đọc được hoạt động ({reason}).",
		hint: "Không sửa tay tệp nhật ký; muốn sửa một hoạt động thì ghi thêm dòng đính chính.",
	},
	"workspace/journal-id-taken": {
		severity: "error",
		message: "Mã “{id}” đã có trong nhật ký với nội dung khác; không ghi gì cả.",
		hint: "Đặt mã mới; nếu là sửa hoạt động cũ thì ghi “{id}” ở phần sửa cho mã.",
	},
	"workspace/journal-locked": {
		severity: "error",
		message: "Nhật ký “{file}” đang được chương trình khác ghi quá {seconds} giây; chưa ghi gì cả.",
		hint: "Đóng chương trình kia rồi thử lại; nếu không có chương trình nào đang chạy, xóa tệp “{file}.lock”.",
	},
	"workspace/journal-unknown-kind": {
		severity: "error",
		message: "Tệp “{file}” không phải loại đọc được.",
		hint: "Dùng tệp .csv, .xlsx hoặc .ndjson, ví dụ: nhat-ky-2024.xlsx.",
	},
	"workspace/xlsx-broken": {
		severity: "error",
		message: "Tệp “{file}” không phải bảng tính Excel (.xlsx) đọc được: {reason}.",
		hint: "Mở tệp bằng Excel hoặc LibreOffice, chọn Lưu thành → .xlsx (không đặt mật khẩu) rồi nhập lại.",
	},
	"workspace/xlsx-too-large": {
		severity: "error",
		message: "Tệp “{file}” quá lớn: {what}.",
		hint: "Xóa các dòng, cột và trang trống ở cuối bảng tính, hoặc tách tệp theo quý.",
	},
	"workspace/xlsx-unsafe": {
		severity: "error",
		message: "Tệp “{file}” có thành phần không an toàn ({what}) nên không được đọc.",
		hint: "Mở tệp, chép các ô vào một bảng tính mới, lưu dạng .xlsx rồi nhập lại.",
	},
	"workspace/xlsx-formula": {
		severity: "warning",
		message: "{file}, ô {cell}: công thức chưa có kết quả nên được coi là ô trống.",
		hint: "Mở tệp bằng Excel để tính lại rồi lưu, hoặc thay công thức bằng số.",
	},
	"workspace/xlsx-sheet-left-out": {
		severity: "info",
		message: "Trang “{sheet}” của tệp “{file}” không có tiêu đề của nhật ký nên không được nhập.",
		hint: "Nếu trang này có hoạt động cần nhập, thêm dòng tiêu đề: Ngày, Đơn vị, Hình thức, Tên hoạt động.",
	},
	"workspace/submission-no-data": {
		severity: "error",
		message: "Tệp “{file}” không có dữ liệu báo cáo bên trong: {reason}.",
		hint: "Đề nghị đơn vị gửi tệp .docx hoặc .json do phần mềm xuất ra, không phải bản quét hay bản gõ lại.",
	},
	"workspace/submission-unknown-sender": {
		severity: "error",
		message: "Không biết tệp “{file}” là của đơn vị nào.",
		hint: "Đặt tên tệp bắt đầu bằng mã đơn vị, ví dụ: 10987-2024Q1.docx.",
	},
};

/** Makes the issue of a code; `file`, `line` and `column` among the values become its position. */
export function journalFileIssue(code: JournalFileIssueCode, values: Readonly<Record<string, string | number>>): Issue {
	const { severity, message, hint } = texts[code];
	const fill = (text: string): string =>
		text.replace(/\{(\w+)\}/g, (whole, name: string) =>
			String(values[name] ?? whole)
				.slice(0, 200)
				.toWellFormed(),
		);
	const { file, line } = values;
	const position = typeof file === "string" && typeof line === "number" ? { position: { file, line, column: 1 } } : {};
	return { code, severity, path: [], message: fill(message), hint: fill(hint), ...position };
}
