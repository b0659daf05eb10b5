import type { CivilDate } from "@cchc/calendar";
import type { UnitChange } from "./unit-history";

/** New province, then the provinces and cities that joined it; it keeps its own old territory too. */
const mergers = `tỉnh Tuyên Quang: tỉnh Hà Giang
tỉnh Lào Cai: tỉnh Yên Bái
tỉnh Thái Nguyên: tỉnh Bắc Kạn
tỉnh Phú Thọ: tỉnh Vĩnh Phúc, tỉnh Hòa Bình
tỉnh Bắc Ninh: tỉnh Bắc Giang
tỉnh Hưng Yên: tỉnh Thái Bình
thành phố Hải Phòng: tỉnh Hải Dương
tỉnh Ninh Bình: tỉnh Hà Nam, tỉnh Nam Định
tỉnh Quảng Trị: tỉnh Quảng Bình
thành phố Đà Nẵng: tỉnh Quảng Nam
tỉnh Quảng Ngãi: tỉnh Kon Tum
tỉnh Gia Lai: tỉnh Bình Định
tỉnh Khánh Hòa: tỉnh Ninh Thuận
tỉnh Lâm Đồng: tỉnh Đắk Nông, tỉnh Bình Thuận
tỉnh Đắk Lắk: tỉnh Phú Yên
Thành phố Hồ Chí Minh: tỉnh Bà Rịa - Vũng Tàu, tỉnh Bình Dương
tỉnh Đồng Nai: tỉnh Bình Phước
tỉnh Tây Ninh: tỉnh Long An
thành phố Cần Thơ: tỉnh Sóc Trăng, tỉnh Hậu Giang
tỉnh Vĩnh Long: tỉnh Bến Tre, tỉnh Trà Vinh
tỉnh Đồng Tháp: tỉnh Tiền Giang
tỉnh Cà Mau: tỉnh Bạc Liêu
tỉnh An Giang: tỉnh Kiên Giang`;

const unchanged =
	"thành phố Hà Nội, tỉnh Cao Bằng, tỉnh Điện Biên, tỉnh Lai Châu, tỉnh Sơn La, tỉnh Lạng Sơn, tỉnh Quảng Ninh, tỉnh Thanh Hóa, tỉnh Nghệ An, tỉnh Hà Tĩnh";

/** The first day of the provinces of Resolution 202/2025/QH15 at work. */
const start = "2025-07-01";

/** What became of the provinces: Huế on 1 January 2025, 52 provinces and cities merged into 23 on 1 July 2025. */
export const provinceChanges: readonly UnitChange[] = [
	{
		kind: "rename",
		date: "2025-01-01",
		from: [{ name: "tỉnh Thừa Thiên Huế" }],
		to: [{ name: "thành phố Huế" }],
		basis: { document: "Nghị quyết 175/2024/QH15", validFrom: "2025-01-01" },
		certainty: "confirmed",
	},
	...mergers.split("\n").map((line): UnitChange => {
		const [name = "", joined = ""] = line.split(": ");
		return {
			kind: "merge",
			date: start,
			from: [...joined.split(", "), name].map((each) => ({ name: each })),
			to: [{ name }],
			basis: { document: "Nghị quyết 202/2025/QH15", validFrom: "2025-06-12" },
			certainty: "confirmed",
		};
	}),
];

/**
 * Names of the provinces and cities under the central government on a day: 63 up to 30 June 2025, 34 from 1 July 2025
 * (Resolution 202/2025/QH15).
 */
export function provincesOn(date: CivilDate): readonly string[] {
	const [hue, ...merged] = provinceChanges;
	const names = (change: UnitChange | undefined, side: "from" | "to"): string[] =>
		(change?.[side] ?? []).map(({ name }) => name);
	return [
		...unchanged.split(", "),
		...names(hue, hue !== undefined && date < hue.date ? "from" : "to"),
		...merged.flatMap((change) => names(change, date < change.date ? "from" : "to")),
	];
}
