import type { Content } from "@cchc/plan";
import type { Variant } from "../variant";

/** Nội dung: the six contents of the plan of Nhân Quyền, in the words of the variant. */
export function contents(variant: Variant): Content[] {
	const { unitWord, oneStop, period, ethnicLanguages } = variant;
	const spoken = ethnicLanguages === true ? ["tieng-dan-toc", "truc-tiep-o-ban"] : [];
	const people = ["doanh-nghiep", "nhan-dan", ...(ethnicLanguages === true ? ["dong-bao-dan-toc"] : [])];
	const programme =
		variant.model === "two-tier"
			? `Kế hoạch cải cách hành chính nhà nước trọng tâm giai đoạn ${period} (Quyết định số 282/QĐ-TTg của Thủ tướng Chính phủ), kế hoạch CCHC giai đoạn ${period} của tỉnh`
			: `kế hoạch CCHC giai đoạn ${period} của tỉnh, của huyện`;
	return [
		{
			id: "van-ban-chi-dao",
			label: "Văn bản chỉ đạo và chương trình cải cách hành chính",
			areas: ["steering", "institutions"],
			forms: ["dua-tin-bai", "tap-huan-long-ghep"],
			text: `Các văn bản chỉ đạo của Trung ương, của tỉnh về CCHC; Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021-2030; ${programme} và kết quả thực hiện năm {{answer:year}}.`,
		},
		{
			id: "chi-so-va-linh-vuc",
			label: "Chỉ số CCHC và sáu lĩnh vực cải cách",
			areas: [
				"institutions",
				"procedures",
				"apparatus",
				"civil-service",
				"public-finance",
				"digital-government",
				"steering",
			],
			forms: ["dua-tin-bai", "tap-huan-long-ghep", "pano-ap-phich-khau-hieu"],
			text: `Chỉ số CCHC của ${unitWord} năm {{answer:year}}; nhiệm vụ cụ thể ở sáu lĩnh vực: cải cách thể chế; cải cách thủ tục hành chính; cải cách tổ chức bộ máy hành chính nhà nước; cải cách chế độ công vụ; cải cách tài chính công; xây dựng và phát triển Chính quyền điện tử, Chính quyền số; công tác chỉ đạo, điều hành CCHC.`,
		},
		{
			id: "mot-cua",
			label: "Cơ chế một cửa, một cửa liên thông",
			areas: ["procedures"],
			forms: ["dua-tin-bai", "pano-ap-phich-khau-hieu", "niem-yet", ...spoken],
			text: `Cách làm thủ tục, kết quả và thời hạn giải quyết theo cơ chế một cửa, một cửa liên thông tại ${oneStop}${variant.model === "two-tier" ? "; nộp hồ sơ không phụ thuộc địa giới hành chính" : " của huyện và của xã"}.`,
		},
		{
			id: "chinh-quyen-so",
			label: "Chính quyền số và dịch vụ công trực tuyến",
			areas: ["digital-government", "procedures"],
			audiences: people,
			forms: ["dua-tin-bai", "pano-ap-phich-khau-hieu", "tap-huan-long-ghep", ...spoken],
			text: "Xây dựng và phát triển Chính quyền điện tử, Chính quyền số; ứng dụng công nghệ thông tin; sử dụng dịch vụ công trực tuyến toàn trình, một phần trên Cổng Dịch vụ công quốc gia.",
		},
		{
			id: "duong-day-nong",
			label: "Đường dây nóng tiếp nhận phản ánh, kiến nghị",
			areas: ["procedures", "civil-service"],
			audiences: people,
			forms: ["dua-tin-bai", "pano-ap-phich-khau-hieu", "niem-yet", ...spoken],
			text: "Địa chỉ, điện thoại đường dây nóng tiếp nhận phản ánh, kiến nghị về thủ tục hành chính, quy định hành chính, tinh thần trách nhiệm, thái độ giao tiếp, ứng xử của cán bộ, công chức, viên chức với công dân.",
		},
		{
			id: "quyen-nghia-vu",
			label: "Quyền, nghĩa vụ của công dân và trách nhiệm của cán bộ",
			areas: ["civil-service", "institutions"],
			forms: ["dua-tin-bai", "tap-huan-long-ghep", "hinh-thuc-khac"],
			text: "Mối quan hệ giữa Nhà nước và Nhân dân; nhiệm vụ của cán bộ, công chức, viên chức trong giải quyết công việc của công dân; quyền, nghĩa vụ và trách nhiệm của cá nhân, tổ chức trong tham gia và giám sát CCHC.",
		},
	];
}
