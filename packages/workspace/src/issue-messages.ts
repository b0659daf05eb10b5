import type { Issue, Severity } from "@cchc/core";

interface MessageText {
	readonly severity: Severity;
	/** `{name}` is replaced by the detail of that name. */
	readonly message: string;
	readonly hint: string;
}

/** Lasting codes of what can be wrong with a folder, its journal, and reports that came in. */
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
	| "workspace/notes-remarks"
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
	| "workspace/submission-unknown-sender"
	| "workspace/submission-unknown-period"
	| "workspace/submission-left-out"
	| "workspace/submissions-of-other-periods"
	| "workspace/no-roll-up"
	| "workspace/no-units"
	| "workspace/bad-setting"
	| "workspace/missing-setting"
	| "workspace/unknown-setting"
	| "workspace/publish-no-file"
	| "workspace/publish-unknown-field"
	| "workspace/publish-secret-in-file"
	| "workspace/publish-missing"
	| "workspace/publish-wrong"
	| "workspace/publish-name-twice"
	| "workspace/publish-no-variable"
	| "workspace/receipt-torn-line"
	| "workspace/receipt-bad-line";

/** Every issue of this package: one entry per code, in Vietnamese. */
export const messages: Readonly<Record<WorkspaceIssueCode, MessageText>> = {
	"workspace/no-folder": {
		severity: "error",
		message: "Không có thư mục “{folder}”, hoặc không được quyền đọc.",
		hint: "Ghi đúng đường dẫn thư mục của xã, ví dụ: examples/nhan-quyen-2024.",
	},
	"workspace/no-plan": {
		severity: "error",
		message: "Thư mục “{folder}” không có tệp plan.yaml.",
		hint: "Đặt kế hoạch vào tệp plan.yaml, hoặc tạo mới bằng lệnh: cchc new.",
	},
	"workspace/outside": {
		severity: "error",
		message: "Tệp “{file}” là đường dẫn dẫn ra ngoài thư mục của xã nên không được đọc.",
		hint: "Chép hẳn tệp vào thư mục thay cho liên kết.",
	},
	"workspace/too-large": {
		severity: "error",
		message: "Tệp “{file}” lớn {size} MB, quá mức {limit} MB.",
		hint: "Kiểm tra có để nhầm tệp không; tệp văn bản thông thường chỉ vài trăm KB.",
	},
	"workspace/too-many-files": {
		severity: "error",
		message: "Thư mục “{folder}” có hơn {limit} tệp.",
		hint: "Chia bớt sang thư mục năm khác.",
	},
	"workspace/duplicate-message": {
		severity: "error",
		message: "Tin có mã “{id}” ở tệp “{file}” trùng với tệp “{other}”.",
		hint: "Mỗi tin một mã riêng, không dùng lại mã cũ.",
	},
	"workspace/cannot-write": {
		severity: "error",
		message: "Không ghi được vào “{folder}” ({reason}). Chưa có tệp nào bị thay đổi.",
		hint: "Chọn thư mục khác bằng --out, hoặc mở quyền ghi rồi chạy lại.",
	},
	"workspace/not-a-folder": {
		severity: "error",
		message: "“{folder}” đang là một tệp, không phải thư mục.",
		hint: "Chọn thư mục khác bằng --out, ví dụ: --out out/nhan-quyen-2024.",
	},
	"workspace/already-there": {
		severity: "error",
		message: "Thư mục “{folder}” đã có tệp bên trong; không ghi đè lên.",
		hint: "Chọn tên thư mục khác, hoặc dọn thư mục đó trước.",
	},
	"workspace/kept-edited": {
		severity: "warning",
		message: "Tệp “{file}” đã được sửa tay sau lần tạo trước; bản sửa tay giữ ở “{kept}”.",
		hint: "Chép những chỗ sửa vào plan.yaml hoặc tệp tin bài, để lần sau tệp tạo ra đã có sẵn.",
	},
	"workspace/kept-foreign": {
		severity: "info",
		message: "Tệp “{file}” không do chương trình tạo ra nên được giữ nguyên.",
		hint: "Không cần làm gì.",
	},
	"workspace/bad-notes": {
		severity: "error",
		message: "Không đọc được tệp “{file}”: {reason}.",
		hint: "Viết theo mẫu, mỗi mục một dòng, ví dụ: number: 15",
	},
	"workspace/notes-alias": {
		severity: "error",
		message: "Tệp dùng dấu * để nhắc lại nội dung khác; cách viết này không được nhận.",
		hint: "Viết thẳng nội dung ra.",
	},
	"workspace/notes-unknown-field": {
		severity: "warning",
		message: "Mục “{name}” không có nghĩa gì với báo cáo nên bị bỏ qua.",
		hint: "Các mục dùng được: number (số), date (ngày ký), remarks (nội dung viết tay).",
	},
	"workspace/notes-number": {
		severity: "error",
		message: "Mục number (Số văn bản) ghi “{found}”, không phải số nguyên dương.",
		hint: "Ghi số văn thư đã cấp, ví dụ: number: 15",
	},
	"workspace/notes-date": {
		severity: "error",
		message: "Mục date (Ngày ký) ghi “{found}”, không phải một ngày.",
		hint: "Ghi năm-tháng-ngày, ví dụ: date: 2024-03-15",
	},
	"workspace/notes-remarks": {
		severity: "error",
		message: "Mục “{name}” phải là một câu hoặc danh sách câu.",
		hint: "Ví dụ: proposals.gap: Đề nghị cấp kinh phí in áp phích.",
	},
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
	"workspace/submission-unknown-period": {
		severity: "error",
		message: "Không biết số liệu trong tệp “{file}” là của kỳ nào.",
		hint: "Ghi kỳ vào tên tệp, ví dụ: so-lieu-2024Q1.xlsx.",
	},
	"workspace/submission-left-out": {
		severity: "error",
		message: "Tệp “{file}” không phải loại báo cáo đọc được nên không được cộng.",
		hint: "Đề nghị đơn vị gửi tệp .docx hoặc .json do phần mềm xuất ra, hoặc bảng số liệu .xlsx, .csv.",
	},
	"workspace/submissions-of-other-periods": {
		severity: "info",
		message: "Thư mục còn có báo cáo của kỳ khác, không tính vào kỳ {period} và lũy kế của kỳ này ({counts}).",
		hint: "Không cần làm gì; muốn cộng kỳ nào thì chọn kỳ đó.",
	},
	"workspace/no-roll-up": {
		severity: "error",
		message: "Thư mục “{folder}” không có tệp roll-up.yaml nói rõ ai tổng hợp.",
		hint: "Tạo tệp roll-up.yaml với các mục unit, letterhead, place, recipients, signature; mẫu ở phần hướng dẫn của @cchc/workspace.",
	},
	"workspace/no-units": {
		severity: "error",
		message: "Thư mục “{folder}” không có danh sách đơn vị units.csv (hoặc units.xlsx).",
		hint: "Lập bảng có các cột: Mã đơn vị, Tên đơn vị, Cấp, Trực thuộc, Từ ngày, Đến ngày, Nhập vào, Dân số.",
	},
	"workspace/bad-setting": {
		severity: "error",
		message: "Mục “{name}” ghi “{found}”; cần {wanted}.",
		hint: "Ví dụ: {example}",
	},
	"workspace/missing-setting": {
		severity: "error",
		message: "Thiếu mục “{name}”: {wanted}.",
		hint: "Ví dụ: {example}",
	},
	"workspace/unknown-setting": {
		severity: "warning",
		message: "Mục “{name}” không có nghĩa gì ở đây nên bị bỏ qua.",
		hint: "Các mục dùng được: {choices}.",
	},
	"workspace/publish-no-file": {
		severity: "error",
		message: "Thư mục “{folder}” chưa có tệp publish.yaml nên chưa biết công bố lên đâu.",
		hint: "Tạo tệp publish.yaml, ví dụ: targets: [{ name: trang-xa, kind: folder, path: ../public/cchc }].",
	},
	"workspace/publish-unknown-field": {
		severity: "error",
		message: "Tệp publish.yaml có mục lạ “{name}”.",
		hint: "Các mục dùng được ở đây: {known}.",
	},
	"workspace/publish-secret-in-file": {
		severity: "error",
		message: "Tệp publish.yaml ghi thẳng “{name}”; mật khẩu và khóa không được để trong tệp.",
		hint: "Xóa dòng này, đổi mật khẩu đã lộ, đặt mật khẩu mới vào biến môi trường rồi ghi tên biến, ví dụ: passwordVariable: CCHC_MAT_KHAU_WORDPRESS.",
	},
	"workspace/publish-missing": {
		severity: "error",
		message: "Tệp publish.yaml thiếu mục “{name}”.",
		hint: "Ghi thêm {name}: {wanted}.",
	},
	"workspace/publish-wrong": {
		severity: "error",
		message: "Mục “{name}” của tệp publish.yaml ghi chưa đúng.",
		hint: "Cần ghi {wanted}.",
	},
	"workspace/publish-name-twice": {
		severity: "error",
		message: "Hai nơi công bố cùng tên “{name}”.",
		hint: "Mỗi nơi một tên riêng và giữ lâu dài, ví dụ: trang-xa, cong-huyen.",
	},
	"workspace/publish-no-variable": {
		severity: "error",
		message: "Nơi công bố “{name}” cần mật khẩu ở biến môi trường {variable}, nhưng biến này đang trống.",
		hint: "Đặt biến rồi chạy lại, ví dụ trên Linux: export {variable}='…' (không ghi mật khẩu vào tệp).",
	},
	"workspace/receipt-torn-line": {
		severity: "warning",
		message:
			"{file}, dòng {line}: biên nhận ghi dở do máy tắt đột ngột nên được bỏ qua; lần công bố đó sẽ được gửi lại.",
		hint: "Không cần làm gì: nơi nhận không đăng hai lần.",
	},
	"workspace/receipt-bad-line": {
		severity: "error",
		message: "{file}, dòng {line}: không đọc được biên nhận.",
		hint: "Không sửa tay tệp này; lấy lại bản sao lưu gần nhất rồi chạy lại.",
	},
};

type Details = Readonly<Record<string, string | number>>;

const longestDetail = 200;

function fill(template: string, details: Details): string {
	return template.replace(/\{(\w+)\}/g, (whole, name: string) =>
		String(details[name] ?? whole)
			.slice(0, longestDetail)
			.toWellFormed(),
	);
}

/** An issue about a folder or file, worded from the table above; `file` and `line` among the details become its position. */
export function workspaceIssue(
	code: WorkspaceIssueCode,
	details: Details,
	path: readonly (string | number)[] = [],
): Issue {
	const { severity, message, hint } = messages[code];
	const { file, line } = details;
	return {
		code,
		severity,
		path,
		message: fill(message, details),
		hint: fill(hint, details),
		...(typeof file === "string" && typeof line === "number" ? { position: { file, line, column: 1 } } : {}),
	};
}
