import type { Variant } from "../variant";
import type { ReadyMessage } from "./front-matter";

/** Content `duong-day-nong`. */
export function hotline({ unitWord }: Variant): ReadyMessage {
	return {
		id: "duong-day-nong",
		title: "Gọi đường dây nóng khi gặp khó khăn về thủ tục",
		summary: "Thủ tục rườm rà, cán bộ gây phiền hà: gọi đường dây nóng, phản ánh được ghi lại và trả lời.",
		audiences: ["nhan-dan", "doanh-nghiep"],
		content: "duong-day-nong",
		contacts: ["duong-day-nong-xa", "cong-dvc"],
		slogans: ["Thấy chưa đúng | gọi ngay đường dây nóng", "Bà con phản ánh | chính quyền trả lời"],
		facts: [
			["Phản ánh việc gì", "Thủ tục chậm, đòi thêm giấy tờ, thái độ phục vụ"],
			["Cần nói rõ", "Tên, nơi ở, thủ tục, ngày nộp, sự việc"],
			["Sau khi gọi", "Phản ánh được ghi sổ và chuyển người giải quyết"],
		],
		callToAction: { text: "Gửi phản ánh trên Cổng Dịch vụ công quốc gia", url: "https://dichvucong.gov.vn" },
		body: `Người dân, doanh nghiệp có quyền phản ánh, kiến nghị về thủ tục hành chính. Bà con phản ánh được cả thái độ phục vụ, tinh thần trách nhiệm của cán bộ, công chức, viên chức.

## Phản ánh ở đâu

- Gọi đường dây nóng của Ủy ban nhân dân ${unitWord}: {{fact:duong-day-nong-xa}}.
- Gửi trên Cổng Dịch vụ công quốc gia: {{fact:cong-dvc}}.
- Gặp trực tiếp tại trụ sở trong giờ làm việc.

## Khi gọi, bà con nói rõ

1. Họ tên, nơi ở, số điện thoại để trả lời.
2. Thủ tục gì, nộp ngày nào, mã hồ sơ nếu có.
3. Việc chưa đúng là gì, mong muốn giải quyết thế nào.

Thông tin của người phản ánh được giữ kín.`,
	};
}
