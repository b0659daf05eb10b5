import type { Issue, LegalBasis, Severity } from "@cchc/core";

interface IssueText {
	readonly severity: Severity;
	readonly message: string;
	readonly hint: string;
}

/** Codes of this package's issues, without their `poster/`. */
export type PosterIssueCode =
	| "font-woff"
	| "font-collection"
	| "font-not-truetype"
	| "font-unreadable"
	| "font-not-vietnamese"
	| "missing-letter"
	| "too-long"
	| "no-room"
	| "far-too-long"
	| "too-many-entries"
	| "hard-to-read"
	| "lonely-syllable"
	| "qr-too-long"
	| "unknown-format"
	| "bad-format"
	| "unknown-design"
	| "nothing-to-say"
	| "preflight"
	| "picture-path"
	| "emblem-approval"
	| "sponsor-share"
	| "sponsor-maker"
	| "display-days"
	| "display-road";

const texts: Record<PosterIssueCode, IssueText> = {
	"font-woff": {
		severity: "error",
		message:
			"Phông chữ «{name}» là tệp WOFF/WOFF2 (phông cho trang web): mỗi tệp chỉ có một phần chữ nên dấu tiếng Việt sẽ mất hoặc lệch.",
		hint: "Dùng tệp .ttf trọn bộ, ví dụ BeVietnamPro_700Bold.ttf trong gói @expo-google-fonts/be-vietnam-pro.",
	},
	"font-collection": {
		severity: "error",
		message: "Phông chữ «{name}» là tệp gộp nhiều phông (.ttc).",
		hint: "Tách lấy một phông rồi dùng tệp .ttf, ví dụ BeVietnamPro_400Regular.ttf.",
	},
	"font-not-truetype": {
		severity: "error",
		message: "Phông chữ «{name}» không phải tệp TrueType (.ttf).",
		hint: "Dùng tệp .ttf trọn bộ, ví dụ BeVietnamPro_400Regular.ttf.",
	},
	"font-unreadable": {
		severity: "error",
		message: "Không đọc được tệp phông chữ «{name}»: tệp hỏng hoặc thiếu dữ liệu.",
		hint: "Tải lại tệp .ttf rồi thử lại.",
	},
	"font-not-vietnamese": {
		severity: "error",
		message: "Phông chữ «{name}» thiếu {count} chữ tiếng Việt, trong đó có: {letters}.",
		hint: "Chọn phông có đủ chữ Việt, ví dụ Be Vietnam Pro hoặc Lexend.",
	},
	"missing-letter": {
		severity: "error",
		message: "Áp phích có ký tự mà phông chữ không có: {letters} (ở phần: {part}).",
		hint: "Xóa hoặc thay ký tự đó bằng chữ, ví dụ viết «Điện thoại» thay cho hình chiếc điện thoại.",
	},
	"too-long": {
		severity: "error",
		message: "{part} dài quá khổ «{format}»: ở cỡ chữ nhỏ nhất còn đọc được từ {distance} m vẫn không vừa.",
		hint: "Cắt bớt ít nhất {cut} chữ cái, hoặc chọn khổ lớn hơn, hoặc khai khoảng cách đọc gần hơn.",
	},
	"no-room": {
		severity: "error",
		message:
			"Khổ «{format}» quá nhỏ cho mẫu này: ở cỡ chữ nhỏ nhất còn đọc được từ {distance} m, {part} một chữ cũng không vừa.",
		hint: "Chọn khổ lớn hơn (ví dụ A2), mẫu khác (ví dụ khẩu hiệu), hoặc khai khoảng cách đọc gần hơn.",
	},
	"far-too-long": {
		severity: "error",
		message: "{part} dài {count} chữ cái; áp phích nhận tối đa {most}.",
		hint: "Viết lại thật ngắn, ví dụ «Nộp hồ sơ trực tuyến – nhanh chóng, minh bạch».",
	},
	"too-many-entries": {
		severity: "error",
		message: "{part} có {count} mục; áp phích nhận tối đa {most}.",
		hint: "Chia thành nhiều áp phích, ví dụ mỗi tờ mười thủ tục.",
	},
	"hard-to-read": {
		severity: "warning",
		message:
			"Khổ «{format}»: chữ nhỏ nhất cao {cap} mm (chữ hoa), đọc từ {distance} m là khó; nên cao ít nhất {wanted} mm.",
		hint: "Bớt chữ, bỏ bớt mục, hoặc chọn khổ lớn hơn.",
	},
	"lonely-syllable": {
		severity: "warning",
		message: "Khổ «{format}»: dòng cuối chỉ còn một tiếng ({words}), không ngắt cách khác được.",
		hint: "Thêm hoặc bớt một, hai chữ ở câu đó, hoặc đặt dấu | ở chỗ muốn ngắt, ví dụ «Một cửa phục vụ,| đúng hẹn trả kết quả».",
	},
	"qr-too-long": {
		severity: "error",
		message: "Địa chỉ cho mã QR dài {count} byte; tối đa {most} để máy còn quét được.",
		hint: "Dùng địa chỉ ngắn, ví dụ https://nhanquyen.gov.vn/mot-cua.",
	},
	"unknown-format": {
		severity: "error",
		message: "Không có khổ in «{format}».",
		hint: "Các khổ có sẵn: {known}.",
	},
	"bad-format": {
		severity: "error",
		message: "Khổ in tự khai «{format}» có mục không dùng được: {faults}.",
		hint: "Khai lại bằng milimét và mét, ví dụ: khổ 1200 × 2400 mm, đọc từ 6 m.",
	},
	"unknown-design": {
		severity: "error",
		message: "Không có mẫu thiết kế «{design}».",
		hint: "Các mẫu có sẵn: {known}.",
	},
	preflight: {
		severity: "error",
		message: "Tệp in không đạt yêu cầu «{label}» (thấy: {found}).",
		hint: "Sửa màu hoặc phông đã đưa vào (ví dụ tổng mực C + M + Y + K không quá 300 %) rồi xuất lại; không sửa tệp PDF bằng phần mềm khác.",
	},
	"picture-path": {
		severity: "error",
		message: "Hình «{label}» có nét vẽ không đọc được ở hình thứ {number}.",
		hint: "Lưu hình dạng SVG chỉ gồm nét M, L, H, V, C, S, Q, T, Z (không dùng cung tròn A), ví dụ «M0 0L10 0L10 10Z».",
	},
	"emblem-approval": {
		severity: "error",
		message: "Có hình Quốc huy nhưng không ghi ai cho phép dùng và khi nào.",
		hint: "Ghi rõ trong mục approval, ví dụ «Chủ tịch UBND xã đồng ý ngày 05/3/2024»; hoặc bỏ Quốc huy.",
	},
	"sponsor-share": {
		severity: "error",
		message: "Biểu trưng nhà tài trợ chiếm {share} % diện tích khổ «{format}», quá {most} %.",
		hint: "Thu nhỏ biểu trưng xuống không quá {most} % diện tích.",
	},
	"sponsor-maker": {
		severity: "error",
		message: "Băng rôn, bảng có nhà tài trợ phải ghi tên và địa chỉ người thực hiện; chưa có.",
		hint: "Khai mục maker, ví dụ «Thực hiện: UBND xã Nhân Quyền, huyện Bình Giang».",
	},
	"display-days": {
		severity: "warning",
		message: "Băng rôn treo {days} ngày (từ {from} đến {to}), quá {most} ngày.",
		hint: "Rút ngắn đợt treo xuống không quá {most} ngày, hoặc chia thành đợt khác.",
	},
	"display-road": {
		severity: "error",
		message: "Băng rôn «{place}» treo ngang qua đường.",
		hint: "Treo dọc theo đường, không che biển báo và đèn tín hiệu.",
	},
	"nothing-to-say": {
		severity: "error",
		message: "Thông điệp không có tiêu đề nên không làm được áp phích.",
		hint: "Viết tiêu đề ngắn, ví dụ «Nộp hồ sơ trực tuyến, không phải chờ đợi».",
	},
};

/** All codes, for the parity test. */
export const posterIssueCodes: readonly PosterIssueCode[] = Object.keys(texts) as PosterIssueCode[];

/** Makes an issue; `{name}` in its texts is replaced by the value of `name`. */
export function posterIssue(
	code: PosterIssueCode,
	path: readonly (string | number)[],
	values: Readonly<Record<string, string>> = {},
	basis?: LegalBasis,
): Issue {
	const fill = (text: string): string => text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "…");
	const { severity, message, hint } = texts[code];
	const issue: Issue = { code: `poster/${code}`, severity, path, message: fill(message), hint: fill(hint) };
	return basis === undefined ? issue : { ...issue, basis };
}
