import type { Severity } from "@cchc/core";

/** What a rule says. */
export interface LintMessage {
	readonly severity: Severity;
	/** Place in Phụ lục I of Decree 30/2020/NĐ-CP, or another annex of it; absent for rules of plain typing. */
	readonly article?: string;
	readonly message: string;
	readonly hint: string;
}

/** The part of a lint code after `document/`. */
export type LintCode =
	| "page-size"
	| "margin-top"
	| "margin-bottom"
	| "margin-left"
	| "margin-right"
	| "page-number-missing"
	| "page-number-place"
	| "page-number-first-page"
	| "page-number-look"
	| "font"
	| "text-color"
	| "legacy-encoding"
	| "not-nfc"
	| "national-title-missing"
	| "national-title-wording"
	| "national-title-look"
	| "motto-missing"
	| "motto-wording"
	| "motto-look"
	| "motto-line"
	| "agency-look"
	| "agency-line"
	| "number-missing"
	| "number-form"
	| "number-padding"
	| "number-kind"
	| "number-look"
	| "date-missing"
	| "date-padding"
	| "date-impossible"
	| "date-comma"
	| "date-look"
	| "date-line"
	| "size-set"
	| "type-name-missing"
	| "type-name-look"
	| "abstract-look"
	| "abstract-line"
	| "letter-subject-look"
	| "addressee-form"
	| "ground-form"
	| "ground-look"
	| "body-size"
	| "body-align"
	| "body-indent"
	| "paragraph-space"
	| "line-space"
	| "division-look"
	| "article-form"
	| "section-look"
	| "section-order"
	| "point-order"
	| "auto-number"
	| "closing-mark"
	| "authority-form"
	| "authority-missing"
	| "authority-look"
	| "signer-look"
	| "signer-title"
	| "recipients-missing"
	| "recipients-word-look"
	| "recipients-look"
	| "recipients-form"
	| "archive-missing"
	| "as-above-missing"
	| "annex-label-look"
	| "annex-title-look"
	| "annex-number"
	| "annex-note"
	| "annex-pages"
	| "annex-reference"
	| "capital-people"
	| "capital-state"
	| "space-before-mark"
	| "double-space"
	| "left-over"
	| "text-box"
	| "linked-picture"
	| "broken-cell";

/** What the lint can find, keyed by the part of its code after `document/`. `{where}` are paragraphs, `{found}` what stands there. */
export const lintMessages: Readonly<Record<LintCode, LintMessage>> = {
	"page-size": {
		severity: "error",
		article: "Phụ lục I, Phần I, Mục I.1",
		message: "Khổ giấy là {found} mm, không phải A4.",
		hint: "Chọn khổ giấy A4 (210 mm x 297 mm).",
	},
	"margin-top": {
		severity: "error",
		article: "Phụ lục I, Phần I, Mục I.3",
		message: "Lề trên là {found} mm.",
		hint: "Đặt lề trên từ 20 đến 25 mm, ví dụ 20 mm.",
	},
	"margin-bottom": {
		severity: "error",
		article: "Phụ lục I, Phần I, Mục I.3",
		message: "Lề dưới là {found} mm.",
		hint: "Đặt lề dưới từ 20 đến 25 mm, ví dụ 20 mm.",
	},
	"margin-left": {
		severity: "error",
		article: "Phụ lục I, Phần I, Mục I.3",
		message: "Lề trái là {found} mm.",
		hint: "Đặt lề trái từ 30 đến 35 mm, ví dụ 30 mm.",
	},
	"margin-right": {
		severity: "error",
		article: "Phụ lục I, Phần I, Mục I.3",
		message: "Lề phải là {found} mm.",
		hint: "Đặt lề phải từ 15 đến 20 mm, ví dụ 15 mm.",
	},
	"page-number-missing": {
		severity: "error",
		article: "Phụ lục I, Phần I, Mục I.7",
		message: "Văn bản nhiều trang nhưng không đánh số trang ở lề trên.",
		hint: "Chèn số trang, canh giữa, ở phần đầu trang.",
	},
	"page-number-place": {
		severity: "error",
		article: "Phụ lục I, Phần I, Mục I.7",
		message: "Số trang đặt {found}.",
		hint: "Đặt số trang canh giữa trong phần lề trên.",
	},
	"page-number-first-page": {
		severity: "error",
		article: "Phụ lục I, Phần I, Mục I.7",
		message: "Số trang hiện cả ở trang thứ nhất.",
		hint: "Chọn “Different First Page” (trang đầu khác) và để trống đầu trang của trang thứ nhất.",
	},
	"page-number-look": {
		severity: "warning",
		article: "Phụ lục I, Phần I, Mục I.7",
		message: "Số trang có {found}.",
		hint: "Đặt số trang cỡ chữ 13 hoặc 14, kiểu chữ đứng.",
	},
	font: {
		severity: "error",
		article: "Phụ lục I, Phần I, Mục I.4",
		message: "Phông chữ “{found}” ở {where}.",
		hint: "Dùng phông chữ Times New Roman cho toàn văn bản.",
	},
	"text-color": {
		severity: "warning",
		article: "Phụ lục I, Phần I, Mục I.4",
		message: "Chữ không phải màu đen ({found}) ở {where}.",
		hint: "Đổi màu chữ thành đen.",
	},
	"legacy-encoding": {
		severity: "error",
		article: "Phụ lục I, Phần I, Mục I.4",
		message: "Chữ gõ bằng bảng mã cũ {found} ở {where}.",
		hint: "Chuyển văn bản sang bảng mã Unicode rồi đổi phông chữ Times New Roman.",
	},
	"not-nfc": {
		severity: "warning",
		article: "Phụ lục I, Phần I, Mục I.4",
		message: "Chữ gõ theo Unicode tổ hợp (dấu rời) ở {where}.",
		hint: "Chuyển sang Unicode dựng sẵn để tìm kiếm và sắp xếp được đúng.",
	},
	"national-title-missing": {
		severity: "error",
		article: "Phụ lục I, Phần I, Mục II.1",
		message: "Không thấy Quốc hiệu ở đầu văn bản.",
		hint: "Thêm dòng “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM” ở phía trên cùng, bên phải trang đầu.",
	},
	"national-title-wording": {
		severity: "error",
		article: "Phụ lục I, Phần I, Mục II.1",
		message: "Quốc hiệu viết là “{found}”.",
		hint: "Viết in hoa đúng từng chữ: “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM”.",
	},
	"national-title-look": {
		severity: "error",
		article: "Phụ lục I, Phần I, Mục II.1",
		message: "Quốc hiệu có {found}.",
		hint: "Trình bày Quốc hiệu cỡ chữ 12 đến 13, kiểu chữ đứng, đậm.",
	},
	"motto-missing": {
		severity: "error",
		article: "Phụ lục I, Phần I, Mục II.1",
		message: "Không thấy Tiêu ngữ dưới Quốc hiệu.",
		hint: "Thêm dòng “Độc lập - Tự do - Hạnh phúc”.",
	},
	"motto-wording": {
		severity: "error",
		article: "Phụ lục I, Phần I, Mục II.1",
		message: "Tiêu ngữ viết là “{found}”.",
		hint: "Viết “Độc lập - Tự do - Hạnh phúc”, gạch nối ngắn, có cách chữ hai bên.",
	},
	"motto-look": {
		severity: "error",
		article: "Phụ lục I, Phần I, Mục II.1",
		message: "Tiêu ngữ có {found}.",
		hint: "Trình bày Tiêu ngữ cỡ chữ 13 đến 14, kiểu chữ đứng, đậm.",
	},
	"motto-line": {
		severity: "warning",
		article: "Phụ lục I, Phần I, Mục II.1",
		message: "Đường kẻ dưới Tiêu ngữ {found}.",
		hint: "Kẻ một đường nét liền dài bằng dòng Tiêu ngữ.",
	},
	"agency-look": {
		severity: "error",
		article: "Phụ lục I, Phần I, Mục II.2",
		message: "Tên cơ quan ban hành “{text}” có {found}.",
		hint: "Trình bày tên cơ quan ban hành bằng chữ in hoa, cỡ chữ 12 đến 13, kiểu chữ đứng, đậm.",
	},
	"agency-line": {
		severity: "warning",
		article: "Phụ lục I, Phần I, Mục II.2",
		message: "Đường kẻ dưới tên cơ quan ban hành {found}.",
		hint: "Kẻ một đường nét liền dài từ 1/3 đến 1/2 dòng chữ, đặt cân đối.",
	},
	"number-missing": {
		severity: "error",
		article: "Phụ lục I, Phần I, Mục II.3",
		message: "Không thấy dòng số, ký hiệu văn bản.",
		hint: "Thêm dòng số dưới tên cơ quan ban hành, ví dụ “Số: 05/KH-UBND”.",
	},
	"number-form": {
		severity: "error",
		article: "Phụ lục I, Phần I, Mục II.3",
		message: "Số, ký hiệu viết là “{found}”.",
		hint: "Viết theo dạng “Số: 05/KH-UBND”: có dấu hai chấm, gạch chéo sau số, gạch nối không cách chữ giữa các nhóm chữ viết tắt.",
	},
	"number-padding": {
		severity: "error",
		article: "Phụ lục I, Phần I, Mục II.3",
		message: "Số của văn bản viết là “{found}”.",
		hint: "Số nhỏ hơn 10 ghi thêm số 0 phía trước, ví dụ “Số: 05/KH-UBND”.",
	},
	"number-kind": {
		severity: "error",
		article: "Phụ lục III, Mục I",
		message: "Ký hiệu “{found}” không có chữ viết tắt của tên loại văn bản ({wanted}).",
		hint: "Ghi chữ viết tắt tên loại văn bản ở đầu ký hiệu, ví dụ “05/{wanted}-UBND”.",
	},
	"number-look": {
		severity: "warning",
		article: "Phụ lục I, Phần I, Mục II.3",
		message: "Số, ký hiệu có {found}.",
		hint: "Trình bày số, ký hiệu cỡ chữ 13, kiểu chữ đứng.",
	},
	"date-missing": {
		severity: "error",
		article: "Phụ lục I, Phần I, Mục II.4",
		message: "Không thấy địa danh và thời gian ban hành.",
		hint: "Thêm dòng dưới Tiêu ngữ, ví dụ “Nhân Quyền, ngày 05 tháng 01 năm 2024”.",
	},
	"date-padding": {
		severity: "error",
		article: "Phụ lục I, Phần I, Mục II.4",
		message: "Ngày tháng viết là “{found}”.",
		hint: "Chỉ ngày nhỏ hơn 10 và tháng 1, 2 ghi thêm số 0; các tháng khác thì không: “{wanted}”.",
	},
	"date-impossible": {
		severity: "error",
		article: "Phụ lục I, Phần I, Mục II.4",
		message: "Không có ngày “{found}” trong lịch.",
		hint: "Kiểm tra lại ngày ban hành, ví dụ “ngày 30 tháng 4 năm 2024”.",
	},
	"date-comma": {
		severity: "error",
		article: "Phụ lục I, Phần I, Mục II.4",
		message: "Sau địa danh không có dấu phẩy: “{found}”.",
		hint: "Thêm dấu phẩy sau địa danh, ví dụ “Nhân Quyền, ngày 05 tháng 01 năm 2024”.",
	},
	"date-look": {
		severity: "warning",
		article: "Phụ lục I, Phần I, Mục II.4",
		message: "Địa danh và thời gian ban hành có {found}.",
		hint: "Trình bày cỡ chữ 13 đến 14, kiểu chữ nghiêng.",
	},
	"date-line": {
		severity: "warning",
		article: "Phụ lục I, Phần I, Mục II.4",
		message: "Địa danh, thời gian không nằm cùng dòng với số, ký hiệu.",
		hint: "Đặt hai phần này vào cùng một hàng của bảng không viền.",
	},
	"size-set": {
		severity: "warning",
		article: "Phụ lục I, Phần I, Mục V, ghi chú",
		message: "Cỡ chữ Quốc hiệu, Tiêu ngữ, địa danh và thời gian là {found}.",
		hint: "Dùng thống nhất một bộ: 13, 14, 14 hoặc 12, 13, 13.",
	},
	"type-name-missing": {
		severity: "error",
		article: "Phụ lục I, Phần I, Mục II.5",
		message: "Không thấy tên loại văn bản, cũng không thấy trích yếu công văn (“V/v”).",
		hint: "Thêm tên loại bằng chữ in hoa, ví dụ “KẾ HOẠCH”, hoặc “V/v …” dưới số, ký hiệu.",
	},
	"type-name-look": {
		severity: "error",
		article: "Phụ lục I, Phần I, Mục II.5",
		message: "Tên loại văn bản có {found}.",
		hint: "Trình bày tên loại in hoa, cỡ chữ 13 đến 14, kiểu chữ đứng, đậm, canh giữa.",
	},
	"abstract-look": {
		severity: "error",
		article: "Phụ lục I, Phần I, Mục II.5",
		message: "Trích yếu nội dung có {found}.",
		hint: "Trình bày trích yếu bằng chữ in thường, cỡ chữ 13 đến 14, kiểu chữ đứng, đậm, canh giữa.",
	},
	"abstract-line": {
		severity: "warning",
		article: "Phụ lục I, Phần I, Mục II.5",
		message: "Đường kẻ dưới trích yếu {found}.",
		hint: "Kẻ một đường nét liền dài từ 1/3 đến 1/2 dòng chữ, đặt cân đối.",
	},
	"letter-subject-look": {
		severity: "error",
		article: "Phụ lục I, Phần I, Mục II.5",
		message: "Trích yếu công văn có {found}.",
		hint: "Trình bày sau chữ “V/v” bằng chữ in thường, cỡ chữ 12 đến 13, kiểu chữ đứng, canh giữa dưới số, ký hiệu.",
	},
	"addressee-form": {
		severity: "warning",
		article: "Phụ lục I, Phần I, Mục II.9",
		message: "Phần “Kính gửi” viết là “{found}”.",
		hint: "Sau “Kính gửi” có dấu hai chấm; nhiều nơi nhận thì mỗi nơi một dòng có gạch đầu dòng, cuối dòng “;”, dòng cuối “.”.",
	},
	"ground-form": {
		severity: "error",
		article: "Phụ lục I, Phần I, Mục II.6",
		message: "Căn cứ ở {where} không kết thúc bằng “{wanted}”.",
		hint: "Cuối mỗi căn cứ ghi dấu chấm phẩy (;), căn cứ cuối cùng ghi dấu chấm (.).",
	},
	"ground-look": {
		severity: "error",
		article: "Phụ lục I, Phần I, Mục II.6",
		message: "Căn cứ ở {where} có {found}.",
		hint: "Trình bày căn cứ bằng kiểu chữ nghiêng, cỡ chữ 13 đến 14.",
	},
	"body-size": {
		severity: "error",
		article: "Phụ lục I, Phần I, Mục II.6",
		message: "Nội dung có cỡ chữ {found} ở {where}.",
		hint: "Dùng cỡ chữ 13 hoặc 14 cho nội dung văn bản.",
	},
	"body-align": {
		severity: "error",
		article: "Phụ lục I, Phần I, Mục II.6",
		message: "Đoạn văn không canh đều hai lề ở {where}.",
		hint: "Chọn canh đều (Justify) cho nội dung văn bản.",
	},
	"body-indent": {
		severity: "error",
		article: "Phụ lục I, Phần I, Mục II.6",
		message: "Đầu dòng lùi vào {found} mm ở {where}.",
		hint: "Đặt lùi đầu dòng 1 cm hoặc 1,27 cm.",
	},
	"paragraph-space": {
		severity: "error",
		article: "Phụ lục I, Phần I, Mục II.6",
		message: "Khoảng cách giữa các đoạn là {found} pt ở {where}.",
		hint: "Đặt khoảng cách giữa các đoạn tối thiểu 6 pt.",
	},
	"line-space": {
		severity: "error",
		article: "Phụ lục I, Phần I, Mục II.6",
		message: "Khoảng cách dòng là {found} ở {where}.",
		hint: "Đặt khoảng cách dòng từ dòng đơn (1) đến 1,5 lines.",
	},
	"division-look": {
		severity: "error",
		article: "Phụ lục I, Phần I, Mục II.6",
		message: "Phần, chương, mục ở {where} có {found}.",
		hint: "Trình bày số thứ tự trên một dòng riêng, canh giữa, kiểu chữ đứng, đậm; tiêu đề ở dòng dưới bằng chữ in hoa, đậm, canh giữa.",
	},
	"article-form": {
		severity: "error",
		article: "Phụ lục I, Phần I, Mục II.6",
		message: "Điều ở {where} viết là “{found}”.",
		hint: "Viết “Điều 1. Tiêu đề”: chữ số Ả Rập, dấu chấm sau số, kiểu chữ đứng, đậm.",
	},
	"section-look": {
		severity: "error",
		article: "Phụ lục I, Phần I, Mục V",
		message: "Mục đánh số La Mã ở {where} có {found}.",
		hint: "Trình bày “I. TÊN MỤC” bằng chữ in hoa, kiểu chữ đứng, đậm.",
	},
	"section-order": {
		severity: "error",
		article: "Phụ lục I, Phần I, Mục II.6",
		message: "Số La Mã ở {where} là “{found}”, trong khi phải là “{wanted}”.",
		hint: "Đánh số các mục liên tục: I., II., III., IV.",
	},
	"point-order": {
		severity: "error",
		article: "Phụ lục I, Phần I, Mục II.6",
		message: "Điểm ở {where} là “{found}”, trong khi phải là “{wanted}”.",
		hint: "Thứ tự các điểm theo bảng chữ cái tiếng Việt: a) b) c) d) đ) e) g) h).",
	},
	"auto-number": {
		severity: "warning",
		article: "Phụ lục I, Phần I, Mục II.6",
		message: "Số thứ tự do Word tự đánh ở {where}: mở bằng phần mềm khác, số có thể nhảy hoặc đếm lại.",
		hint: "Gõ số thứ tự bằng chữ, ví dụ “1.” hoặc “a)”; trong Word, bỏ chọn Numbering (đánh số tự động) ở các đoạn này.",
	},
	"closing-mark": {
		severity: "warning",
		article: "Phụ lục III, Mục II, các mẫu 1.1 đến 1.9",
		message: "Nội dung văn bản không kết thúc bằng “./.” ({where}).",
		hint: "Thêm “./.” vào cuối đoạn cuối cùng của nội dung.",
	},
	"authority-form": {
		severity: "error",
		article: "Phụ lục I, Phần I, Mục II.7",
		message: "Quyền hạn của người ký viết là “{found}”.",
		hint: "Dùng chữ viết tắt có dấu chấm: “TM.”, “Q.”, “KT.”, “TL.”, “TUQ.”, ví dụ “TM. ỦY BAN NHÂN DÂN”.",
	},
	"authority-missing": {
		severity: "warning",
		article: "Phụ lục I, Phần I, Mục II.7",
		message: "Văn bản của Ủy ban nhân dân ghi “{found}” mà không có dòng “TM. ỦY BAN NHÂN DÂN” ở trên.",
		hint: "Ký thay mặt tập thể thì ghi “TM. ỦY BAN NHÂN DÂN” trước chức vụ; nếu là việc thuộc thẩm quyền riêng của Chủ tịch thì giữ nguyên.",
	},
	"authority-look": {
		severity: "error",
		article: "Phụ lục I, Phần I, Mục II.7",
		message: "Quyền hạn, chức vụ “{text}” có {found}.",
		hint: "Trình bày bằng chữ in hoa, cỡ chữ 13 đến 14, kiểu chữ đứng, đậm.",
	},
	"signer-look": {
		severity: "error",
		article: "Phụ lục I, Phần I, Mục II.7",
		message: "Họ tên người ký “{text}” có {found}.",
		hint: "Trình bày bằng chữ in thường, cỡ chữ 13 đến 14, kiểu chữ đứng, đậm.",
	},
	"signer-title": {
		severity: "error",
		article: "Phụ lục I, Phần I, Mục II.7",
		message: "Trước họ tên người ký có học hàm, học vị hoặc danh hiệu: “{found}”.",
		hint: "Chỉ ghi họ, tên đệm và tên, ví dụ “Nguyễn Văn An”.",
	},
	"recipients-missing": {
		severity: "error",
		article: "Phụ lục I, Phần I, Mục II.9",
		message: "Không thấy phần “Nơi nhận”.",
		hint: "Thêm “Nơi nhận:” ngang hàng với quyền hạn, chức vụ của người ký, sát lề trái.",
	},
	"recipients-word-look": {
		severity: "error",
		article: "Phụ lục I, Phần I, Mục II.9",
		message: "Chữ “Nơi nhận” có {found}.",
		hint: "Trình bày “Nơi nhận:” cỡ chữ 12, kiểu chữ nghiêng, đậm, sau có dấu hai chấm.",
	},
	"recipients-look": {
		severity: "error",
		article: "Phụ lục I, Phần I, Mục II.9",
		message: "Danh sách nơi nhận ở {where} có {found}.",
		hint: "Trình bày danh sách nơi nhận cỡ chữ 11, kiểu chữ đứng.",
	},
	"recipients-form": {
		severity: "error",
		article: "Phụ lục I, Phần I, Mục II.9",
		message: "Dòng nơi nhận viết là “{found}”.",
		hint: "Mỗi dòng có gạch đầu dòng, cuối dòng “;”, dòng cuối “.”, ví dụ “- UBND huyện;”.",
	},
	"archive-missing": {
		severity: "error",
		article: "Phụ lục I, Phần I, Mục II.9",
		message: "Dòng cuối của nơi nhận không phải là “Lưu: VT, …”.",
		hint: "Thêm dòng cuối, ví dụ “- Lưu: VT, VP.”.",
	},
	"as-above-missing": {
		severity: "error",
		article: "Phụ lục I, Phần I, Mục II.9",
		message: "Văn bản có “Kính gửi” nhưng nơi nhận không có “Như trên”.",
		hint: "Thêm dòng đầu “- Như trên;” dưới chữ “Nơi nhận”.",
	},
	"annex-label-look": {
		severity: "error",
		article: "Phụ lục I, Phần I, Mục III.1",
		message: "Chữ “Phụ lục” ở {where} có {found}.",
		hint: "Trình bày trên một dòng riêng, canh giữa, chữ in thường, cỡ chữ 14, kiểu chữ đứng, đậm.",
	},
	"annex-title-look": {
		severity: "error",
		article: "Phụ lục I, Phần I, Mục III.1",
		message: "Tên phụ lục ở {where} có {found}.",
		hint: "Trình bày bằng chữ in hoa, cỡ chữ 13 đến 14, kiểu chữ đứng, đậm, canh giữa.",
	},
	"annex-number": {
		severity: "error",
		article: "Phụ lục I, Phần I, Mục III.1",
		message: "Phụ lục ở {where} đánh số là “{found}”, trong khi phải là “{wanted}”.",
		hint: "Có từ hai phụ lục trở lên thì đánh số La Mã: Phụ lục I, Phụ lục II.",
	},
	"annex-note": {
		severity: "warning",
		article: "Phụ lục I, Phần I, Mục III.1",
		message: "Phụ lục ở {where} không có dòng “(Kèm theo …)”.",
		hint: "Thêm dòng chữ nghiêng, canh giữa dưới tên phụ lục: “(Kèm theo Kế hoạch số …/KH-UBND ngày … của …)”.",
	},
	"annex-pages": {
		severity: "warning",
		article: "Phụ lục I, Phần I, Mục III.1",
		message: "Phụ lục ở {where} không đánh số trang riêng từ 1.",
		hint: "Đặt phụ lục trong một phần (section) mới, số trang bắt đầu từ 1.",
	},
	"annex-reference": {
		severity: "warning",
		article: "Phụ lục I, Phần I, Mục III.1",
		message: "Văn bản có phụ lục nhưng nội dung không nhắc đến phụ lục.",
		hint: "Thêm một câu dẫn, ví dụ “Chi tiết tại Phụ lục kèm theo”.",
	},
	"capital-people": {
		severity: "warning",
		article: "Phụ lục II, Mục V",
		message: "“{found}” không viết hoa ở {where}.",
		hint: "Viết hoa “Nhân dân” khi chỉ toàn thể nhân dân; tên riêng như “Ủy ban nhân dân” giữ nguyên.",
	},
	"capital-state": {
		severity: "warning",
		article: "Phụ lục II, Mục V",
		message: "“{found}” không viết hoa ở {where}.",
		hint: "Viết hoa “Nhà nước” khi chỉ Nhà nước Việt Nam; cụm từ như “hành chính nhà nước” giữ nguyên.",
	},
	"space-before-mark": {
		severity: "warning",
		message: "Có dấu cách trước dấu câu ở {where}: “{found}”.",
		hint: "Viết dấu câu liền sau chữ, rồi mới đến dấu cách.",
	},
	"double-space": {
		severity: "warning",
		message: "Có nhiều dấu cách liền nhau ở {where}.",
		hint: "Chỉ để một dấu cách giữa hai từ.",
	},
	"left-over": {
		severity: "error",
		message: "Còn chỗ chưa điền ở {where}: “{found}”.",
		hint: "Điền nội dung hoặc xóa chỗ để trống trước khi ban hành.",
	},
	"text-box": {
		severity: "warning",
		message: "Chữ đặt trong hộp văn bản ở {where}.",
		hint: "Đặt chữ trong đoạn văn hoặc bảng để người dùng trình đọc màn hình đọc được.",
	},
	"linked-picture": {
		severity: "error",
		message: "Tệp trỏ đến nội dung bên ngoài: “{found}”.",
		hint: "Chèn hẳn hình ảnh vào tệp; không dùng liên kết.",
	},
	"broken-cell": {
		severity: "error",
		message: "Có ô của bảng không kết thúc bằng một đoạn văn; Word sẽ báo tệp hỏng.",
		hint: "Mở và lưu lại tệp bằng chương trình đã tạo ra nó, hoặc dựng lại bảng.",
	},
};
