import type { TextItem } from "@cchc/plan";
import type { Variant } from "../variant";

/** Mục đích. */
export function purposes({ unitWord }: Variant): TextItem[] {
	return [
		{
			id: "md-nhan-thuc",
			text: `Thông tin kịp thời chủ trương, chính sách và văn bản chỉ đạo về cải cách hành chính (CCHC), nâng cao nhận thức của cán bộ, công chức, viên chức và Nhân dân trên địa bàn ${unitWord} về ý nghĩa, tầm quan trọng của công tác CCHC.`,
		},
		{
			id: "md-phan-anh",
			text: "Phát huy vai trò của các phương tiện thông tin ở cơ sở trong việc phát hiện, phản ánh chính xác, kịp thời những mặt tích cực và những việc chưa hiệu quả khi thực hiện nhiệm vụ CCHC.",
		},
		{
			id: "md-lan-toa",
			text: `Lan tỏa kết quả CCHC trên hệ thống truyền thanh, trang thông tin điện tử và mạng xã hội của ${unitWord}; tăng số người biết và sử dụng dịch vụ công trực tuyến.`,
		},
	];
}

/** Yêu cầu. */
export function requirements({ period }: Variant): TextItem[] {
	return [
		{
			id: "yc-lo-trinh",
			text: `Tuyên truyền CCHC gắn với mục tiêu, nhiệm vụ của Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021-2030 và kế hoạch CCHC giai đoạn ${period}.`,
		},
		{
			id: "yc-kip-thoi",
			text: "Tuyên truyền kịp thời, đầy đủ, thường xuyên, phù hợp với từng đối tượng; hình thức đa dạng; nội dung ngắn gọn, chính xác, dễ hiểu.",
		},
		{
			id: "yc-phan-cong",
			text: "Phân công rõ người, rõ việc, rõ thời hạn, rõ sản phẩm; kết quả thực hiện được theo dõi và báo cáo đúng kỳ.",
		},
	];
}
