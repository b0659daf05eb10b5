import type { PosterPart } from "../layout/design-type";

/** Vietnamese names of the parts of a poster. */
export const partLabels: Readonly<Record<PosterPart, string>> = {
	title: "Tiêu đề",
	slogan: "Khẩu hiệu",
	lead: "Tóm tắt",
	steps: "Các bước",
	items: "Danh sách",
	figures: "Số liệu",
	facts: "Thông tin cần biết",
	contacts: "Liên hệ",
	callToAction: "Lời kêu gọi",
	qr: "Mã QR",
	issuer: "Tên cơ quan",
	sponsor: "Biểu trưng nhà tài trợ",
	emblem: "Quốc huy",
};

/** The field of a message that a part comes from. */
export function messageField(part: PosterPart): string {
	if (part === "lead") return "summary";
	if (part === "steps" || part === "items" || part === "figures") return "body";
	if (part === "qr") return "callToAction";
	return part === "slogan" ? "slogans" : part;
}
