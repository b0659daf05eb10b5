/** What a field of the front matter is called and how a good value looks, for issues. */
export interface FieldText {
	readonly label: string;
	readonly hint: string;
}

const fields: Readonly<Record<string, FieldText>> = {
	id: {
		label: "mục id (mã thông điệp)",
		hint: "Chữ thường không dấu, chữ số và dấu gạch nối, ví dụ: id: mot-cua.",
	},
	title: { label: "mục title (tiêu đề)", hint: "Ví dụ: title: Bộ phận một cửa phục vụ Nhân dân." },
	summary: {
		label: "mục summary (tóm tắt)",
		hint: "Một hoặc hai câu, ví dụ: summary: Nộp hồ sơ tại một nơi, nhận kết quả đúng hẹn.",
	},
	audiences: { label: "mục audiences (đối tượng)", hint: "Danh sách mã đối tượng, ví dụ: audiences: [nguoi-dan]." },
	contents: {
		label: "mục contents (nội dung tuyên truyền)",
		hint: "Danh sách mã nội dung, ví dụ: contents: [mot-cua].",
	},
	validFrom: {
		label: "mục validFrom (ngày bắt đầu)",
		hint: "Ngày có thật, năm-tháng-ngày, ví dụ: validFrom: 2024-03-01.",
	},
	expires: { label: "mục expires (ngày hết hạn)", hint: "Ngày có thật, năm-tháng-ngày, ví dụ: expires: 2024-12-31." },
	status: {
		label: "mục status (trạng thái)",
		hint: "Một trong: draft (dự thảo), exercise (diễn tập), actual (chính thức).",
	},
	kind: { label: "mục kind (loại)", hint: "Một trong: new (mới), update (sửa đổi), cancel (hủy bỏ)." },
	references: {
		label: "mục references (dẫn chiếu)",
		hint: "Danh sách mã thông điệp, ví dụ: references: [gio-lam-viec].",
	},
	callToAction: {
		label: "mục callToAction (lời kêu gọi)",
		hint: "Gồm text và url nếu có, ví dụ: callToAction: { text: Nộp hồ sơ trực tuyến, url: https://dichvucong.gov.vn }.",
	},
	slogans: {
		label: "mục slogans (khẩu hiệu)",
		hint: "Danh sách câu ngắn, ví dụ: slogans: [Nộp hồ sơ trực tuyến | Nhanh, gọn, minh bạch].",
	},
	facts: {
		label: "mục facts (thông tin cần biết)",
		hint: "Danh sách label và value, ví dụ: facts: [{ label: Lệ phí, value: Không thu }].",
	},
	contacts: {
		label: "mục contacts (đầu mối liên hệ)",
		hint: "Danh sách mã đầu mối của kế hoạch, ví dụ: contacts: [duong-day-nong].",
	},
	priority: {
		label: "mục priority (mức ưu tiên)",
		hint: "Một trong: normal (thông thường), priority (ưu tiên), urgent (khẩn cấp).",
	},
	basis: {
		label: "mục basis (căn cứ)",
		hint: "Danh sách văn bản, ví dụ: basis: [{ document: Nghị định 61/2018/NĐ-CP, article: Điều 14 }].",
	},
	approval: {
		label: "mục approval (phê duyệt)",
		hint: "Gồm by, at và contentHash, ví dụ at: 2024-03-01T08:00:00+07:00; mã băm do công cụ tính.",
	},
};

/** The text about the field a path starts with. */
export function fieldText(path: readonly (string | number)[]): FieldText {
	const [first] = path;
	const known = typeof first === "string" && Object.hasOwn(fields, first) ? fields[first] : undefined;
	if (known !== undefined) return known;
	return { label: `mục ${path.join(".")}`, hint: "Xem lại mục này theo mẫu của một thông điệp có sẵn." };
}

/** Names of the front-matter fields in the order they are written. */
export const fieldNames: readonly string[] = Object.keys(fields);
