import type { Issue, LegalBasis, Severity } from "@cchc/core";

interface MessageTemplate {
	readonly severity: Severity;
	readonly message: string;
	readonly hint: string;
}

/** The code of an issue of this package. */
export type CalendarIssueCode =
	| "calendar/not-a-date"
	| "calendar/not-a-vietnamese-date"
	| "calendar/no-such-day"
	| "calendar/no-such-lunar-date"
	| "calendar/unknown-period"
	| "calendar/unknown-period-rule"
	| "calendar/no-due-rule"
	| "calendar/year-outside-calendar"
	| "calendar/due-before-cut-off";

/** Every issue this package can give, by code. `{name}` stands for a value put in by {@link calendarIssue}. */
export const calendarMessages: Readonly<Record<CalendarIssueCode, MessageTemplate>> = {
	"calendar/not-a-date": {
		severity: "error",
		message: "“{found}” không đọc được thành ngày.",
		hint: "Viết ngày theo dạng năm-tháng-ngày, ví dụ 2024-03-05.",
	},
	"calendar/not-a-vietnamese-date": {
		severity: "error",
		message: "“{found}” không đọc được thành ngày.",
		hint: "Viết ngày/tháng/năm, ví dụ 05/3/2024, hoặc “ngày 05 tháng 3 năm 2024”.",
	},
	"calendar/no-such-day": {
		severity: "error",
		message: "“{found}” không có trong lịch: {reason}.",
		hint: "Sửa lại ngày cho đúng, ví dụ {example}.",
	},
	"calendar/no-such-lunar-date": {
		severity: "error",
		message: "Ngày âm lịch “{found}” không có trong lịch: {reason}.",
		hint: "Xem lại ngày, tháng, tháng nhuận; ví dụ 10/3/2024 âm lịch là 18/4/2024 dương lịch.",
	},
	"calendar/unknown-period": {
		severity: "error",
		message: "“{found}” không phải là mã kỳ báo cáo.",
		hint: "Dùng mã như 2024W9 (tuần), 202403 (tháng), 2024Q1 (quý), 2024S1 (6 tháng), 2024N9 (9 tháng), 2024 (năm).",
	},
	"calendar/unknown-period-rule": {
		severity: "error",
		message: "Chế độ báo cáo “{duty}” dùng quy tắc kỳ số liệu “{found}” chưa có.",
		hint: "Dùng nd09 (từ ngày 15 đến ngày 14, Nghị định 09/2019/NĐ-CP), calendar (tháng dương lịch) hoặc khai báo quy tắc riêng.",
	},
	"calendar/no-due-rule": {
		severity: "error",
		message: "Chế độ báo cáo “{duty}” chưa có thời hạn gửi cho kỳ “{cadence}”.",
		hint: "Thêm thời hạn, ví dụ: 2 ngày làm việc sau ngày chốt số liệu.",
	},
	"calendar/year-outside-calendar": {
		severity: "error",
		message: "Không tính được thời hạn năm {year}: lịch làm việc chỉ có từ năm 2014 đến năm 2100.",
		hint: "Xem lại năm của kế hoạch, ví dụ 2024.",
	},
	"calendar/due-before-cut-off": {
		severity: "warning",
		message: "{duty}, {period}: hạn gửi {due} sớm hơn ngày chốt số liệu {cutOff}.",
		hint: "Nếu cấp trên yêu cầu như vậy thì ghi rõ số liệu những ngày cuối kỳ là ước tính; nếu không, sửa lại thời hạn gửi.",
	},
};

/** An issue from the message table, with the values filled in. */
export function calendarIssue(
	code: CalendarIssueCode,
	values: Readonly<Record<string, string | number>> = {},
	path: readonly (string | number)[] = [],
	basis?: LegalBasis,
): Issue {
	const template = calendarMessages[code];
	const fill = (text: string): string => text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""));
	const issue: Issue = {
		code,
		severity: template.severity,
		path,
		message: fill(template.message),
		hint: fill(template.hint),
	};
	return basis === undefined ? issue : { ...issue, basis };
}
