import type { Issue, Severity } from "@cchc/core";

interface MessageText {
	readonly severity: Severity;
	readonly message: (details: Readonly<Record<string, string | number>>) => string;
	readonly hint: string;
}

/** Lasting codes of what can be wrong with a folder. */
export type WorkspaceIssueCode =
	| "workspace/no-folder"
	| "workspace/no-plan"
	| "workspace/outside"
	| "workspace/too-large"
	| "workspace/too-many-files"
	| "workspace/duplicate-message"
	| "workspace/cannot-write"
	| "workspace/not-a-folder"
	| "workspace/already-there"
	| "workspace/kept-edited"
	| "workspace/kept-foreign"
	| "workspace/bad-notes"
	| "workspace/notes-alias"
	| "workspace/notes-unknown-field"
	| "workspace/notes-number"
	| "workspace/notes-date"
	| "workspace/notes-remarks";

const messages: Readonly<Record<WorkspaceIssueCode, MessageText>> = {
	"workspace/no-folder": {
		severity: "error",
		message: ({ folder }) => `Không có thư mục “${folder}”, hoặc không được quyền đọc.`,
		hint: "Ghi đúng đường dẫn thư mục của xã, ví dụ: examples/nhan-quyen-2024.",
	},
	"workspace/no-plan": {
		severity: "error",
		message: ({ folder }) => `Thư mục “${folder}” không có tệp plan.yaml.`,
		hint: "Đặt kế hoạch vào tệp plan.yaml, hoặc tạo mới bằng lệnh: cchc new.",
	},
	"workspace/outside": {
		severity: "error",
		message: ({ file }) => `Tệp “${file}” là đường dẫn dẫn ra ngoài thư mục của xã nên không được đọc.`,
		hint: "Chép hẳn tệp vào thư mục thay cho liên kết.",
	},
	"workspace/too-large": {
		severity: "error",
		message: ({ file, size, limit }) => `Tệp “${file}” lớn ${size} MB, quá mức ${limit} MB.`,
		hint: "Kiểm tra có để nhầm tệp không; tệp văn bản thông thường chỉ vài trăm KB.",
	},
	"workspace/too-many-files": {
		severity: "error",
		message: ({ folder, limit }) => `Thư mục “${folder}” có hơn ${limit} tệp.`,
		hint: "Chia bớt sang thư mục năm khác.",
	},
	"workspace/duplicate-message": {
		severity: "error",
		message: ({ id, file, other }) => `Tin có mã “${id}” ở tệp “${file}” trùng với tệp “${other}”.`,
		hint: "Mỗi tin một mã riêng, không dùng lại mã cũ.",
	},
	"workspace/cannot-write": {
		severity: "error",
		message: ({ folder, reason }) => `Không ghi được vào “${folder}” (${reason}). Chưa có tệp nào bị thay đổi.`,
		hint: "Chọn thư mục khác bằng --out, hoặc mở quyền ghi rồi chạy lại.",
	},
	"workspace/not-a-folder": {
		severity: "error",
		message: ({ folder }) => `“${folder}” đang là một tệp, không phải thư mục.`,
		hint: "Chọn thư mục khác bằng --out, ví dụ: --out out/nhan-quyen-2024.",
	},
	"workspace/already-there": {
		severity: "error",
		message: ({ folder }) => `Thư mục “${folder}” đã có tệp bên trong; không ghi đè lên.`,
		hint: "Chọn tên thư mục khác, hoặc dọn thư mục đó trước.",
	},
	"workspace/kept-edited": {
		severity: "warning",
		message: ({ file, kept }) => `Tệp “${file}” đã được sửa tay sau lần tạo trước; bản sửa tay giữ ở “${kept}”.`,
		hint: "Chép những chỗ sửa vào plan.yaml hoặc tệp tin bài, để lần sau tệp tạo ra đã có sẵn.",
	},
	"workspace/kept-foreign": {
		severity: "info",
		message: ({ file }) => `Tệp “${file}” không do chương trình tạo ra nên được giữ nguyên.`,
		hint: "Không cần làm gì.",
	},
	"workspace/bad-notes": {
		severity: "error",
		message: ({ file, reason }) => `Không đọc được tệp “${file}”: ${reason}.`,
		hint: "Viết theo mẫu, mỗi mục một dòng, ví dụ: number: 15",
	},
	"workspace/notes-alias": {
		severity: "error",
		message: () => "Tệp dùng dấu * để nhắc lại nội dung khác; cách viết này không được nhận.",
		hint: "Viết thẳng nội dung ra.",
	},
	"workspace/notes-unknown-field": {
		severity: "warning",
		message: ({ name }) => `Mục “${name}” không có nghĩa gì với báo cáo nên bị bỏ qua.`,
		hint: "Các mục dùng được: number (số), date (ngày ký), remarks (nội dung viết tay).",
	},
	"workspace/notes-number": {
		severity: "error",
		message: ({ found }) => `Mục number (Số văn bản) ghi “${found}”, không phải số nguyên dương.`,
		hint: "Ghi số văn thư đã cấp, ví dụ: number: 15",
	},
	"workspace/notes-date": {
		severity: "error",
		message: ({ found }) => `Mục date (Ngày ký) ghi “${found}”, không phải một ngày.`,
		hint: "Ghi năm-tháng-ngày, ví dụ: date: 2024-03-15",
	},
	"workspace/notes-remarks": {
		severity: "error",
		message: ({ name }) => `Mục “${name}” phải là một câu hoặc danh sách câu.`,
		hint: "Ví dụ: proposals.gap: Đề nghị cấp kinh phí in áp phích.",
	},
};

/** An issue about a folder or file, worded from the table above. */
export function workspaceIssue(
	code: WorkspaceIssueCode,
	details: Readonly<Record<string, string | number>>,
	path: readonly (string | number)[] = [],
): Issue {
	const text = messages[code];
	return { code, severity: text.severity, path, message: text.message(details), hint: text.hint };
}
