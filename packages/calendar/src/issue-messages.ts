import type { Issue, LegalBasis, Severity } from "@cchc/core";
import type { RecordIssueCode } from "./record-messages";

/** Words of an issue. */
export interface MessageTemplate {
	/** Default `error`. */
	readonly severity?: Severity;
	readonly message: string;
	readonly hint: string;
}

/** The code of an issue of this package. */
export type CalendarIssueCode = DateIssueCode | RecordIssueCode;

/** Codes of dates, periods and deadlines. */
export type DateIssueCode =
	| "calendar/not-a-date"
	| "calendar/not-a-vietnamese-date"
	| "calendar/no-such-day"
	| "calendar/no-such-lunar-date"
	| "calendar/unknown-period"
	| "calendar/unknown-period-rule"
	| "calendar/no-due-rule"
	| "calendar/year-outside-calendar"
	| "calendar/due-before-cut-off"
	| "calendar/predicted-days-off"
	| "calendar/unknown-period-name";

/** Issues of dates, periods and deadlines, by code. `{name}` stands for a value put in by {@link fillIssue}. */
export const dateMessages: Readonly<Record<DateIssueCode, MessageTemplate>> = {
	"calendar/not-a-date": {
		message: "“{found}” không đọc được thành ngày.",
		hint: "Viết ngày theo dạng năm-tháng-ngày, ví dụ 2024-03-05.",
	},
	"calendar/not-a-vietnamese-date": {
		message: "“{found}” không đọc được thành ngày.",
		hint: "Viết ngày/tháng/năm, ví dụ 05/3/2024, hoặc “ngày 05 tháng 3 năm 2024”.",
	},
	"calendar/no-such-day": {
		message: "“{found}” không có trong lịch: {reason}.",
		hint: "Sửa lại ngày cho đúng, ví dụ {example}.",
	},
	"calendar/no-such-lunar-date": {
		message: "Ngày âm lịch “{found}” không có trong lịch: {reason}.",
		hint: "Xem lại ngày, tháng, tháng nhuận; ví dụ 10/3/2024 âm lịch.",
	},
	"calendar/unknown-period": {
		message: "“{found}” không phải là mã kỳ báo cáo.",
		hint: "Dùng mã như 2024W9 (tuần), 202403 (tháng), 2024Q1 (quý), 2024S1 (6 tháng), 2024N9 (9 tháng), 2024 (năm).",
	},
	"calendar/unknown-period-rule": {
		message: "Chế độ báo cáo “{duty}” dùng quy tắc kỳ số liệu “{found}” chưa được khai báo.",
		hint: "Dùng nd09 (từ ngày 15 đến ngày 14), calendar (tháng dương lịch) hoặc khai báo thêm.",
	},
	"calendar/no-due-rule": {
		message: "Chế độ báo cáo “{duty}” chưa có thời hạn gửi cho kỳ “{cadence}”.",
		hint: "Thêm thời hạn, ví dụ: 2 ngày làm việc sau ngày chốt số liệu.",
	},
	"calendar/year-outside-calendar": {
		message: "Không tính được thời hạn năm {year}: lịch làm việc chỉ có từ năm 2015 đến năm 2099.",
		hint: "Xem lại năm của kế hoạch, ví dụ 2024.",
	},
	"calendar/due-before-cut-off": {
		severity: "warning",
		message: "{duty}, {period}: hạn gửi {due} sớm hơn ngày chốt số liệu {cutOff}.",
		hint: "Sửa lại thời hạn gửi, hoặc ghi rõ số liệu cuối kỳ là ước tính.",
	},
	"calendar/predicted-days-off": {
		severity: "info",
		message: "{duty}, {period}: lịch nghỉ dùng để tính hạn gửi {due} mới là dự kiến.",
		hint: "Tính lại sau khi có thông báo lịch nghỉ của năm đó.",
	},
	"calendar/unknown-period-name": {
		message: "“{found}” không đọc được thành kỳ báo cáo.",
		hint: "Viết, ví dụ, Quý I năm 2024, tháng 3 năm 2024, 6 tháng đầu năm 2024, hoặc quý trước.",
	},
};

/** An issue from a message table, with the values filled in. */
export function fillIssue(
	code: CalendarIssueCode,
	template: MessageTemplate,
	values: Readonly<Record<string, string | number>>,
	path: readonly (string | number)[],
	basis: LegalBasis | undefined,
): Issue {
	const fill = (text: string): string => text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""));
	const issue: Issue = {
		code,
		severity: template.severity ?? "error",
		path,
		message: fill(template.message),
		hint: fill(template.hint),
	};
	return basis === undefined ? issue : { ...issue, basis };
}

/** An issue of dates, periods and deadlines, with the values filled in. */
export function calendarIssue(
	code: DateIssueCode,
	values: Readonly<Record<string, string | number>> = {},
	path: readonly (string | number)[] = [],
	basis?: LegalBasis,
): Issue {
	return fillIssue(code, dateMessages[code], values, path, basis);
}
