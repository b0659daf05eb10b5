import type { Issue, Severity } from "@cchc/core";

/** What a message is filled with; every part is ready Vietnamese text. */
export interface MessageParts {
	/** The field: `mục “Tên đầy đủ” (name)`. */
	readonly field?: string;
	/** What was found, quoted. */
	readonly found?: string;
	/** What is wanted. */
	readonly wanted?: string;
	/** A valid example, as it is written in YAML. */
	readonly example?: string;
	/** The nearest valid value or field. */
	readonly nearest?: string;
	/** All valid values. */
	readonly values?: string;
	/** A place in the file: `dòng 12`. */
	readonly place?: string;
	/** A bound. */
	readonly limit?: string;
}

/** A message with its cure. */
interface MessageEntry {
	readonly severity: Severity;
	readonly message: (parts: MessageParts) => string;
	readonly hint: (parts: MessageParts) => string;
}

const example = (parts: MessageParts): string => (parts.example === undefined ? "" : `, ví dụ: ${parts.example}`);
const suggestion = (parts: MessageParts): string =>
	parts.nearest === undefined ? "" : `Có phải bạn muốn ghi “${parts.nearest}”? `;

function entry(
	severity: Severity,
	message: (parts: MessageParts) => string,
	hint: (parts: MessageParts) => string,
): MessageEntry {
	return { severity, message, hint };
}

function unknownReference(kind: string, list: string): MessageEntry {
	return entry(
		"error",
		(parts) => `${parts.field} ghi ${parts.found}, nhưng không có ${kind} nào mang mã này.`,
		(parts) =>
			`${suggestion(parts)}Sửa lại mã, hoặc thêm ${kind} đó vào danh sách ${list}.${parts.values ? ` Các mã đang có: ${parts.values}.` : ""}`,
	);
}

/** Code of a message of the parser; codes are lasting. */
export type ParseCode =
	| "plan/missing-field"
	| "plan/wrong-type"
	| "plan/unknown-value"
	| "plan/unknown-field"
	| "plan/bad-id"
	| "plan/bad-date"
	| "plan/bad-time"
	| "plan/out-of-range"
	| "plan/not-whole"
	| "plan/empty-text"
	| "plan/too-long"
	| "plan/too-short"
	| "plan/invalid"
	| "plan/duplicate-id"
	| "plan/unknown-unit"
	| "plan/unknown-form"
	| "plan/unknown-content"
	| "plan/unknown-audience"
	| "plan/unknown-duty"
	| "plan/unit-circle"
	| "plan/not-an-object"
	| "plan/missing-version"
	| "plan/newer-version"
	| "plan/bad-version"
	| "plan/yaml-syntax"
	| "plan/duplicate-key"
	| "plan/yaml-alias"
	| "plan/too-large"
	| "plan/too-deep";

/** Every message of the parser, by code. */
export const parseMessages: Readonly<Record<ParseCode, MessageEntry>> = {
	"plan/missing-field": entry(
		"error",
		(parts) => `Thiếu ${parts.field}.`,
		(parts) => `Thêm mục này${example(parts)}.`,
	),
	"plan/wrong-type": entry(
		"error",
		(parts) => `${parts.field} phải là ${parts.wanted}, nhưng đang là ${parts.found}.`,
		(parts) => `Ghi lại thành ${parts.wanted}${example(parts)}.`,
	),
	"plan/unknown-value": entry(
		"error",
		(parts) => `${parts.field} ghi ${parts.found}, không phải là giá trị hợp lệ.`,
		(parts) => `${suggestion(parts)}Các giá trị hợp lệ: ${parts.values}.`,
	),
	"plan/unknown-field": entry(
		"warning",
		(parts) => `Không có mục nào tên là ${parts.found} ở đây; mục này được giữ lại nhưng không được dùng.`,
		(parts) => `${suggestion(parts)}Sửa tên mục hoặc xóa mục này.`,
	),
	"plan/bad-id": entry(
		"error",
		(parts) => `${parts.field} ghi ${parts.found}, không đúng dạng mã.`,
		(parts) => `Mã chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối, dài không quá 80 ký tự${example(parts)}.`,
	),
	"plan/bad-date": entry(
		"error",
		(parts) => `${parts.field} ghi ${parts.found}, không phải là một ngày có thật.`,
		() => "Ghi theo thứ tự năm-tháng-ngày, đủ hai chữ số cho tháng và ngày, ví dụ: 2024-03-14.",
	),
	"plan/bad-time": entry(
		"error",
		(parts) => `${parts.field} ghi ${parts.found}, không phải là giờ hợp lệ.`,
		() => 'Ghi giờ và phút, mỗi phần hai chữ số, trong dấu nháy, ví dụ: "05:30".',
	),
	"plan/out-of-range": entry(
		"error",
		(parts) => `${parts.field} ghi ${parts.found}, ngoài khoảng cho phép (${parts.limit}).`,
		(parts) => `Ghi một giá trị ${parts.limit}${example(parts)}.`,
	),
	"plan/not-whole": entry(
		"error",
		(parts) => `${parts.field} ghi ${parts.found}, nhưng phải là số nguyên.`,
		(parts) => `Ghi số nguyên${example(parts)}.`,
	),
	"plan/empty-text": entry(
		"error",
		(parts) => `${parts.field} đang để trống.`,
		(parts) => `Điền nội dung${example(parts)}; nếu không dùng thì xóa cả mục.`,
	),
	"plan/too-long": entry(
		"error",
		(parts) => `${parts.field} dài quá mức cho phép (${parts.limit}).`,
		() => "Rút ngắn, hoặc tách thành nhiều mục.",
	),
	"plan/too-short": entry(
		"error",
		(parts) => `${parts.field} phải có ${parts.limit}.`,
		(parts) => `Thêm phần tử${example(parts)}.`,
	),
	"plan/invalid": entry(
		"error",
		(parts) => `${parts.field} ghi ${parts.found}, không hợp lệ.`,
		(parts) => `Ghi ${parts.wanted ?? "giá trị hợp lệ"}${example(parts)}.`,
	),
	"plan/duplicate-id": entry(
		"error",
		(parts) => `Mã ${parts.found} đã dùng ở ${parts.place}; mỗi mã chỉ được dùng một lần.`,
		() => "Đặt cho phần tử này một mã khác, ví dụ thêm -2 ở cuối.",
	),
	"plan/unknown-unit": unknownReference("đơn vị", "units"),
	"plan/unknown-form": unknownReference("hình thức", "forms"),
	"plan/unknown-content": unknownReference("nội dung", "contents"),
	"plan/unknown-audience": unknownReference("đối tượng", "audiences"),
	"plan/unknown-duty": unknownReference("chế độ báo cáo", "reportingDuties"),
	"plan/unit-circle": entry(
		"error",
		(parts) => `Đơn vị ${parts.found} thuộc chính nó (đi vòng qua mục parent).`,
		() => "Sửa mục parent để đơn vị cấp trên không thuộc đơn vị cấp dưới.",
	),
	"plan/not-an-object": entry(
		"error",
		(parts) => `Kế hoạch phải là một bảng các mục (khóa: giá trị), nhưng đang là ${parts.found}.`,
		() => "Bắt đầu tệp bằng dòng “schemaVersion: 1”, rồi đến id, year, title và các mục khác.",
	),
	"plan/missing-version": entry(
		"error",
		() => "Thiếu mục schemaVersion, nên không biết tệp viết theo phiên bản định dạng nào.",
		() => "Thêm dòng “schemaVersion: 1” ở đầu tệp.",
	),
	"plan/newer-version": entry(
		"error",
		(parts) =>
			`Tệp viết theo phiên bản định dạng ${parts.found}, mới hơn phiên bản ${parts.limit} mà phần mềm này đọc được.`,
		() => "Cập nhật phần mềm (npm update), hoặc nhờ người gửi lưu lại theo phiên bản cũ hơn.",
	),
	"plan/bad-version": entry(
		"error",
		(parts) => `schemaVersion ghi ${parts.found}, không phải là một phiên bản định dạng.`,
		(parts) => `Ghi số nguyên từ 0 đến ${parts.limit}, ví dụ: schemaVersion: 1.`,
	),
	"plan/yaml-syntax": entry(
		"error",
		(parts) => `Tệp YAML viết sai cú pháp: ${parts.found}.`,
		() => "Kiểm tra thụt đầu dòng (dùng dấu cách, không dùng tab), dấu hai chấm và dấu nháy ở dòng này.",
	),
	"plan/duplicate-key": entry(
		"error",
		(parts) => `Mục ${parts.found} được ghi hai lần trong cùng một chỗ.`,
		() => "Giữ lại một mục, xóa hoặc gộp mục kia.",
	),
	"plan/yaml-alias": entry(
		"error",
		(parts) => `Bí danh ${parts.found} không dùng được trong tệp kế hoạch.`,
		() => "Chép lại nội dung thay cho dấu * (bí danh) của YAML.",
	),
	"plan/too-large": entry(
		"error",
		(parts) => `Tệp quá lớn (${parts.found}); tối đa ${parts.limit}.`,
		() => "Kiểm tra xem có đúng là tệp kế hoạch không; bỏ bớt phần lặp lại.",
	),
	"plan/too-deep": entry(
		"error",
		(parts) => `Các mục lồng nhau quá sâu (tối đa ${parts.limit} tầng).`,
		() => "Kiểm tra thụt đầu dòng và các dấu ngoặc ở chỗ này.",
	),
};

/** Makes an issue from the table. */
export function parseIssue(code: ParseCode, path: readonly (string | number)[], parts: MessageParts = {}): Issue {
	const { severity, message, hint } = parseMessages[code];
	return { code, severity, path, message: sentence(message(parts)), hint: hint(parts) };
}

function sentence(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
