import type { Issue, Severity, SourcePosition } from "@cchc/core";

interface IssueText {
	readonly severity: Severity;
	readonly message: (found: string) => string;
	readonly hint: string;
}

/** Code of an issue about procedures. */
export type ProcedureIssueCode =
	| "channel-web/procedures-unreadable"
	| "channel-web/procedures-too-large"
	| "channel-web/missing-column"
	| "channel-web/unknown-column"
	| "channel-web/procedure-without"
	| "channel-web/procedure-id"
	| "channel-web/procedure-twice"
	| "channel-web/procedure-level"
	| "channel-web/procedure-address"
	| "channel-web/procedure-source";

const table: Readonly<Record<ProcedureIssueCode, IssueText>> = {
	"channel-web/procedures-unreadable": {
		severity: "error",
		message: (found) => `Không đọc được tệp thủ tục: ${found}.`,
		hint: "Tệp CSV có dòng đầu ghi tên cột; tệp JSON là một danh sách trong dấu [ ].",
	},
	"channel-web/procedures-too-large": {
		severity: "error",
		message: (found) => `Tệp thủ tục dài ${found} ký tự, quá mức cho phép.`,
		hint: "Một xã có khoảng 100 đến 500 thủ tục; xem lại tệp có bị lặp hoặc lẫn dữ liệu khác không.",
	},
	"channel-web/missing-column": {
		severity: "error",
		message: (found) => `Tệp thủ tục thiếu cột “${found}”.`,
		hint: "Dòng đầu ghi: Mã thủ tục, Tên thủ tục, Lĩnh vực, Mức độ, Thời hạn, Phí, Giấy tờ, Địa chỉ, Nguồn.",
	},
	"channel-web/unknown-column": {
		severity: "warning",
		message: (found) => `Tệp thủ tục có cột lạ “${found}”; cột này bị bỏ qua.`,
		hint: "Các cột dùng được: Mã thủ tục, Tên thủ tục, Lĩnh vực, Mức độ, Thời hạn, Phí, Giấy tờ, Địa chỉ, Nguồn.",
	},
	"channel-web/procedure-without": {
		severity: "error",
		message: (found) => `Thủ tục này chưa ghi ${found}.`,
		hint: "Mỗi thủ tục phải có mã, tên, lĩnh vực và mức độ, ví dụ: 1.001193, Đăng ký khai sinh, Hộ tịch, toàn trình.",
	},
	"channel-web/procedure-id": {
		severity: "error",
		message: (found) => `Mã thủ tục “${found}” không dùng được.`,
		hint: "Mã gồm chữ không dấu, chữ số, dấu chấm và dấu gạch nối, tối đa 40 ký tự, ví dụ: 1.001193.",
	},
	"channel-web/procedure-twice": {
		severity: "error",
		message: (found) => `Mã thủ tục “${found}” có ở hai chỗ.`,
		hint: "Mỗi thủ tục một dòng; xóa dòng thừa hoặc sửa lại mã.",
	},
	"channel-web/procedure-level": {
		severity: "error",
		message: (found) => `Mức độ “${found}” không phải một mức dịch vụ công.`,
		hint: "Ghi: toàn trình, một phần, hoặc trực tiếp.",
	},
	"channel-web/procedure-address": {
		severity: "error",
		message: (found) => `Địa chỉ “${found}” không mở được.`,
		hint: "Ghi địa chỉ đầy đủ, ví dụ: https://dichvucong.gov.vn/p/home/dvc-chi-tiet-thu-tuc-hanh-chinh.html?ma_thu_tuc=1.001193.",
	},
	"channel-web/procedure-source": {
		severity: "error",
		message: (found) => `Nguồn “${found}” không rõ là số liệu thật hay minh họa.`,
		hint: "Ghi: Chính thức, hoặc Minh họa; để trống là chính thức.",
	},
};

/** Makes an issue from the table. */
export function procedureIssue(
	code: ProcedureIssueCode,
	path: Issue["path"],
	found: string,
	position?: SourcePosition,
): Issue {
	const { severity, message, hint } = table[code];
	const short = found.length > 80 ? `${[...found].slice(0, 79).join("")}…` : found;
	return { code, severity, path, message: message(short), hint, ...(position && { position }) };
}
