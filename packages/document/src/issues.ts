import type { Issue, LegalBasis, Severity } from "@cchc/core";

interface MessageEntry {
	readonly severity: Severity;
	readonly message: string;
	readonly hint?: string;
	readonly basis?: LegalBasis;
}

/** The part of an issue code after `document/`. */
export type DocumentIssueName =
	| "file-too-large"
	| "not-a-zip"
	| "zip-too-many-entries"
	| "zip-unsafe-name"
	| "zip-duplicate-name"
	| "zip-unreadable-entry"
	| "zip-bomb"
	| "xml-unreadable"
	| "xml-too-complex"
	| "xml-doctype"
	| "no-document-part"
	| "no-data"
	| "data-damaged"
	| "edited-by-hand"
	| "missing-number"
	| "missing-place"
	| "missing-date"
	| "missing-abstract"
	| "missing-signer"
	| "missing-recipients"
	| "missing-addressee"
	| "unfilled-gap"
	| "bad-number"
	| "symbol-form"
	| "annex-not-mentioned"
	| "secret-document"
	| "secret-electronic"
	| "signing-moment"
	| "register-year"
	| "register-number"
	| "register-duplicate"
	| "register-gap"
	| "register-order"
	| "register-moment"
	| "table-without-columns"
	| "table-row-length";

/** Every message of this package, keyed by the part of its code after `document/`. `{name}` stands for a value. */
const documentMessages: Readonly<Record<DocumentIssueName, MessageEntry>> = {
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
	"missing-number": {
		severity: "error",
		message: "Văn bản chưa có số.",
		hint: "Ghi số văn thư đã cấp, ví dụ 15; văn bản số nhỏ hơn 10 sẽ tự in thêm số 0 phía trước.",
	},
	"missing-place": {
		severity: "error",
		message: "Văn bản chưa có địa danh.",
		hint: "Ghi tên đơn vị hành chính nơi cơ quan đóng trụ sở, ví dụ “Nhân Quyền”.",
	},
	"missing-date": {
		severity: "error",
		message: "Văn bản chưa có ngày ban hành.",
		hint: "Ghi ngày ban hành, ví dụ 2024-01-15.",
	},
	"missing-abstract": {
		severity: "error",
		message: "Văn bản chưa có trích yếu nội dung.",
		hint: "Ghi một câu ngắn nêu nội dung chính, ví dụ “Tuyên truyền cải cách hành chính năm 2024”.",
	},
	"missing-signer": {
		severity: "error",
		message: "Văn bản chưa có họ và tên người ký.",
		hint: "Ghi họ, tên đệm và tên, không ghi học hàm, học vị, ví dụ “Nguyễn Văn An”.",
	},
	"missing-recipients": {
		severity: "error",
		message: "Văn bản chưa có nơi nhận và nơi lưu.",
		hint: "Ghi nơi nhận và “Lưu: VT, …”, ví dụ “UBND huyện”, “VT, VP”.",
	},
	"missing-addressee": {
		severity: "error",
		message: "Công văn chưa có nơi nhận sau chữ “Kính gửi”.",
		hint: "Ghi tên cơ quan nhận, ví dụ “Ủy ban nhân dân huyện Bình Giang”.",
	},
	"unfilled-gap": {
		severity: "error",
		message: "Còn một chỗ phải viết tay: “{text}”.",
		hint: "Viết nội dung vào chỗ này hoặc bỏ đoạn này đi.",
	},
	"bad-number": {
		severity: "error",
		message: "Số của văn bản là “{found}”, không phải là số nguyên từ 1 trở lên.",
		hint: "Ghi số bằng chữ số Ả Rập, ví dụ 15.",
	},
	"symbol-form": {
		severity: "warning",
		message: "Ký hiệu “{found}” không theo dạng chữ viết tắt tên loại văn bản - chữ viết tắt tên cơ quan.",
		hint: "Ghi ký hiệu có gạch nối, không cách chữ, ví dụ “{example}”.",
	},
	"annex-not-mentioned": {
		severity: "warning",
		message: "Văn bản có phụ lục nhưng phần nội dung không nhắc đến phụ lục.",
		hint: "Thêm một câu dẫn, ví dụ “Chi tiết tại Phụ lục kèm theo”.",
	},
	"secret-document": {
		severity: "warning",
		message:
			"Văn bản có độ mật “{found}”: số được lấy ở hệ thống số riêng; việc đăng ký, gửi và lưu theo pháp luật về bảo vệ bí mật nhà nước.",
		hint: "Chỉ in dấu độ mật khi người có thẩm quyền đã quyết định; không đăng, không gửi văn bản này qua cổng thông tin, thư điện tử hay mạng xã hội.",
		basis: { document: "Nghị định 30/2020/NĐ-CP", article: "Điều 15 khoản 2, Điều 16 khoản 3, Điều 18 khoản 2" },
	},
	"secret-electronic": {
		severity: "error",
		message:
			"Văn bản có độ mật “{found}” không được lập dưới dạng văn bản điện tử: dấu độ mật chỉ đóng trên văn bản giấy.",
		hint: "Bỏ phần “electronic” và phát hành bản giấy theo pháp luật về bảo vệ bí mật nhà nước, hoặc bỏ độ mật nếu ghi nhầm.",
		basis: { document: "Nghị định 30/2020/NĐ-CP", article: "Điều 14 khoản 3, Điều 17 khoản 1 điểm b" },
	},
	"signing-moment": {
		severity: "error",
		message: "Thời gian ký số “{found}” không theo ISO 8601, múi giờ Việt Nam.",
		hint: "Ghi ngày, giờ, phút, giây và múi giờ, ví dụ 2024-01-15T16:05:00+07:00.",
		basis: { document: "Nghị định 30/2020/NĐ-CP", article: "Phụ lục I, Phần I, Mục II.8" },
	},
	"register-year": {
		severity: "error",
		message: "Văn bản số {reference} ghi ngày {date}, không thuộc sổ năm {year}.",
		hint: "Mỗi năm mở một sổ, số bắt đầu từ 01 vào ngày 01 tháng 01; hãy đăng ký văn bản này vào sổ của năm đó.",
		basis: { document: "Nghị định 30/2020/NĐ-CP", article: "Điều 15 khoản 1" },
	},
	"register-number": {
		severity: "error",
		message: "Số đăng ký “{found}” không phải là số nguyên từ 1 trở lên.",
		hint: "Ghi số thứ tự trong năm, ví dụ 1 (in ra là 01).",
		basis: { document: "Nghị định 30/2020/NĐ-CP", article: "Điều 15 khoản 1" },
	},
	"register-duplicate": {
		severity: "error",
		message: "Số {reference} được cấp hai lần: cho “{first}” và “{second}”.",
		hint: "Số và ký hiệu là duy nhất trong một năm; hãy cấp cho văn bản sau số tiếp theo là {next}.",
		basis: { document: "Nghị định 30/2020/NĐ-CP", article: "Điều 15 khoản 1" },
	},
	"register-gap": {
		severity: "warning",
		message: "Sổ thiếu số {missing}{series}.",
		hint: "Số được cấp liên tiếp từ 01; hãy đăng ký bổ sung hoặc ghi rõ lý do bỏ số trong cột ghi chú.",
		basis: { document: "Nghị định 30/2020/NĐ-CP", article: "Điều 15 khoản 1" },
	},
	"register-order": {
		severity: "warning",
		message: "Số {reference} ghi ngày {date}, trước ngày {before} của số {earlier} cấp trước nó.",
		hint: "Số lấy theo trình tự thời gian ban hành; hãy kiểm tra lại ngày của hai văn bản.",
		basis: { document: "Nghị định 30/2020/NĐ-CP", article: "Điều 15 khoản 1" },
	},
	"register-moment": {
		severity: "error",
		message: "Ngày “{found}” của số {reference} không phải là một ngày trong lịch.",
		hint: "Ghi ngày theo dạng năm-tháng-ngày, ví dụ 2024-01-15.",
	},
	"table-without-columns": {
		severity: "error",
		message: "Bảng không có cột nào hoặc có cột rộng không quá 0.",
		hint: "Khai báo ít nhất một cột có độ rộng lớn hơn 0.",
	},
	"table-row-length": {
		severity: "error",
		message: "Dòng {row} của bảng có {found} ô, trong khi bảng có {wanted} cột.",
		hint: "Thêm hoặc bớt ô cho đủ số cột; ô không có gì thì để trống.",
	},
};

/** An issue of this package with its values filled in. */
export function documentIssue(
	name: DocumentIssueName,
	values: Readonly<Record<string, string | number>>,
	path: readonly (string | number)[] = [],
): Issue {
	const entry: MessageEntry = documentMessages[name];
	const fill = (text: string): string =>
		text.replace(/\{(\w+)\}/g, (whole, key: string) => (key in values ? String(values[key]) : whole));
	return {
		code: `document/${name}`,
		severity: entry.severity,
		path,
		message: fill(entry.message),
		...(entry.hint === undefined ? {} : { hint: fill(entry.hint) }),
		...(entry.basis === undefined ? {} : { basis: entry.basis }),
	};
}
