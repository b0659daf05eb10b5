/** The words in which the templates differ. */
export interface Variant {
	/** Lasting id of the template. */
	readonly id: string;
	readonly version: string;
	readonly title: string;
	readonly description: string;
	readonly model: "three-tier" | "two-tier";
	readonly firstYear: number;
	readonly lastYear?: number;
	/** `xã` or `phường`. */
	readonly unitWord: string;
	/** Name of the one-stop place in a sentence. */
	readonly oneStop: string;
	/** Who the commune reports to, in a sentence. */
	readonly superior: string;
	/** Lists who, in a sentence: `thôn`, `tổ dân phố`, `bản`. */
	readonly hamlets: string;
	/** Period of the reform programme named in the text. */
	readonly period: string;
	/** Broadcasts in the languages of ethnic minorities. */
	readonly ethnicLanguages?: boolean;
}

/** Commune before 1 July 2025: reports to the district. */
export const threeTierCommune: Variant = {
	id: "xa-ba-cap",
	version: "1.1.0",
	title: "Xã, mô hình ba cấp (đến hết 30/6/2025)",
	description:
		"Kế hoạch của xã trong mô hình xã - huyện - tỉnh, lập từ kế hoạch thật của xã Nhân Quyền năm 2024, đã sửa lỗi và thêm thời hạn, chỉ tiêu, sản phẩm.",
	model: "three-tier",
	firstYear: 2021,
	lastYear: 2025,
	unitWord: "xã",
	oneStop: "Bộ phận tiếp nhận và trả kết quả",
	superior: "Ủy ban nhân dân huyện {{answer:district}}",
	hamlets: "thôn",
	period: "2021-2025",
};

/** Commune from 1 July 2025: reports to the province. */
export const twoTierCommune: Variant = {
	id: "xa-hai-cap",
	version: "1.1.0",
	title: "Xã, mô hình hai cấp (từ 01/7/2025)",
	description:
		"Kế hoạch của xã trong mô hình xã - tỉnh: các phòng mới theo Nghị định 150/2025/NĐ-CP, Trung tâm Phục vụ hành chính công, dịch vụ công toàn trình và một phần, chương trình 2026-2030.",
	model: "two-tier",
	firstYear: 2026,
	unitWord: "xã",
	oneStop: "Trung tâm Phục vụ hành chính công",
	superior: "Ủy ban nhân dân {{answer:province}}",
	hamlets: "thôn",
	period: "2026-2030",
};

/** Ward from 1 July 2025. */
export const twoTierWard: Variant = {
	...twoTierCommune,
	id: "phuong-hai-cap",
	title: "Phường, mô hình hai cấp (từ 01/7/2025)",
	description:
		"Như mẫu của xã hai cấp, cho phường: Phòng Kinh tế, Hạ tầng và Đô thị, tổ dân phố, chung cư, bảng điện tử công cộng.",
	unitWord: "phường",
	hamlets: "tổ dân phố",
};

/** Mountain or border commune from 1 July 2025. */
export const mountainCommune: Variant = {
	...twoTierCommune,
	id: "xa-vung-cao",
	title: "Xã vùng cao, biên giới, mô hình hai cấp (từ 01/7/2025)",
	description:
		"Như mẫu của xã hai cấp, thêm phát thanh bằng tiếng dân tộc, người có uy tín, tuyên truyền trực tiếp ở bản, phối hợp với Đồn Biên phòng.",
	hamlets: "bản",
	ethnicLanguages: true,
};
