import type { Issue, Severity, SourcePosition } from "@cchc/core";

interface IssueText {
	readonly severity: Severity;
	readonly message: (found: string, place: string) => string;
	readonly hint?: string;
}

/** Code of an issue that this package raises. */
export type ChannelIssueCode =
	| "channel/too-large"
	| "channel/no-front-matter"
	| "channel/invalid-yaml"
	| "channel/missing-field"
	| "channel/wrong-value"
	| "channel/unknown-field"
	| "channel/empty-body"
	| "channel/unknown-audience"
	| "channel/unknown-content"
	| "channel/unknown-contact"
	| "channel/unknown-fact"
	| "channel/illustrative-contact"
	| "channel/unsafe-address"
	| "channel/html-omitted"
	| "channel/expires-before-start"
	| "channel/missing-reference"
	| "channel/self-reference"
	| "channel/unknown-reference"
	| "channel/reference-later"
	| "channel/duplicate-id"
	| "channel/stale-approval"
	| "channel/not-actual"
	| "channel/not-approved"
	| "channel/not-yet-valid"
	| "channel/expired"
	| "channel/cancelled"
	| "channel/long-title"
	| "channel/long-summary";

const table: Readonly<Record<ChannelIssueCode, IssueText>> = {
	"channel/too-large": {
		severity: "error",
		message: (found, place) => `${place} dài ${found}, quá mức một thông điệp nên có.`,
		hint: "Tách thành nhiều thông điệp; phần thân tối đa 60.000 ký tự, phần đầu tối đa 20.000 ký tự.",
	},
	"channel/no-front-matter": {
		severity: "error",
		message: () => "Tệp thông điệp không bắt đầu bằng phần đầu nằm giữa hai dòng “---”.",
		hint: "Dòng thứ nhất ghi ---, tiếp theo là các mục như “id: mot-cua”, rồi một dòng --- nữa, sau đó là nội dung.",
	},
	"channel/invalid-yaml": {
		severity: "error",
		message: (found) => `Phần đầu của thông điệp viết sai quy cách YAML: ${found}.`,
		hint: "Mỗi mục một dòng, tên mục, dấu hai chấm, một dấu cách rồi giá trị, ví dụ: title: Bộ phận một cửa phục vụ Nhân dân. Giá trị có dấu “: ” thì đặt trong ngoặc kép.",
	},
	"channel/missing-field": {
		severity: "error",
		message: (_found, place) => `Thiếu ${place}.`,
	},
	"channel/wrong-value": {
		severity: "error",
		message: (found, place) => `${place} ghi “${found}”, không dùng được.`,
	},
	"channel/unknown-field": {
		severity: "warning",
		message: (found) => `Phần đầu có mục lạ “${found}”; mục này bị bỏ qua.`,
		hint: "Các mục dùng được: id, title, summary, audiences, contents, validFrom, expires, status, kind, references, callToAction, slogans, facts, contacts, priority, basis, approval.",
	},
	"channel/empty-body": {
		severity: "error",
		message: () => "Thông điệp chưa có nội dung sau phần đầu.",
		hint: "Viết ít nhất một đoạn văn dưới dòng --- thứ hai.",
	},
	"channel/unknown-audience": {
		severity: "error",
		message: (found) => `Đối tượng “${found}” không có trong kế hoạch.`,
		hint: "Ghi mã của một đối tượng ở mục audiences của kế hoạch.",
	},
	"channel/unknown-content": {
		severity: "error",
		message: (found) => `Nội dung tuyên truyền “${found}” không có trong kế hoạch.`,
		hint: "Ghi mã của một nội dung ở mục contents của kế hoạch.",
	},
	"channel/unknown-contact": {
		severity: "error",
		message: (found) => `Đầu mối liên hệ “${found}” không có trong kế hoạch.`,
		hint: "Ghi mã của một đầu mối ở mục contacts của kế hoạch, ví dụ: duong-day-nong.",
	},
	"channel/unknown-fact": {
		severity: "error",
		message: (found) => `Chỗ điền “{{fact:${found}}}” không khớp đầu mối nào của kế hoạch.`,
		hint: "Ghi mã của một đầu mối ở mục contacts của kế hoạch, ví dụ: {{fact:duong-day-nong}}.",
	},
	"channel/illustrative-contact": {
		severity: "warning",
		message: (found) => `Đầu mối “${found}” trong kế hoạch còn là số liệu minh họa.`,
		hint: "Thay bằng số điện thoại, địa chỉ thật rồi ghi source: confirmed trước khi công bố.",
	},
	"channel/unsafe-address": {
		severity: "error",
		message: (found) => `Địa chỉ “${found}” không thuộc loại được phép.`,
		hint: "Chỉ dùng địa chỉ bắt đầu bằng https://, http://, mailto: hoặc tel:, ví dụ: https://dichvucong.gov.vn.",
	},
	"channel/html-omitted": {
		severity: "warning",
		message: (found) => `Nội dung có mã HTML “${found}”; mã này bị bỏ, chữ bên trong được giữ.`,
		hint: "Dùng Markdown: **đậm**, *nghiêng*, [chữ](https://…), - gạch đầu dòng, | bảng |.",
	},
	"channel/expires-before-start": {
		severity: "error",
		message: (found) => `Ngày hết hạn ${found} đứng trước ngày bắt đầu.`,
		hint: "Ghi expires bằng hoặc sau validFrom, hoặc bỏ mục expires nếu thông điệp chưa định ngày hết hạn.",
	},
	"channel/missing-reference": {
		severity: "error",
		message: (found) => `Thông điệp loại “${found}” chưa ghi thông điệp được sửa đổi hoặc hủy bỏ.`,
		hint: "Ghi mã thông điệp cũ, ví dụ: references: [gio-lam-viec].",
	},
	"channel/self-reference": {
		severity: "error",
		message: (found) => `Thông điệp “${found}” dẫn chiếu chính nó.`,
		hint: "Mục references chỉ ghi mã của thông điệp khác.",
	},
	"channel/unknown-reference": {
		severity: "error",
		message: (found) => `Thông điệp được dẫn chiếu “${found}” không có trong bộ thông điệp.`,
		hint: "Ghi đúng mã (mục id) của thông điệp được sửa đổi hoặc hủy bỏ.",
	},
	"channel/reference-later": {
		severity: "warning",
		message: (found) => `Thông điệp được dẫn chiếu “${found}” lại bắt đầu sau thông điệp sửa đổi hoặc hủy bỏ nó.`,
		hint: "Xem lại validFrom của hai thông điệp, hoặc mã ở mục references.",
	},
	"channel/duplicate-id": {
		severity: "error",
		message: (found) => `Có hai thông điệp cùng mã “${found}”.`,
		hint: "Mỗi thông điệp một mã riêng, đặt rồi không dùng lại cho thông điệp khác.",
	},
	"channel/stale-approval": {
		severity: "error",
		message: (found) => `Thông điệp đã bị sửa sau khi ${found} duyệt.`,
		hint: "Trình duyệt lại; bản duyệt mới ghi đúng mã băm của nội dung hiện tại.",
	},
	"channel/not-actual": {
		severity: "error",
		message: (found) => `Thông điệp “${found}” còn là dự thảo hoặc diễn tập.`,
		hint: "Khi đã duyệt, ghi status: actual.",
	},
	"channel/not-approved": {
		severity: "error",
		message: (found) => `Thông điệp “${found}” chưa được duyệt.`,
		hint: "Trình người có thẩm quyền duyệt; phê duyệt gồm by, at và contentHash.",
	},
	"channel/not-yet-valid": {
		severity: "warning",
		message: (found) => `Thông điệp có hiệu lực từ ngày ${found}, chưa đến ngày công bố.`,
		hint: "Chạy lại vào ngày có hiệu lực, hoặc sửa validFrom.",
	},
	"channel/expired": {
		severity: "warning",
		message: (found) => `Thông điệp đã hết hạn sau ngày ${found}.`,
		hint: "Nếu còn hiệu lực, sửa expires rồi công bố lại.",
	},
	"channel/cancelled": {
		severity: "warning",
		message: (found) => `Thông điệp “${found}” đã có thông báo hủy bỏ.`,
		hint: "Bỏ thông điệp này khỏi lần công bố, hoặc bỏ thông báo hủy bỏ nếu ghi nhầm.",
	},
	"channel/long-title": {
		severity: "warning",
		message: (found) => `Tiêu đề dài ${found} ký tự; nhiều kênh sẽ phải cắt bớt.`,
		hint: "Rút tiêu đề xuống tối đa 150 ký tự.",
	},
	"channel/long-summary": {
		severity: "warning",
		message: (found) => `Tóm tắt dài ${found} ký tự; nhiều kênh sẽ phải cắt bớt.`,
		hint: "Rút tóm tắt xuống một, hai câu, tối đa 300 ký tự.",
	},
};

/** Every code of this package, for the parity test. */
export const channelIssueCodes: readonly ChannelIssueCode[] = Object.keys(table) as ChannelIssueCode[];

/** What {@link createIssue} needs besides the code. */
export interface IssueDetails {
	readonly path: Issue["path"];
	readonly found?: string;
	/** Vietnamese name of the place. */
	readonly place?: string;
	/** Replaces the hint of the table. */
	readonly hint?: string;
	readonly position?: SourcePosition | undefined;
}

function shorten(text: string): string {
	const line = text.replace(/\s+/g, " ").trim();
	return line.length > 80 ? `${[...line].slice(0, 79).join("")}…` : line;
}

/** Makes an issue of this package from the table. */
export function createIssue(code: ChannelIssueCode, details: IssueDetails): Issue {
	const entry = table[code];
	const hint = details.hint ?? entry.hint;
	return {
		code,
		severity: entry.severity,
		path: details.path,
		message: entry.message(shorten(details.found ?? ""), details.place ?? ""),
		...(hint === undefined ? {} : { hint }),
		...(details.position === undefined ? {} : { position: details.position }),
	};
}
