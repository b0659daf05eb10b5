import type { Issue, Severity } from "@cchc/core";

const messages = {
	"radio/slot-overrun": {
		message: "Bài dài {found}, không vừa khung phát {wanted}.",
		hint: "Cắt bớt khoảng {cut} âm tiết, hoặc tăng thời lượng khung phát.",
	},
	"radio/long-sentence": {
		message: "Câu có {count} âm tiết, khó nghe trên loa: “{excerpt}”",
		hint: "Tách thành các câu không quá 30 âm tiết, mỗi câu một ý.",
	},
	"radio/unsure-reading": {
		message: "Chưa chắc cách đọc: {reading}",
		hint: "Nghe lại câu này, viết rõ bằng chữ nếu máy đọc chưa đúng.",
	},
	"radio/nothing-to-say": {
		message: "Tin “{title}” không có nội dung nào đọc được trên loa.",
		hint: "Viết ít nhất một câu ở phần nội dung hoặc tóm tắt.",
	},
	"radio/no-slots": {
		message: "Kế hoạch chưa có khung phát thanh định kỳ nên không lập được lịch phát sóng.",
		hint: "Thêm mục broadcastSlots vào kế hoạch, ví dụ: thứ Hai và thứ Năm, 05:00, 15 phút.",
	},
	"radio/slots-overlap": {
		message: "Hai buổi phát chồng lên nhau: {first} và {second}.",
		hint: "Đổi giờ hoặc rút ngắn một khung phát trong mục broadcastSlots, ví dụ: 05:00, 15 phút và 05:15, 15 phút.",
	},
	"radio/session-too-long": {
		message: "Khung phát {when} dài {found} phút, quá mức {wanted} phút một buổi ({cap}).",
		hint: "Rút khung phát còn {wanted} phút hoặc chia thành hai buổi.",
	},
	"radio/too-many-sessions": {
		message: "Ngày {date} có {found} buổi phát, quá mức {wanted} buổi một ngày ({cap}).",
		hint: "Bỏ bớt khung phát của ngày này trong mục broadcastSlots.",
	},
	"radio/too-many-days": {
		message: "Tuần có ngày {date} phát {found} ngày, quá mức {wanted} ngày một tuần ({cap}).",
		hint: "Bỏ bớt ngày phát trong mục weekdays của khung phát.",
	},
	"radio/weekend-session": {
		message: "Buổi phát {when} rơi vào cuối tuần; chỉ được phát khi đặc biệt cần ({cap}).",
		hint: "Chuyển buổi phát sang ngày từ thứ Hai đến thứ Sáu.",
	},
	"radio/holiday-left-out": {
		message: "Không xếp buổi phát {when} vì {reason}.",
		hint: "Nếu vẫn phát, ghi onHoliday: keep ở khung phát này.",
	},
	"radio/empty-session": {
		message: "Không xếp buổi phát {when} vì không có tin nào còn hiệu lực và vừa khung phát.",
		hint: "Thêm tin có trạng thái actual, ngày hiệu lực gồm ngày này.",
	},
	"radio/draft-left-out": {
		message: "Tin “{title}” còn là bản nháp nên không đưa vào lịch phát.",
		hint: "Khi tin đã được duyệt, đổi trạng thái thành actual.",
	},
	"radio/message-not-scheduled": {
		message: "Tin “{title}” dài {found}, không xếp được vào khung phát nào trong lịch.",
		hint: "Cắt bớt khoảng {cut} âm tiết hoặc thêm khung phát dài hơn.",
	},
} as const;

/** Lasting codes of this package's issues. */
export type RadioIssueCode = keyof typeof messages;

/** All codes, for tests and documentation. */
export const radioIssueCodes: readonly RadioIssueCode[] = Object.keys(messages) as RadioIssueCode[];

/** An issue of this package with the words of the table. */
export function radioIssue(
	code: RadioIssueCode,
	severity: Severity,
	path: Issue["path"],
	values: Readonly<Record<string, string | number>> = {},
): Issue {
	const fill = (text: string): string => text.replace(/\{(\w+)\}/g, (_whole, key: string) => String(values[key] ?? ""));
	return { code, severity, path, message: fill(messages[code].message), hint: fill(messages[code].hint) };
}
