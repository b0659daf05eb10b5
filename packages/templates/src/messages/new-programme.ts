import type { Variant } from "../variant";
import type { ReadyMessage } from "./front-matter";

/** Content `van-ban-chi-dao`. */
export function newProgramme({ unitWord, period, model }: Variant): ReadyMessage {
	const change =
		model === "two-tier"
			? "Từ ngày 01/7/2025, chính quyền địa phương có hai cấp: tỉnh và xã. Nhiều việc trước đây làm ở huyện nay làm ngay tại xã, phường."
			: "Kế hoạch của tỉnh, huyện và xã nêu rõ việc phải làm trong năm, ai làm và khi nào xong.";
	return {
		id: "chuong-trinh-cai-cach",
		title: `Cải cách hành chính năm {{answer:year}} ở ${unitWord} {{answer:commune}} có gì mới`,
		summary: "Những việc chính trong kế hoạch cải cách hành chính mà người dân cần biết.",
		audiences: ["nhan-dan", "can-bo"],
		content: "van-ban-chi-dao",
		contacts: ["cong-xa", "duong-day-nong-xa"],
		slogans: [
			"Cải cách hành chính năm {{answer:year}} | rõ việc, rõ người, rõ hạn",
			"Chính quyền gần dân | thủ tục gọn nhẹ",
		],
		facts: [
			["Chương trình", "Nghị quyết 76/NQ-CP, giai đoạn 2021-2030"],
			["Giai đoạn", `Kế hoạch ${period}`],
			["Tìm văn bản ở đâu", "Trang thông tin điện tử và bảng niêm yết"],
		],
		body: `Chương trình tổng thể cải cách hành chính kéo dài từ năm 2021 đến năm 2030. Năm {{answer:year}}, ${unitWord} thực hiện kế hoạch giai đoạn ${period}.

${change}

## Những việc bà con thấy được

- Thủ tục được rà soát, bớt giấy tờ.
- Hồ sơ nộp được tại quầy và trên mạng.
- Kết quả giải quyết được công khai để bà con chấm điểm.

Toàn văn kế hoạch đăng trên {{fact:cong-xa}} và niêm yết tại trụ sở.`,
	};
}
