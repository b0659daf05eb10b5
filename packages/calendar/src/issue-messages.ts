import type { Issue, LegalBasis, Severity } from "@cchc/core";

interface MessageTemplate {
	/** Default `error`. */
	readonly severity?: Severity;
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
	| "calendar/bad-period-rule"
	| "calendar/no-due-rule"
	| "calendar/year-outside-calendar"
	| "calendar/due-before-cut-off"
	| "calendar/predicted-days-off"
	| "calendar/event-for-unknown-report"
	| "calendar/event-without-reason"
	| "calendar/not-a-moment"
	| "calendar/extension-not-later"
	| "calendar/due-on-day-off"
	| "calendar/merge-target-unknown"
	| "calendar/report-listed-twice"
	| "calendar/window-backwards"
	| "calendar/no-working-day-after-cut-off"
	| "calendar/cascade-too-tight"
	| "calendar/no-cadence"
	| "calendar/unknown-cadence"
	| "calendar/cadence-twice"
	| "calendar/reports-to-itself"
	| "calendar/bad-due-rule"
	| "calendar/duty-twice"
	| "calendar/not-an-object"
	| "calendar/not-a-list"
	| "calendar/missing-text"
	| "calendar/swap-without-repayment"
	| "calendar/day-listed-twice"
	| "calendar/day-outside-calendar"
	| "calendar/day-already-so"
	| "calendar/schedule-conflict"
	| "calendar/unknown-period-name";

/** Every issue this package can give, by code. `{name}` stands for a value put in by {@link calendarIssue}. */
export const calendarMessages: Readonly<Record<CalendarIssueCode, MessageTemplate>> = {
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
	"calendar/bad-period-rule": {
		message: "Quy tắc kỳ số liệu “{found}” có giá trị không dùng được.",
		hint: "Cần startDay 1 đến 28, monthOffset -1 đến 1, firstMonth 1 đến 12, weekShift -6 đến 6.",
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
	"calendar/event-for-unknown-report": {
		message: "Không có báo cáo “{found}” để ghi nhận thay đổi.",
		hint: "Ghi đúng mã chế độ báo cáo và mã kỳ, ví dụ bao-cao-ubnd-xa và 2024Q1.",
	},
	"calendar/event-without-reason": {
		message: "Thay đổi của báo cáo “{found}” thiếu lý do hoặc người quyết định.",
		hint: "Ghi rõ, ví dụ “bão số 3” và “Chủ tịch UBND huyện”.",
	},
	"calendar/not-a-moment": {
		message: "“{found}” không phải là thời điểm.",
		hint: "Viết theo dạng 2024-03-14T16:30:00+07:00.",
	},
	"calendar/extension-not-later": {
		message: "Ngày gia hạn {found} không muộn hơn hạn hiện tại {due}.",
		hint: "Chọn một ngày sau hạn hiện tại.",
	},
	"calendar/due-on-day-off": {
		severity: "warning",
		message: "Ngày gia hạn {found} là ngày nghỉ.",
		hint: "Nên chọn một ngày làm việc.",
	},
	"calendar/merge-target-unknown": {
		message: "Không lồng ghép được vào báo cáo “{found}”: không có báo cáo đó hoặc nó cũng đã lồng ghép.",
		hint: "Chọn một báo cáo có trong lịch, ví dụ bao-cao-ubnd-xa và 2024Q1.",
	},
	"calendar/report-listed-twice": {
		message: "Báo cáo “{found}” đã có trong lịch.",
		hint: "Đặt cho báo cáo đột xuất một mã khác, ví dụ dot-xuat-01.",
	},
	"calendar/window-backwards": {
		message: "Báo cáo “{found}”: ngày bắt đầu lấy số liệu sau ngày kết thúc.",
		hint: "Sửa lại, ví dụ từ 2024-03-01 đến 2024-03-15.",
	},
	"calendar/no-working-day-after-cut-off": {
		severity: "warning",
		message: "{report}: hạn gửi {due} chưa đủ 01 ngày làm việc sau ngày chốt số liệu.",
		hint: "Lùi hạn gửi ít nhất 01 ngày làm việc.",
	},
	"calendar/cascade-too-tight": {
		severity: "warning",
		message: "{report}: hạn gửi {due} không để đủ 01 ngày làm việc sau khi nhận {lower} (hạn {lowerDue}).",
		hint: "Đặt hạn gửi từ {earliest} hoặc cho cấp dưới gửi sớm hơn.",
	},
	"calendar/no-cadence": {
		message: "Chế độ báo cáo “{duty}” chưa có kỳ báo cáo.",
		hint: "Thêm ít nhất một kỳ, ví dụ quarter (quý).",
	},
	"calendar/unknown-cadence": {
		message: "Chế độ báo cáo “{duty}” có kỳ “{found}” không biết.",
		hint: "Dùng week, month, quarter, half-year, nine-months hoặc year.",
	},
	"calendar/cadence-twice": {
		message: "Chế độ báo cáo “{duty}” ghi kỳ “{found}” hai lần.",
		hint: "Bỏ bớt một lần.",
	},
	"calendar/reports-to-itself": {
		message: "Chế độ báo cáo “{duty}” có nơi nhận trùng với đơn vị báo cáo.",
		hint: "Ghi đúng nơi nhận, ví dụ UBND huyện.",
	},
	"calendar/bad-due-rule": {
		message: "Chế độ báo cáo “{duty}” có thời hạn không dùng được: {what}.",
		hint: "Cần {wanted}.",
	},
	"calendar/duty-twice": {
		message: "Có hai chế độ báo cáo cùng mã “{duty}”.",
		hint: "Mỗi chế độ báo cáo cần một mã riêng.",
	},
	"calendar/not-an-object": {
		message: "Cần một nhóm mục (tên: giá trị), nhưng gặp: {found}.",
		hint: "Viết, ví dụ, date: 2024-03-15 và reason: lễ hội truyền thống của xã.",
	},
	"calendar/not-a-list": {
		message: "Cần một danh sách, nhưng gặp: {found}.",
		hint: "Mỗi mục một dòng, bắt đầu bằng dấu gạch ngang.",
	},
	"calendar/missing-text": {
		message: "Thiếu nội dung của mục “{field}”.",
		hint: "Điền mục này, ví dụ reason: lễ hội truyền thống của xã.",
	},
	"calendar/swap-without-repayment": {
		message: "Ngày hoán đổi “{found}” thiếu ngày còn lại của cặp nghỉ và làm bù.",
		hint: "Ghi đủ hai ngày, ví dụ off: 2024-04-29 và work: 2024-05-04.",
	},
	"calendar/day-listed-twice": {
		message: "Ngày {found} được ghi hai lần.",
		hint: "Mỗi ngày chỉ ghi một lần.",
	},
	"calendar/day-outside-calendar": {
		message: "Ngày {found} nằm ngoài lịch làm việc (2014–2100).",
		hint: "Xem lại năm, ví dụ 2024-03-15.",
	},
	"calendar/day-already-so": {
		severity: "warning",
		message: "Ngày {found} vốn đã như vậy: {reason}.",
		hint: "Xem lại ngày, hoặc bỏ mục này.",
	},
	"calendar/schedule-conflict": {
		severity: "warning",
		message: "{date}: {first} và {second} trùng giờ{resources}.",
		hint: "Đổi giờ hoặc rút ngắn một trong hai.",
	},
	"calendar/unknown-period-name": {
		message: "“{found}” không đọc được thành kỳ báo cáo.",
		hint: "Viết, ví dụ, Quý I năm 2024, tháng 3 năm 2024, 6 tháng đầu năm 2024, hoặc quý trước.",
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
		severity: template.severity ?? "error",
		path,
		message: fill(template.message),
		hint: fill(template.hint),
	};
	return basis === undefined ? issue : { ...issue, basis };
}
