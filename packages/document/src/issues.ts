import type { Issue, Severity } from "@cchc/core";

interface MessageEntry {
	readonly severity: Severity;
	readonly message: string;
	readonly hint?: string;
}

/** Every message of this package, keyed by the part of its code after `document/`. `{name}` stands for a value. */
export const documentMessages = {
	"file-too-large": {
		severity: "error",
		message: "Tệp có {size} byte, lớn hơn mức cho phép {limit} byte.",
		hint: "Hãy bỏ bớt hình ảnh trong tệp rồi lưu lại.",
	},
	"not-a-zip": {
		severity: "error",
		message: "Đây không phải là tệp DOCX (không đọc được danh mục ZIP).",
		hint: "Hãy mở tệp bằng Word, chọn Lưu thành, kiểu “Word Document (*.docx)”.",
	},
	"zip-too-many-entries": {
		severity: "error",
		message: "Tệp DOCX chứa {count} tệp con, nhiều hơn mức cho phép {limit}.",
		hint: "Hãy chép nội dung sang một tài liệu Word mới rồi lưu lại.",
	},
	"zip-unsafe-name": {
		severity: "error",
		message: "Tệp DOCX chứa tệp con có tên không an toàn: “{name}”.",
		hint: "Không mở tệp này; hãy hỏi lại người gửi.",
	},
	"zip-duplicate-name": {
		severity: "error",
		message: "Tệp DOCX chứa hai tệp con cùng tên: “{name}”.",
		hint: "Không mở tệp này; hãy hỏi lại người gửi.",
	},
	"zip-unreadable-entry": {
		severity: "error",
		message: "Không đọc được phần “{name}” của tệp DOCX: phần này bị hỏng hoặc bị đặt mật khẩu.",
		hint: "Hãy mở tệp bằng Word, bỏ mật khẩu nếu có, rồi lưu lại.",
	},
	"zip-bomb": {
		severity: "error",
		message: "Phần “{name}” của tệp DOCX nở ra {size} byte khi giải nén, vượt mức an toàn.",
		hint: "Không mở tệp này; hãy hỏi lại người gửi.",
	},
	"xml-unreadable": {
		severity: "error",
		message: "Phần “{name}” của tệp DOCX không phải là XML đúng: {reason}.",
		hint: "Hãy mở tệp bằng Word rồi lưu lại.",
	},
	"xml-too-complex": {
		severity: "error",
		message: "Phần “{name}” của tệp DOCX lồng nhau quá sâu hoặc có quá nhiều phần tử.",
		hint: "Không mở tệp này; hãy hỏi lại người gửi.",
	},
	"xml-doctype": {
		severity: "error",
		message: "Phần “{name}” của tệp DOCX có khai báo DOCTYPE, điều không có trong tài liệu Word bình thường.",
		hint: "Không mở tệp này; hãy hỏi lại người gửi.",
	},
	"no-document-part": {
		severity: "error",
		message: "Tệp không có phần word/document.xml nên không phải là tài liệu Word.",
		hint: "Hãy mở tệp bằng Word, chọn Lưu thành, kiểu “Word Document (*.docx)”.",
	},
	"no-data": {
		severity: "error",
		message: "Tệp DOCX không mang dữ liệu của bộ công cụ này.",
		hint: "Hãy xin tệp gốc do đơn vị báo cáo xuất ra, hoặc nhập số liệu bằng tay.",
	},
	"data-damaged": {
		severity: "error",
		message: "Dữ liệu bên trong tệp DOCX không khớp với mã kiểm tra của chính nó.",
		hint: "Không dùng số liệu này; hãy xin lại tệp gốc từ đơn vị báo cáo.",
	},
	"edited-by-hand": {
		severity: "warning",
		message: "Nội dung tệp DOCX đã bị sửa sau khi xuất: chữ trên trang không còn khớp với dữ liệu bên trong.",
		hint: "Đối chiếu từng số liệu với đơn vị báo cáo trước khi tổng hợp.",
	},
} as const satisfies Record<string, MessageEntry>;

/** The part of an issue code after `document/`. */
export type DocumentIssueName = keyof typeof documentMessages;

/** An issue of this package with its values filled in. */
export function documentIssue(
	name: DocumentIssueName,
	values: Readonly<Record<string, string | number>>,
	path: readonly (string | number)[] = [],
): Issue {
	const entry: MessageEntry = documentMessages[name];
	const fill = (text: string): string =>
		text.replace(/\{(\w+)\}/g, (whole, key: string) => (key in values ? String(values[key]) : whole));
	const issue: Issue = { code: `document/${name}`, severity: entry.severity, path, message: fill(entry.message) };
	return entry.hint === undefined ? issue : { ...issue, hint: fill(entry.hint) };
}
