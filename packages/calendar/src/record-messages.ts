import type { Issue, LegalBasis } from "@cchc/core";
import { fillIssue, type MessageTemplate } from "./issue-messages";

/** Codes of what people write down: duties, events of reports, days off of their own, schedules. */
export type RecordIssueCode =
	| "calendar/bad-period-rule"
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
	| "calendar/schedule-conflict";

/** Issues of records, by code. A table of its own, so that who only asks for deadlines does not load it. */
export const recordMessages: Readonly<Record<RecordIssueCode, MessageTemplate>> = {
	"calendar/bad-period-rule": {
		message: "Quy tắc kỳ số liệu “{found}” có giá trị không dùng được.",
		hint: "Cần startDay 1 đến 28, monthOffset -1 đến 1, firstMonth 1 đến 12, weekShift -6 đến 6.",
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
};

/** An issue of a record, with the values filled in. */
export function recordIssue(
	code: RecordIssueCode,
	values: Readonly<Record<string, string | number>> = {},
	path: readonly (string | number)[] = [],
	basis?: LegalBasis,
): Issue {
	return fillIssue(code, recordMessages[code], values, path, basis);
}
