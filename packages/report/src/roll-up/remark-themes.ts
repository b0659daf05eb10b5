/** A theme of remarks and the folded words that tell it. */
export interface RemarkTheme {
	readonly id: string;
	readonly label: string;
	/** Without tone marks and in lower case; a remark belongs to the theme whose phrase stands first in it. */
	readonly phrases: readonly string[];
}

/** Themes of difficulties and proposals, in the order in which they are printed. */
export const remarkThemes: readonly RemarkTheme[] = [
	{ id: "budget", label: "Kinh phí", phrases: ["kinh phi", "ngan sach", "du toan", "phu cap", "nhuan but", "thu lao"] },
	{
		id: "equipment",
		label: "Trang thiết bị, hạ tầng",
		phrases: [
			"trang thiet bi",
			"thiet bi",
			"ha tang",
			"may tinh",
			"may moc",
			"cum loa",
			"loa truyen thanh",
			"truyen thanh",
			"duong truyen",
			"co so vat chat",
		],
	},
	{
		id: "systems",
		label: "Phần mềm, dữ liệu, dịch vụ công trực tuyến",
		phrases: ["phan mem", "he thong thong tin", "cong dich vu cong", "du lieu", "truc tuyen", "vneid", "chu ky so"],
	},
	{
		id: "staff",
		label: "Nhân lực, tập huấn",
		phrases: ["nhan luc", "bien che", "kiem nhiem", "can bo", "cong chuc", "tap huan", "boi duong", "dao tao"],
	},
	{
		id: "guidance",
		label: "Văn bản, hướng dẫn, mẫu biểu",
		phrases: ["huong dan", "van ban", "quy dinh", "mau bieu", "bieu mau", "tai lieu", "chi dao"],
	},
	{
		id: "people",
		label: "Người dân, doanh nghiệp",
		phrases: ["nguoi dan", "nhan dan", "nguoi cao tuoi", "doanh nghiep", "thoi quen", "nhan thuc"],
	},
];

/** The theme of what fits no other. */
export const otherTheme: RemarkTheme = { id: "other", label: "Nội dung khác", phrases: [] };
