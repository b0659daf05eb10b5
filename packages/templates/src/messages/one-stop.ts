import type { Variant } from "../variant";
import type { ReadyMessage } from "./front-matter";

/** Content `mot-cua`. */
export function oneStop({ unitWord, oneStop: place, model }: Variant): ReadyMessage {
	const anywhere =
		model === "two-tier"
			? `\n\nBà con được nộp hồ sơ tại bất kỳ ${place} nào trong tỉnh, không bắt buộc đúng nơi ở.`
			: "";
	return {
		id: "bo-phan-mot-cua",
		title: `Làm thủ tục tại ${place} ${unitWord} {{answer:commune}}`,
		summary: "Mọi hồ sơ hành chính nộp tại một nơi, có giấy hẹn ngày trả; trễ hẹn thì cơ quan xin lỗi bằng văn bản.",
		audiences: ["nhan-dan", "doanh-nghiep"],
		content: "mot-cua",
		contacts: ["noi-mot-cua", "gio-lam-viec", "duong-day-nong-xa"],
		slogans: ["Nộp hồ sơ một nơi | nhận kết quả đúng hẹn", "Một cửa rõ ràng | người dân hài lòng"],
		facts: [
			["Chuẩn bị", "Căn cước và giấy tờ theo danh mục niêm yết"],
			["Nộp hồ sơ", "Tại quầy hoặc trên Cổng Dịch vụ công quốc gia"],
			["Nhận giấy hẹn", "Ghi rõ ngày trả kết quả"],
			["Nhận kết quả", "Tại quầy hoặc qua bưu chính công ích"],
		],
		callToAction: { text: "Xem danh mục thủ tục trên Cổng Dịch vụ công quốc gia", url: "https://dichvucong.gov.vn" },
		body: `${place} là nơi nhận và trả mọi hồ sơ thuộc thẩm quyền của Ủy ban nhân dân ${unitWord}. Người dân không phải hỏi từng phòng, từng người.${anywhere}

## Các bước làm thủ tục

1. Xem danh mục thủ tục niêm yết tại trụ sở hoặc trên trang thông tin điện tử, chuẩn bị đủ giấy tờ.
2. Nộp hồ sơ tại quầy, hoặc nộp trực tuyến trên Cổng Dịch vụ công quốc gia.
3. Nhận giấy hẹn có ghi ngày trả kết quả.
4. Nhận kết quả đúng ngày hẹn.

## Khi hồ sơ chậm

Quá hẹn mà chưa có kết quả, cơ quan phải xin lỗi bằng văn bản, nói rõ lý do và hẹn lại ngày trả. Không nhận được văn bản xin lỗi, bà con gọi đường dây nóng {{fact:duong-day-nong-xa}}.

## Nơi tiếp nhận

{{fact:noi-mot-cua}}.

## Giờ làm việc

{{fact:gio-lam-viec}}.`,
	};
}
