import type { TemplateQuestion } from "@cchc/plan";
import type { Variant } from "../variant";

/** What a template asks of the commune, in Vietnamese. */
export function questions(variant: Variant): TemplateQuestion[] {
	const { unitWord } = variant;
	const district: TemplateQuestion = {
		id: "district",
		label: "Tên huyện (không ghi chữ huyện)?",
		help: "Chỉ ghi tên riêng, ví dụ: Bình Giang.",
		kind: "text",
	};
	const language: TemplateQuestion = {
		id: "languages",
		label: "Phát thanh bằng những tiếng dân tộc nào?",
		help: "Ghi tên các thứ tiếng, cách nhau bằng dấu phẩy, ví dụ: tiếng Mông, tiếng Dao.",
		kind: "text",
		default: "tiếng dân tộc của địa phương",
	};
	return [
		{
			id: "id",
			label: "Mã của kế hoạch?",
			help: "Chữ thường không dấu và gạch nối, dùng làm tên thư mục, ví dụ: nhan-quyen-2024.",
			kind: "text",
			pattern: "[a-z0-9]+(?:-[a-z0-9]+)*",
			default: `ke-hoach-${unitWord === "xã" ? "xa" : "phuong"}`,
		},
		{
			id: "commune",
			label: `Tên ${unitWord} (không ghi chữ ${unitWord})?`,
			help: "Chỉ ghi tên riêng, ví dụ: Nhân Quyền.",
			kind: "text",
		},
		{
			id: "year",
			label: "Năm của kế hoạch?",
			help: `Bốn chữ số, ví dụ: ${variant.firstYear}.`,
			kind: "number",
			default: variant.model === "three-tier" ? 2024 : 2026,
		},
		...(variant.model === "three-tier" ? [district] : []),
		{
			id: "province",
			label: "Tên tỉnh, thành phố (ghi cả chữ tỉnh hoặc thành phố)?",
			help: "Ví dụ: tỉnh Hải Dương; thành phố Hải Phòng.",
			kind: "text",
			pattern: "(?:tỉnh|thành phố|Thành phố|Thủ đô) .+",
		},
		{
			id: "chairman",
			label: "Họ và tên Chủ tịch Ủy ban nhân dân (người ký)?",
			help: "Không ghi học hàm, học vị, ví dụ: Nguyễn Văn A.",
			kind: "text",
		},
		{
			id: "hotline",
			label: "Số điện thoại đường dây nóng?",
			help: "Số mà người dân gọi được trong giờ làm việc, ví dụ: 0220 3777 888.",
			kind: "text",
			pattern: "[0-9+ .()-]{4,20}",
		},
		{
			id: "address",
			label: "Địa chỉ nơi tiếp nhận hồ sơ?",
			help: "Số nhà, đường hoặc thôn; ví dụ: Trụ sở UBND xã, thôn Đông.",
			kind: "text",
			default: `Trụ sở Ủy ban nhân dân ${unitWord} {{answer:commune}}`,
		},
		{
			id: "hours",
			label: "Giờ làm việc?",
			help: "Ghi như trên bảng ở trụ sở.",
			kind: "text",
			default: "Thứ Hai đến thứ Sáu, sáng 7h30 - 11h30, chiều 13h30 - 17h00",
		},
		{
			id: "portal",
			label: "Địa chỉ trang thông tin điện tử?",
			help: "Bắt đầu bằng http, ví dụ: https://nhanquyen.haiphong.gov.vn.",
			kind: "text",
			pattern: "https?://\\S+",
			default: "https://dichvucong.gov.vn",
		},
		{
			id: "superior-plan",
			label: "Kế hoạch của cấp trên mà xã thực hiện?",
			help: "Ghi đủ tên loại, số, ngày, cơ quan; ví dụ: Kế hoạch số 15/KH-UBND ngày 05/01/2026 của Ủy ban nhân dân tỉnh.",
			kind: "text",
			default: `Kế hoạch của ${variant.superior} về tuyên truyền cải cách hành chính năm {{answer:year}}`,
		},
		...(variant.ethnicLanguages === true ? [language] : []),
	];
}
