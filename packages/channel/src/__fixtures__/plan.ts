import type { CivilDate } from "@cchc/calendar";
import type { Plan } from "@cchc/plan";
import type { RenderContext } from "../channel-type";
import type { Message } from "../message/message-type";

/** A plan with just what messages refer to. */
export const plan: Plan = {
	schemaVersion: 1,
	id: "thu-2024",
	year: 2024,
	title: "Tuyên truyền cải cách hành chính năm 2024",
	issuer: { unit: "ubnd-xa", letterhead: ["ỦY BAN NHÂN DÂN", "XÃ THỬ NGHIỆM"], place: "Thử Nghiệm" },
	document: { symbol: "KH-UBND" },
	mandate: {},
	purposes: [],
	requirements: [],
	audiences: [{ id: "nhan-dan", name: "Nhân dân trên địa bàn xã" }],
	audienceStatements: [],
	contents: [{ id: "mot-cua", text: "Cơ chế một cửa.", label: "Một cửa", areas: ["procedures"] }],
	forms: [],
	units: [{ id: "ubnd-xa", name: "Ủy ban nhân dân xã Thử Nghiệm", kind: "committee", level: "commune" }],
	assignments: [],
	reportingDuties: [],
	contacts: [
		{ id: "duong-day-nong", label: "Đường dây nóng", kind: "phone", value: "0220 3777 888", source: "confirmed" },
		{ id: "thu-dien-tu", label: "Thư điện tử", kind: "email", value: "ubnd@thu.example.vn", source: "confirmed" },
		{ id: "cong-xa", label: "Cổng thông tin", kind: "url", value: "https://thu.example.vn", source: "confirmed" },
		{ id: "gio", label: "Giờ làm việc", kind: "hours", value: "7h30 - 17h00", source: "illustrative" },
	],
	outline: [],
	closing: { id: "ket", text: "Trên đây là Kế hoạch." },
	recipients: [],
	archive: "VT",
	signature: { authority: ["CHỦ TỊCH"], name: "Nguyễn Văn A" },
};

export const context: RenderContext = { plan, today: "2024-03-01" as CivilDate };

export const message: Message = {
	id: "mot-cua",
	title: "Bộ phận một cửa phục vụ Nhân dân",
	summary: "Nộp hồ sơ tại một nơi, nhận kết quả đúng hẹn.",
	body: "Bà con gọi {{fact:duong-day-nong}} khi cần.\n\n- Nộp hồ sơ\n- Nhận kết quả",
	audiences: ["nhan-dan"],
	contents: ["mot-cua"],
	validFrom: "2024-03-01" as CivilDate,
	status: "actual",
	kind: "new",
	contacts: ["duong-day-nong"],
};
