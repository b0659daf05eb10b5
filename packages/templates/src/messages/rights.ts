import type { Variant } from "../variant";
import type { ReadyMessage } from "./front-matter";

/** Content `quyen-nghia-vu`. */
export function rights(_variant: Variant): ReadyMessage {
	return {
		id: "quyen-va-nghia-vu",
		title: "Quyền của bà con, trách nhiệm của cán bộ khi giải quyết công việc",
		summary:
			"Người dân được hướng dẫn một lần đầy đủ, được nhận giấy hẹn và được giám sát; cán bộ không được gây phiền hà.",
		audiences: ["nhan-dan", "can-bo"],
		content: "quyen-nghia-vu",
		contacts: ["duong-day-nong-xa"],
		slogans: ["Hướng dẫn một lần | đầy đủ, tận tình", "Dân biết, dân bàn, dân làm | dân kiểm tra, dân giám sát"],
		facts: [
			["Được hướng dẫn", "Một lần, đầy đủ, bằng lời hoặc văn bản"],
			["Được giấy hẹn", "Ghi ngày trả kết quả"],
			["Được giám sát", "Góp ý, chấm điểm, phản ánh"],
			["Nghĩa vụ", "Khai đúng sự thật, nộp đủ giấy tờ, phí theo quy định"],
		],
		body: `## Bà con có quyền

- Được hướng dẫn một lần, đầy đủ về giấy tờ phải nộp.
- Được nhận giấy hẹn, được trả kết quả đúng ngày hẹn.
- Được từ chối nộp giấy tờ ngoài danh mục niêm yết.
- Được góp ý, phản ánh và giám sát việc giải quyết.

## Bà con có nghĩa vụ

- Khai đúng sự thật, nộp đủ giấy tờ.
- Nộp phí, lệ phí theo quy định và nhận biên lai.

## Cán bộ, công chức, viên chức có trách nhiệm

- Lịch sự, tôn trọng, lắng nghe; không hách dịch, gây phiền hà.
- Giải quyết đúng việc, đúng hạn; chậm thì xin lỗi và nói rõ lý do.

Thấy việc chưa đúng, bà con gọi {{fact:duong-day-nong-xa}}.`,
	};
}
