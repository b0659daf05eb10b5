import type { Issue, LegalBasis, Severity, SourcePosition } from "@cchc/core";

type Values = Readonly<Record<string, string | number>>;

/** An issue before its values are filled in. */
export interface MessageTemplate {
	readonly severity: Severity;
	/** `{name}` is replaced by the value of that name. */
	readonly message: string;
	readonly hint?: string;
	readonly basis?: LegalBasis;
}

/** Code of an issue of this package; its meaning never changes. */
export type ReportIssueCode =
	| "report/table-too-large"
	| "report/unclosed-quote"
	| "report/legacy-encoding"
	| "report/undecodable-text"
	| "report/no-heading"
	| "report/missing-column"
	| "report/unknown-column"
	| "report/duplicate-column"
	| "report/row-left-out"
	| "report/missing-cell"
	| "report/invalid-date"
	| "report/short-year"
	| "report/invalid-number"
	| "report/number-with-words"
	| "report/unknown-unit"
	| "report/unknown-form"
	| "report/unknown-content"
	| "report/unknown-channel"
	| "report/channel-not-of-form"
	| "report/unclear-channel"
	| "report/no-quantity"
	| "report/text-too-long"
	| "report/invalid-id"
	| "report/duplicate-id"
	| "report/duplicate-entry"
	| "report/unknown-correction"
	| "report/void-without-correction"
	| "report/corrected-twice"
	| "report/unsafe-evidence"
	| "report/unknown-duty"
	| "report/period-not-of-duty"
	| "report/hash-mismatch"
	| "report/other-report"
	| "report/nothing-corrected"
	| "report/more-people-than-inhabitants"
	| "report/nil-with-entries"
	| "report/no-entries"
	| "report/entry-outside-year"
	| "report/target-missed-by-half"
	| "report/rate-above-hundred"
	| "report/cumulative-falls"
	| "report/invalid-data"
	| "report/unknown-sender"
	| "report/invalid-moment"
	| "report/other-period"
	| "report/unexpected-report"
	| "report/duplicate-report"
	| "report/more-reports-than-expected"
	| "report/negative-figure"
	| "report/ratio-without-sums"
	| "report/unit-rate-above-hundred"
	| "report/cumulative-below-period"
	| "report/unit-cumulative-falls"
	| "report/entry-of-unknown-form"
	| "report/unknown-level"
	| "report/unit-twice"
	| "report/unlisted-unit";

/** Every issue of this package: one entry per code, in Vietnamese. */
export const messages: Readonly<Record<ReportIssueCode, MessageTemplate>> = {
	"report/table-too-large": {
		severity: "error",
		message: "Tệp có {found} {what}, quá giới hạn {limit} {what}.",
		hint: "Tách tệp theo năm hoặc theo quý rồi nhập từng tệp.",
	},
	"report/unclosed-quote": {
		severity: "error",
		message: 'Có dấu ngoặc kép (") mở ra mà không đóng lại; các dòng sau không đọc được.',
		hint: "Mở tệp bằng bảng tính rồi lưu lại dạng CSV UTF-8, hoặc đóng dấu ngoặc kép ở cuối ô.",
	},
	"report/legacy-encoding": {
		severity: "error",
		message: "Chữ trong tệp là bảng mã cũ {encoding} (ví dụ: “{sample}”), không phải Unicode.",
		hint: "Chuyển tệp sang Unicode (ví dụ bằng Unikey: Ctrl+Shift+F6, từ {encoding} sang Unicode) rồi nhập lại.",
		basis: { document: "TCVN 6909:2001" },
	},
	"report/undecodable-text": {
		severity: "error",
		message: "Tệp không phải văn bản UTF-8 hoặc UTF-16: có byte không đọc được ở vị trí {offset}.",
		hint: "Mở tệp bằng bảng tính, chọn Lưu thành → CSV UTF-8 rồi nhập lại.",
	},
	"report/no-heading": {
		severity: "error",
		message: "Không tìm thấy dòng tiêu đề của nhật ký; cần ít nhất các cột: {wanted}.",
		hint: "Thêm dòng tiêu đề, ví dụ: Ngày, Đơn vị, Hình thức, Tên hoạt động, Số tin bài, Số lượt phát.",
	},
	"report/missing-column": {
		severity: "error",
		message: "Bảng thiếu cột “{column}”.",
		hint: "Thêm cột có tiêu đề “{column}”.",
	},
	"report/unknown-column": {
		severity: "warning",
		message: "Cột “{column}” không nhận ra nên không được nhập.",
		hint: "Nếu cột này có số liệu cần nhập, đổi tiêu đề thành một trong: {choices}.",
	},
	"report/duplicate-column": {
		severity: "error",
		message: "Hai cột “{first}” và “{second}” cùng một nghĩa; không rõ lấy cột nào.",
		hint: "Xóa hoặc đổi tên một trong hai cột.",
	},
	"report/row-left-out": {
		severity: "info",
		message: "Dòng {row} là {what} (“{text}”), không nhập thành hoạt động.",
	},
	"report/missing-cell": {
		severity: "error",
		message: "Dòng {row}: ô “{column}” để trống.",
		hint: "Điền ô này, ví dụ: {example}.",
	},
	"report/invalid-date": {
		severity: "error",
		message: "Dòng {row}: ngày “{text}” không hợp lệ.",
		hint: "Ghi ngày, tháng, năm đủ bốn chữ số, ví dụ: 05/3/2024.",
	},
	"report/short-year": {
		severity: "warning",
		message: "Dòng {row}: ngày “{text}” được hiểu là {date}.",
		hint: "Ghi năm đủ bốn chữ số, ví dụ: 05/3/2024.",
	},
	"report/invalid-number": {
		severity: "error",
		message: "Dòng {row}, cột “{column}”: “{text}” không phải là số đếm.",
		hint: "Ghi một số nguyên không âm, ví dụ: 12 hoặc 1.250; bỏ trống nếu không có.",
	},
	"report/number-with-words": {
		severity: "info",
		message: "Dòng {row}, cột “{column}”: “{text}” được hiểu là {value}.",
	},
	"report/unknown-unit": {
		severity: "error",
		message: "Dòng {row}: kế hoạch không có đơn vị “{text}”.",
		hint: "Ghi tên hoặc mã một đơn vị của kế hoạch, ví dụ: {example}.",
	},
	"report/unknown-form": {
		severity: "error",
		message: "Dòng {row}: kế hoạch không có hình thức “{text}”.",
		hint: "Ghi tên hoặc mã một hình thức của kế hoạch, ví dụ: {example}.",
	},
	"report/unknown-content": {
		severity: "error",
		message: "Dòng {row}: kế hoạch không có nội dung “{text}”.",
		hint: "Ghi tên hoặc mã một nội dung của kế hoạch, nhiều nội dung cách nhau bằng dấu chấm phẩy, ví dụ: {example}.",
	},
	"report/unknown-channel": {
		severity: "error",
		message: "Dòng {row}: không có kênh “{text}”.",
		hint: "Ghi một trong các kênh: {choices}.",
	},
	"report/channel-not-of-form": {
		severity: "error",
		message: "{where}: kênh “{channel}” không thuộc hình thức “{form}”.",
		hint: "Chọn một kênh của hình thức này ({choices}) hoặc đổi hình thức.",
	},
	"report/unclear-channel": {
		severity: "warning",
		message:
			"{where}: hình thức “{form}” có nhiều kênh ({choices}) mà hoạt động không ghi kênh nào, nên không tính vào chỉ tiêu theo kênh.",
		hint: "Ghi kênh ở cột “Kênh”, ví dụ: {example}.",
	},
	"report/no-quantity": {
		severity: "warning",
		message: "{where}: hoạt động không có số lượng nào nên không tính vào chỉ tiêu nào.",
		hint: "Điền ít nhất một cột số lượng, ví dụ Số tin, bài: 1.",
	},
	"report/text-too-long": {
		severity: "error",
		message: "Dòng {row}, cột “{column}”: chữ dài {found} ký tự, quá giới hạn {limit}.",
		hint: "Rút gọn ô này; phần chi tiết để trong tệp minh chứng.",
	},
	"report/invalid-id": {
		severity: "error",
		message: "Dòng {row}: mã “{text}” không hợp lệ.",
		hint: "Mã chỉ gồm chữ không dấu, số, dấu chấm, gạch ngang, gạch dưới, dài nhất 64 ký tự, ví dụ: NK24-001.",
	},
	"report/duplicate-id": {
		severity: "error",
		message: "{where}: mã “{id}” đã dùng cho một hoạt động khác ({first}).",
		hint: "Đặt mã khác; nếu là sửa lại hoạt động cũ thì đặt mã mới và ghi “{id}” ở cột “Sửa cho mã”.",
	},
	"report/duplicate-entry": {
		severity: "warning",
		message: "{where}: trùng hoàn toàn với {first}; cả hai đều được tính.",
		hint: "Nếu nhập trùng, thêm một dòng hủy: ghi “{id}” ở cột “Sửa cho mã” và “x” ở cột “Hủy”.",
	},
	"report/unknown-correction": {
		severity: "error",
		message: "{where}: sửa cho mã “{id}” nhưng trước đó không có hoạt động nào mang mã này.",
		hint: "Ghi đúng mã của hoạt động cũ, ví dụ: NK24-001.",
	},
	"report/void-without-correction": {
		severity: "error",
		message: "{where}: đánh dấu hủy mà không ghi hủy hoạt động nào.",
		hint: "Ghi mã hoạt động bị hủy ở cột “Sửa cho mã”, ví dụ: NK24-001.",
	},
	"report/corrected-twice": {
		severity: "warning",
		message: "{where}: hoạt động “{id}” đã được sửa bởi {first}; chỉ lần sửa sau cùng được tính.",
		hint: "Nếu muốn sửa tiếp, ghi mã của lần sửa trước ({first}) ở cột “Sửa cho mã”.",
	},
	"report/unsafe-evidence": {
		severity: "error",
		message: "{where}: minh chứng “{text}” không dùng được.",
		hint: "Ghi địa chỉ http(s), đường dẫn tương đối trong thư mục (ví dụ minh-chung/anh-01.jpg) hoặc số văn bản (ví dụ 12/BC-UBND).",
	},
	"report/unknown-duty": {
		severity: "error",
		message: "Kế hoạch không có chế độ báo cáo “{duty}”.",
		hint: "Chọn một trong: {choices}.",
	},
	"report/period-not-of-duty": {
		severity: "error",
		message: "Báo cáo “{title}” không có kỳ “{period}”; chế độ này báo cáo theo: {choices}.",
		hint: "Chọn kỳ đúng chế độ báo cáo, ví dụ: {example}.",
	},
	"report/hash-mismatch": {
		severity: "error",
		message: "Báo cáo {id} đã bị thay đổi sau khi chốt: mã băm không khớp với nội dung.",
		hint: "Lấy lại tệp báo cáo gốc; muốn sửa số liệu thì lập báo cáo điều chỉnh.",
	},
	"report/other-report": {
		severity: "error",
		message: "Không thể thay báo cáo {before} bằng báo cáo {after}: khác chế độ báo cáo hoặc khác kỳ.",
		hint: "Lập lại báo cáo điều chỉnh đúng chế độ và kỳ của báo cáo đã gửi.",
	},
	"report/nothing-corrected": {
		severity: "warning",
		message: "Báo cáo điều chỉnh {id} không có số liệu nào khác báo cáo đã gửi.",
		hint: "Kiểm tra nhật ký đã ghi dòng đính chính chưa; nếu không có gì sửa thì không cần gửi lại.",
	},
	"report/more-people-than-inhabitants": {
		severity: "warning",
		message: "Hoạt động {id} (“{title}”) ghi {found} người trong một lần, nhiều hơn dân số của xã ({limit} người).",
		hint: "Kiểm tra lại số người; số người tiếp cận ước tính không vượt dân số.",
	},
	"report/nil-with-entries": {
		severity: "error",
		message: "Báo cáo ghi “không phát sinh” nhưng nhật ký có {count} hoạt động trong kỳ.",
		hint: "Bỏ dấu “không phát sinh”, hoặc hủy các hoạt động ghi nhầm trong nhật ký.",
	},
	"report/no-entries": {
		severity: "warning",
		message: "Nhật ký không có hoạt động nào từ {start} đến {end}.",
		hint: "Ghi các hoạt động còn thiếu; nếu thật sự không có, lập báo cáo “không phát sinh”.",
	},
	"report/entry-outside-year": {
		severity: "warning",
		message: "Hoạt động {id} ngày {date} nằm ngoài năm báo cáo {year}, không tính vào báo cáo nào của kế hoạch này.",
		hint: "Kiểm tra lại năm, ví dụ: 05/3/{year}.",
	},
	"report/target-missed-by-half": {
		severity: "warning",
		message: "“{label}” mới đạt {found}, bằng {percent}% chỉ tiêu năm, chưa bằng một nửa mức cần đạt theo thời gian.",
		hint: "Kiểm tra nhật ký còn thiếu hoạt động nào không, hoặc nêu nguyên nhân và biện pháp trong báo cáo.",
	},
	"report/rate-above-hundred": {
		severity: "warning",
		message: "“{label}” là {found}%, vượt quá 100%.",
		hint: "Kiểm tra lại tử số và mẫu số, ví dụ hồ sơ đúng hạn không thể nhiều hơn hồ sơ tiếp nhận.",
	},
	"report/cumulative-falls": {
		severity: "warning",
		message: "Lũy kế “{label}” giảm từ {before} ({period}) xuống {after}.",
		hint: "Nếu đã sửa nhật ký của kỳ trước, lập báo cáo điều chỉnh cho kỳ trước.",
	},
	"report/invalid-data": {
		severity: "error",
		message: "Dữ liệu {what} không đúng mẫu ở “{field}”.",
		hint: "Lấy lại tệp do phần mềm xuất ra; không sửa tay tệp dữ liệu.",
	},
	"report/unknown-sender": {
		severity: "error",
		message: "Báo cáo {from} do “{unit}” gửi, nhưng danh sách đơn vị không có mã này; báo cáo không được cộng.",
		hint: "Thêm đơn vị vào danh sách, hoặc sửa mã đơn vị gửi trong báo cáo.",
	},
	"report/invalid-moment": {
		severity: "error",
		message: "Báo cáo {from}: thời điểm gửi “{text}” không đọc được; báo cáo không được cộng.",
		hint: "Ghi thời điểm gửi vào sổ văn bản đến hoặc cột “Thời điểm gửi”, ví dụ: 15/3/2024 16:30.",
	},
	"report/other-period": {
		severity: "error",
		message:
			"Báo cáo {from} là của kỳ {period}, không thuộc phần đã qua của năm đến kỳ {wanted}; báo cáo không được cộng.",
		hint: "Cộng báo cáo này ở kỳ của nó; báo cáo nộp muộn vẫn tính cho kỳ của nó.",
	},
	"report/unexpected-report": {
		severity: "warning",
		message: "{unit} gửi báo cáo của kỳ mà đơn vị này không phải báo cáo; số liệu vẫn được cộng.",
		hint: "Kiểm tra ngày thành lập, sáp nhập của đơn vị trong danh sách.",
	},
	"report/duplicate-report": {
		severity: "warning",
		message: "{unit} có {count} báo cáo {period}; chỉ một báo cáo được cộng ({rule}).",
		hint: "Nếu báo cáo được giữ không đúng, đề nghị đơn vị gửi báo cáo điều chỉnh.",
	},
	"report/more-reports-than-expected": {
		severity: "warning",
		message: "Tỷ lệ báo cáo là {rate}%: nhận {received} báo cáo trong khi chỉ cần {expected}.",
		hint: "Kiểm tra danh sách đơn vị phải báo cáo của kỳ này.",
	},
	"report/negative-figure": {
		severity: "error",
		message: "{unit}: “{label}” là số âm ({found}).",
		hint: "Đề nghị đơn vị gửi báo cáo điều chỉnh.",
	},
	"report/ratio-without-sums": {
		severity: "warning",
		message: "{unit}: “{label}” chỉ có tỷ lệ, không có tử số và mẫu số, nên không cộng được.",
		hint: "Đề nghị đơn vị gửi cả hai số, ví dụ 95/100 hồ sơ; không lấy trung bình các tỷ lệ.",
	},
	"report/unit-rate-above-hundred": {
		severity: "warning",
		message: "{unit}: “{label}” là {found}%, vượt quá 100%.",
		hint: "Đề nghị đơn vị kiểm tra lại tử số và mẫu số.",
	},
	"report/cumulative-below-period": {
		severity: "warning",
		message: "{unit}: “{label}” lũy kế ({cumulative}) nhỏ hơn số trong kỳ ({period}).",
		hint: "Đề nghị đơn vị kiểm tra lại cách tính lũy kế từ đầu năm.",
	},
	"report/unit-cumulative-falls": {
		severity: "warning",
		message: "{unit}: lũy kế “{label}” giảm từ {before} (kỳ {period}) xuống {after}.",
		hint: "Nếu đã sửa số liệu kỳ trước, đề nghị đơn vị gửi báo cáo điều chỉnh cho kỳ trước.",
	},
	"report/entry-of-unknown-form": {
		severity: "warning",
		message: "Hoạt động {id} ghi hình thức “{form}” không có trong kế hoạch.",
		hint: "Sửa hình thức của hoạt động bằng một dòng đính chính trong nhật ký.",
	},
	"report/unknown-level": {
		severity: "error",
		message: "Dòng {row}: cấp “{text}” không nhận ra.",
		hint: "Ghi một trong: {choices}.",
	},
	"report/unit-twice": {
		severity: "error",
		message: "Dòng {row}: mã “{unit}” đã dùng ở dòng {other} cho một đơn vị khác cấp.",
		hint: "Mỗi đơn vị một mã riêng, không dùng lại mã cũ.",
	},
	"report/unlisted-unit": {
		severity: "error",
		message: "Dòng {row}: {unit} trực thuộc hoặc nhập vào “{other}”, nhưng danh sách không có mã này.",
		hint: "Thêm một dòng cho đơn vị “{other}”, hoặc sửa mã.",
	},
};

/** Where an issue stands. */
interface Place {
	readonly path?: readonly (string | number)[];
	readonly file?: string;
	readonly line?: number;
	readonly column?: number;
}

const longestValue = 400;

function fill(template: string, values: Values): string {
	return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
		const text = String(values[name] ?? whole);
		return text.length > longestValue ? `${text.slice(0, longestValue).toWellFormed()}…` : text;
	});
}

function positionOf(place: Place): { position?: SourcePosition } {
	if (place.line === undefined) return {};
	const position = { line: place.line, column: place.column ?? 1 };
	return { position: place.file === undefined ? position : { file: place.file, ...position } };
}

/** Makes the issue of `code` from the table of messages. */
export function makeIssue(code: ReportIssueCode, values: Values, place: Place = {}): Issue {
	const template = messages[code];
	return {
		code,
		severity: template.severity,
		path: place.path ?? [],
		message: fill(template.message, values),
		...(template.hint === undefined ? {} : { hint: fill(template.hint, values) }),
		...(template.basis === undefined ? {} : { basis: template.basis }),
		...positionOf(place),
	};
}
