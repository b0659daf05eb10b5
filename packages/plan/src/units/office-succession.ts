/** How sure a succession is: stated by the decree, or the usual practice that a province may decide otherwise. */
export type SuccessionCertainty = "decree" | "usual";

/** Which office took over from which post on 1 July 2025. */
export interface OfficeSuccession {
	/** Id of the old post, or `district:` and a word in the name of a district office. */
	readonly from: string;
	/** Words by which a plan's own unit name is recognised, lower case. */
	readonly words: readonly string[];
	/** Id of the new office of the commune, or a provincial body. */
	readonly to: string;
	/** Name of the new body. */
	readonly name: string;
	readonly certainty: SuccessionCertainty;
	/** Vietnamese note for the officer who checks it. */
	readonly note: string;
}

const local = "Tỉnh có thể phân công khác; kiểm tra quy chế làm việc của Ủy ban nhân dân.";

/** Old posts and offices, and what took their place; the first match counts. */
export const officeSuccessions: readonly OfficeSuccession[] = [
	{
		from: "bo-phan-mot-cua",
		words: ["tiếp nhận và trả kết quả", "một cửa"],
		to: "trung-tam-phuc-vu-hanh-chinh-cong",
		name: "Trung tâm Phục vụ hành chính công",
		certainty: "decree",
		note: "Nghị định 118/2025/NĐ-CP; có nơi gọi là Trung tâm Cung ứng dịch vụ công.",
	},
	{
		from: "cong-chuc-tu-phap",
		words: ["công chức tư pháp"],
		to: "van-phong-hdnd-ubnd",
		name: "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân",
		certainty: "decree",
		note: "Lĩnh vực tư pháp thuộc Văn phòng theo Nghị định 150/2025/NĐ-CP.",
	},
	{
		from: "cong-chuc-van-phong",
		words: ["công chức văn phòng", "văn phòng đảng ủy, hđnd", "văn phòng - thống kê"],
		to: "van-phong-hdnd-ubnd",
		name: "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân",
		certainty: "decree",
		note: "Nghị định 150/2025/NĐ-CP; nơi giao đầu mối cải cách hành chính cho Phòng Văn hóa - Xã hội thì đổi lại.",
	},
	{
		from: "cong-chuc-van-hoa",
		words: ["công chức văn hóa", "công chức văn hoá"],
		to: "phong-van-hoa-xa-hoi",
		name: "Phòng Văn hóa - Xã hội",
		certainty: "decree",
		note: "Nghị định 150/2025/NĐ-CP.",
	},
	{
		from: "cong-chuc-ke-toan",
		words: ["kế toán", "tài chính"],
		to: "phong-kinh-te",
		name: "Phòng Kinh tế",
		certainty: "decree",
		note: "Phường: Phòng Kinh tế, Hạ tầng và Đô thị (Nghị định 150/2025/NĐ-CP).",
	},
	{
		from: "dai-truyen-thanh-xa",
		words: ["đài truyền thanh", "trạm truyền thanh"],
		to: "phong-van-hoa-xa-hoi",
		name: "Phòng Văn hóa - Xã hội (Đài truyền thanh)",
		certainty: "usual",
		note: `Ủy ban nhân dân xã trực tiếp quản lý đài (Nghị định 49/2024/NĐ-CP). ${local}`,
	},
	{
		from: "district:noi-vu",
		words: ["phòng nội vụ"],
		to: "so-noi-vu",
		name: "Sở Nội vụ",
		certainty: "usual",
		note: `Cấp huyện kết thúc hoạt động từ 01/7/2025. ${local}`,
	},
	{
		from: "district:van-hoa",
		words: ["phòng văn hóa", "phòng văn hoá"],
		to: "so-van-hoa",
		name: "Sở Văn hóa, Thể thao và Du lịch",
		certainty: "usual",
		note: `Cấp huyện kết thúc hoạt động từ 01/7/2025. ${local}`,
	},
	{
		from: "district:ubnd",
		words: [
			"ủy ban nhân dân huyện",
			"uỷ ban nhân dân huyện",
			"ubnd huyện",
			"ủy ban nhân dân quận",
			"ủy ban nhân dân thị xã",
		],
		to: "ubnd-tinh",
		name: "Ủy ban nhân dân tỉnh",
		certainty: "decree",
		note: "Xã báo cáo thẳng lên tỉnh theo Luật 72/2025/QH15.",
	},
];

/** The succession that fits a unit's name, or undefined. */
export function officeSuccession(unitName: string): OfficeSuccession | undefined {
	const name = unitName.toLowerCase();
	return officeSuccessions.find(({ words }) => words.some((word) => name.includes(word)));
}
