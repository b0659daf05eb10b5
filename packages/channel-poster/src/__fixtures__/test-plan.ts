import type { Message } from "@cchc/channel";
import type { Plan } from "@cchc/plan";

export const testPlan = {
	schemaVersion: 1,
	id: "nhan-quyen-2024",
	year: 2024,
	title: "Tuyên truyền cải cách hành chính xã Nhân Quyền năm 2024",
	issuer: { unit: "ubnd-xa", letterhead: ["ỦY BAN NHÂN DÂN", "XÃ NHÂN QUYỀN"], place: "Nhân Quyền" },
	document: { symbol: "KH-UBND" },
	mandate: {},
	purposes: [],
	requirements: [],
	audiences: [{ id: "nguoi-dan", name: "Người dân" }],
	audienceStatements: [],
	contents: [{ id: "dvc", text: "Dịch vụ công trực tuyến", label: "Dịch vụ công", areas: ["digital-government"] }],
	forms: [],
	units: [{ id: "ubnd-xa", name: "Ủy ban nhân dân xã Nhân Quyền", kind: "committee", level: "commune" }],
	assignments: [],
	reportingDuties: [],
	contacts: [
		{ id: "duong-day-nong", label: "Đường dây nóng", kind: "phone", value: "0220 3776 123", source: "illustrative" },
		{
			id: "mot-cua",
			label: "Bộ phận Một cửa",
			kind: "address",
			value: "Trụ sở UBND xã Nhân Quyền",
			source: "illustrative",
		},
	],
	outline: [],
	closing: { id: "ket", text: "Kết thúc" },
	recipients: [],
	archive: "VT",
	signature: { authority: ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"], name: "Nguyễn Văn A" },
} satisfies Plan as Plan;

export const onlineMessage = {
	id: "nop-ho-so",
	title: "Nộp hồ sơ trực tuyến:| ngồi nhà vẫn xong việc",
	summary: "Bà con nộp hồ sơ, nộp phí và nhận kết quả qua Cổng Dịch vụ công mà không phải đến trụ sở.",
	body: [
		"Từ nay mọi thủ tục của xã đều nộp được qua mạng.",
		"",
		"1. Đăng nhập Cổng Dịch vụ công quốc gia bằng tài khoản VNeID",
		"2. Chọn thủ tục, điền tờ khai và tải ảnh chụp giấy tờ",
		"3. Nộp phí trực tuyến, nhận mã hồ sơ qua tin nhắn",
		"4. Nhận kết quả điện tử, hoặc bản giấy qua bưu chính công ích",
	].join("\n"),
	audiences: ["nguoi-dan"],
	contents: ["dvc"],
	validFrom: "2024-01-02",
	status: "actual",
	kind: "new",
	callToAction: { text: "Quét mã để nộp hồ sơ ngay hôm nay", url: "https://dichvucong.gov.vn" },
	slogans: ["Nộp hồ sơ trực tuyến –| nhanh chóng, minh bạch, tiết kiệm"],
	contacts: ["duong-day-nong", "mot-cua"],
} as unknown as Message;

export const hotlineMessage = {
	id: "duong-day-nong",
	title: "Thấy phiền hà, hãy gọi ngay",
	summary: "Mọi phản ánh, kiến nghị về thủ tục hành chính và thái độ phục vụ đều được ghi nhận và trả lời.",
	body: "Gọi {{fact:duong-day-nong}} trong giờ hành chính.",
	audiences: ["nguoi-dan"],
	contents: ["dvc"],
	validFrom: "2024-01-02",
	status: "actual",
	kind: "new",
	callToAction: { text: "Gọi đường dây nóng của xã", url: "tel:02203776123" },
	contacts: ["duong-day-nong"],
} as unknown as Message;
