import type { PosterContent } from "../content/poster-content";

const issuer = "Ủy ban nhân dân xã Nhân Quyền";
const phone = { kind: "phone", label: "Đường dây nóng", value: "0220 3776 123" } as const;
const place = {
	kind: "address",
	label: "Bộ phận Tiếp nhận và Trả kết quả",
	value: "Trụ sở UBND xã Nhân Quyền",
} as const;
const none = { steps: [], items: [], figures: [], facts: [], contacts: [] } as const;

/** A content for each of the package's designs, by the design's id, and `bars`: figures that a chart compares. */
export const sampleContents: Readonly<Record<string, PosterContent>> = {
	slogan: {
		...none,
		id: "khau-hieu",
		issuer,
		title: "Nộp hồ sơ trực tuyến",
		slogan: "Nộp hồ sơ trực tuyến –| nhanh chóng, minh bạch, tiết kiệm",
	},
	announcement: {
		...none,
		id: "nop-ho-so",
		issuer,
		title: "Nộp hồ sơ trực tuyến:| ngồi nhà vẫn xong việc",
		slogan: "Nộp hồ sơ trực tuyến –| ngồi nhà vẫn xong việc",
		lead: "Bà con nộp hồ sơ, nộp phí và nhận kết quả qua Cổng Dịch vụ công mà không phải đến trụ sở.",
		steps: [
			"Đăng nhập Cổng Dịch vụ công quốc gia bằng tài khoản VNeID",
			"Chọn thủ tục, điền tờ khai và tải ảnh chụp giấy tờ",
			"Nộp phí trực tuyến, nhận mã hồ sơ qua tin nhắn",
			"Nhận kết quả điện tử, hoặc bản giấy qua bưu chính công ích",
		],
		contacts: [phone, place],
		callToAction: "Quét mã để nộp hồ sơ ngay hôm nay",
		qr: "https://dichvucong.gov.vn",
	},
	counter: {
		...none,
		id: "mot-cua",
		issuer,
		title: "Một cửa phục vụ,| đúng hẹn trả kết quả",
		lead: "Mang theo căn cước công dân. Cán bộ hướng dẫn tận tình, không thu thêm khoản nào ngoài lệ phí niêm yết.",
		facts: [
			{ label: "Thứ Hai đến thứ Sáu", value: "7 giờ 30 – 11 giờ 30 và 13 giờ 30 – 17 giờ 00" },
			{ label: "Thứ Bảy", value: "7 giờ 30 – 11 giờ 30" },
		],
		contacts: [phone],
		callToAction: "Quét mã, tra cứu hồ sơ",
		qr: "https://dichvucong.gov.vn/tra-cuu",
	},
	figures: {
		...none,
		id: "quy-1",
		issuer,
		title: "Quý I năm 2024:| hồ sơ đúng hạn nhiều hơn",
		lead: "Kết quả giải quyết thủ tục hành chính của xã trong quý I năm 2024.",
		figures: [
			{ label: "Hồ sơ đã tiếp nhận", value: "1.248", amount: 1248 },
			{ label: "Hồ sơ giải quyết đúng và trước hạn", value: "98,7 %", amount: 98.7 },
			{ label: "Hồ sơ nộp trực tuyến", value: "64 %", amount: 64 },
			{ label: "Người dân hài lòng khi được hỏi", value: "96,2 %", amount: 96.2 },
		],
		contacts: [phone],
		callToAction: "Quét mã xem báo cáo đầy đủ",
		qr: "https://nhanquyen.gov.vn/quy-1",
	},
	bars: {
		...none,
		id: "ho-so-theo-linh-vuc",
		issuer,
		title: "Hồ sơ quý I năm 2024| theo từng lĩnh vực",
		lead: "Số hồ sơ Bộ phận Một cửa đã tiếp nhận và giải quyết.",
		figures: [
			{ label: "Chứng thực", value: "612 hồ sơ", amount: 612 },
			{ label: "Hộ tịch", value: "348 hồ sơ", amount: 348 },
			{ label: "Đất đai", value: "154 hồ sơ", amount: 154 },
			{ label: "Bảo trợ xã hội", value: "97 hồ sơ", amount: 97 },
			{ label: "Lĩnh vực khác", value: "37 hồ sơ", amount: 37 },
		],
		contacts: [phone],
		callToAction: "Quét mã xem báo cáo đầy đủ",
		qr: "https://nhanquyen.gov.vn/quy-1",
	},
	hotline: {
		...none,
		id: "duong-day-nong",
		issuer,
		title: "Thấy phiền hà,| hãy gọi ngay cho xã",
		slogan: "Thấy phiền hà, hãy gọi ngay",
		lead: "Mọi phản ánh, kiến nghị về thủ tục hành chính và thái độ phục vụ đều được ghi nhận và trả lời bằng văn bản.",
		contacts: [phone, { kind: "hours", label: "Giờ nghe máy", value: "7 giờ 30 – 17 giờ, thứ Hai đến thứ Sáu" }],
		callToAction: "Gọi đường dây nóng của xã",
		qr: "https://pakn.dichvucong.gov.vn",
	},
	procedures: {
		...none,
		id: "muoi-thu-tuc",
		issuer,
		title: "Mười thủ tục| nộp được tại nhà",
		items: [
			"Đăng ký khai sinh",
			"Đăng ký khai tử",
			"Đăng ký kết hôn",
			"Cấp giấy xác nhận tình trạng hôn nhân",
			"Cấp bản sao trích lục hộ tịch",
			"Chứng thực bản sao từ bản chính",
			"Đăng ký thường trú",
			"Trợ cấp xã hội hằng tháng",
			"Cấp lại thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi",
			"Hòa giải tranh chấp đất đai",
		],
		contacts: [phone],
		callToAction: "Quét mã để nộp hồ sơ",
		qr: "https://dichvucong.gov.vn",
	},
};
