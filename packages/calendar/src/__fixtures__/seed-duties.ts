import type { ReportingDuty } from "../duties/duty-type";

const due = { kind: "working-days-after-cut-off", days: 2 } as const;

/** The three duties of the plan of xã Nhân Quyền, 2024 (section IV). */
export const seedDuties: readonly ReportingDuty[] = [
	{
		id: "bao-cao-van-phong",
		title: "Báo cáo kết quả tuyên truyền CCHC của công chức Văn phòng",
		reporter: "van-phong",
		recipient: "ubnd-xa",
		cadences: ["month", "quarter"],
		periodRule: "nd09",
		due,
	},
	{
		id: "bao-cao-dai-truyen-thanh",
		title: "Báo cáo kết quả tuyên truyền của Đài truyền thanh xã",
		reporter: "dai-truyen-thanh",
		via: "phong-van-hoa",
		recipient: "ubnd-huyen",
		consolidatedBy: "ubnd-tinh",
		cadences: ["quarter"],
		periodRule: "nd09",
		due,
	},
	{
		id: "bao-cao-ubnd-xa",
		title: "Báo cáo kết quả tuyên truyền CCHC của UBND xã",
		reporter: "ubnd-xa",
		via: "phong-noi-vu",
		recipient: "ubnd-huyen",
		consolidatedBy: "ubnd-tinh",
		cadences: ["quarter", "half-year", "year"],
		periodRule: "nd09",
		due,
		mayMergeInto: "Báo cáo cải cách hành chính",
	},
];

/** Vietnamese names of the units of {@link seedDuties}. */
export const seedUnitNames: Readonly<Record<string, string>> = {
	"van-phong": "Công chức Văn phòng",
	"dai-truyen-thanh": "Đài truyền thanh xã",
	"ubnd-xa": "UBND xã",
	"ubnd-huyen": "UBND huyện",
	"ubnd-tinh": "UBND tỉnh",
	"phong-van-hoa": "phòng Văn hóa",
	"phong-noi-vu": "phòng Nội vụ",
};
