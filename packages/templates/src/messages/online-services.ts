import type { Variant } from "../variant";
import type { ReadyMessage } from "./front-matter";

/** Content `chinh-quyen-so`. */
export function onlineServices({ unitWord, oneStop }: Variant): ReadyMessage {
	return {
		id: "dich-vu-cong-truc-tuyen",
		title: "Nộp hồ sơ tại nhà qua Cổng Dịch vụ công quốc gia",
		summary: `Có điện thoại nối mạng là nộp được hồ sơ, không phải xếp hàng; cần giúp đỡ thì đến ${oneStop}.`,
		audiences: ["nhan-dan", "doanh-nghiep"],
		content: "chinh-quyen-so",
		contacts: ["cong-dvc", "tong-dai-dvc", "duong-day-nong-xa"],
		slogans: ["Nộp hồ sơ tại nhà | không phải chờ đợi", "Dịch vụ công trực tuyến | nhanh, rõ, tiết kiệm"],
		facts: [
			["Bước 1", "Mở trang dichvucong.gov.vn và đăng nhập bằng tài khoản định danh"],
			["Bước 2", `Tìm tên thủ tục, chọn UBND ${unitWord} {{answer:commune}}`],
			["Bước 3", "Chụp giấy tờ, điền tờ khai, gửi hồ sơ"],
			["Bước 4", "Theo dõi bằng mã hồ sơ, nhận kết quả"],
		],
		callToAction: { text: "Mở Cổng Dịch vụ công quốc gia", url: "https://dichvucong.gov.vn" },
		body: `Dịch vụ công trực tuyến **toàn trình** là làm hết mọi bước trên mạng; **một phần** là nộp trên mạng nhưng có bước phải đến trực tiếp.

## Cách nộp

1. Mở trang {{fact:cong-dvc}} và đăng nhập bằng tài khoản định danh điện tử.
2. Gõ tên thủ tục vào ô tìm kiếm, chọn nơi giải quyết là Ủy ban nhân dân ${unitWord} {{answer:commune}}.
3. Điền tờ khai, chụp và gửi kèm giấy tờ.
4. Ghi lại mã hồ sơ để theo dõi. Kết quả được trả qua mạng, qua bưu chính hoặc tại quầy.

## Cần giúp đỡ

Bà con gọi tổng đài {{fact:tong-dai-dvc}}. Cũng có thể mang điện thoại đến ${oneStop} để được hướng dẫn từng bước, không mất phí.`,
	};
}
