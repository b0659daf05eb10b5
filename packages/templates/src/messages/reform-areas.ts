import type { Variant } from "../variant";
import type { ReadyMessage } from "./front-matter";

/** Content `chi-so-va-linh-vuc`. */
export function reformAreas({ unitWord }: Variant): ReadyMessage {
	return {
		id: "sau-linh-vuc-cai-cach",
		title: "Sáu lĩnh vực cải cách hành chính và lợi ích của bà con",
		summary: "Cải cách hành chính là sáu việc cụ thể; việc nào cũng để phục vụ người dân nhanh hơn, rõ hơn.",
		audiences: ["nhan-dan", "can-bo"],
		content: "chi-so-va-linh-vuc",
		contacts: ["duong-day-nong-xa"],
		slogans: ["Cải cách hành chính | vì Nhân dân phục vụ", "Sự hài lòng của người dân | là thước đo"],
		facts: [
			["Thể chế", "Quy định rõ ràng, dễ hiểu"],
			["Thủ tục hành chính", "Ít giấy tờ, đúng hẹn"],
			["Tổ chức bộ máy", "Gọn, rõ người, rõ việc"],
			["Chế độ công vụ", "Cán bộ trách nhiệm, lịch sự"],
			["Tài chính công", "Chi đúng, công khai"],
			["Chính quyền số", "Nộp hồ sơ trên mạng"],
		],
		body: `Cải cách hành chính ở ${unitWord} {{answer:commune}} gồm sáu lĩnh vực:

1. **Cải cách thể chế**: quy định rõ ràng, người dân dễ tìm, dễ hiểu.
2. **Cải cách thủ tục hành chính**: bớt giấy tờ, giải quyết đúng hẹn.
3. **Cải cách tổ chức bộ máy**: mỗi việc có một nơi chịu trách nhiệm.
4. **Cải cách chế độ công vụ**: cán bộ tận tình, giữ kỷ luật, kỷ cương.
5. **Cải cách tài chính công**: thu, chi công khai, tiết kiệm.
6. **Xây dựng Chính quyền điện tử, Chính quyền số**: nộp và nhận hồ sơ trên mạng.

Bà con tham gia bằng cách góp ý, chấm điểm sau mỗi lần làm thủ tục. Thấy việc chưa đúng, bà con gọi đường dây nóng {{fact:duong-day-nong-xa}}.`,
	};
}
