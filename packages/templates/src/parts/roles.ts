import type { Unit } from "@cchc/plan";
import type { Variant } from "../variant";

/** Which unit does what, by unit id. */
export interface Roles {
	readonly office: string;
	readonly justice: string;
	readonly culture: string;
	readonly money: string;
	readonly oneStop: string;
	readonly radio: string;
	/** The body that the commune reports to, and the office that receives for it. */
	readonly superior: string;
	readonly superiorOffice: string;
	readonly superiorCulture: string;
}

const threeTier: Roles = {
	office: "van-phong",
	justice: "tu-phap",
	culture: "van-hoa-thong-tin",
	money: "ke-toan",
	oneStop: "bo-phan-mot-cua",
	radio: "dai-truyen-thanh",
	superior: "ubnd-huyen",
	superiorOffice: "phong-noi-vu",
	superiorCulture: "phong-van-hoa",
};

const twoTier: Roles = {
	office: "van-phong-hdnd-ubnd",
	justice: "van-phong-hdnd-ubnd",
	culture: "phong-van-hoa-xa-hoi",
	money: "phong-kinh-te",
	oneStop: "trung-tam-hanh-chinh-cong",
	radio: "dai-truyen-thanh",
	superior: "ubnd-tinh",
	superiorOffice: "so-noi-vu",
	superiorCulture: "so-van-hoa",
};

/** Who does what in a variant. */
export function roles(variant: Variant): Roles {
	return variant.model === "three-tier" ? threeTier : twoTier;
}

/** Cơ quan, đơn vị. */
export function units(variant: Variant): Unit[] {
	const { unitWord } = variant;
	const own = { level: "commune", parent: "ubnd" } as const;
	const committee: Unit = {
		id: "ubnd",
		name: `Ủy ban nhân dân ${unitWord} {{answer:commune}}`,
		shortName: `UBND ${unitWord}`,
		kind: "committee",
		level: "commune",
	};
	const radio: Unit = { id: "dai-truyen-thanh", name: `Đài truyền thanh ${unitWord}`, kind: "radio-station", ...own };
	const province: Unit = {
		id: "ubnd-tinh",
		name: "Ủy ban nhân dân {{answer:province}}",
		kind: "committee",
		level: "province",
	};
	if (variant.model === "three-tier") {
		const district = { level: "district", parent: "ubnd-huyen" } as const;
		return [
			committee,
			{ id: "van-phong", name: `Công chức Văn phòng - thống kê ${unitWord}`, kind: "officer", ...own },
			{ id: "tu-phap", name: `Công chức Tư pháp - hộ tịch ${unitWord}`, kind: "officer", ...own },
			{ id: "van-hoa-thong-tin", name: `Công chức Văn hóa - xã hội ${unitWord}`, kind: "officer", ...own },
			{ id: "ke-toan", name: `Công chức Tài chính - kế toán ${unitWord}`, kind: "officer", ...own },
			{ id: "bo-phan-mot-cua", name: `Bộ phận tiếp nhận và trả kết quả ${unitWord}`, kind: "one-stop-desk", ...own },
			radio,
			{
				id: "ubnd-huyen",
				name: "Ủy ban nhân dân huyện {{answer:district}}",
				shortName: "UBND huyện",
				kind: "committee",
				level: "district",
			},
			{
				id: "phong-noi-vu",
				name: "Phòng Nội vụ huyện {{answer:district}}",
				shortName: "Phòng Nội vụ",
				kind: "office",
				...district,
			},
			{
				id: "phong-van-hoa",
				name: "Phòng Văn hóa và Thông tin huyện {{answer:district}}",
				shortName: "Phòng Văn hóa và Thông tin",
				kind: "office",
				...district,
			},
			province,
		];
	}
	const economy = unitWord === "phường" ? "Phòng Kinh tế, Hạ tầng và Đô thị" : "Phòng Kinh tế";
	const bureau = { level: "province", parent: "ubnd-tinh", kind: "office" } as const;
	const border: Unit = { id: "don-bien-phong", name: "Đồn Biên phòng trên địa bàn", kind: "other", level: "commune" };
	return [
		committee,
		{
			id: "van-phong-hdnd-ubnd",
			name: `Văn phòng Hội đồng nhân dân và Ủy ban nhân dân ${unitWord}`,
			shortName: "Văn phòng HĐND và UBND",
			kind: "office",
			...own,
		},
		{ id: "phong-van-hoa-xa-hoi", name: "Phòng Văn hóa - Xã hội", kind: "office", ...own },
		{ id: "phong-kinh-te", name: economy, kind: "office", ...own },
		{ id: "trung-tam-hanh-chinh-cong", name: "Trung tâm Phục vụ hành chính công", kind: "service-centre", ...own },
		radio,
		...(variant.ethnicLanguages === true ? [border] : []),
		province,
		{ id: "so-noi-vu", name: "Sở Nội vụ {{answer:province}}", shortName: "Sở Nội vụ", ...bureau },
		{
			id: "so-van-hoa",
			name: "Sở Văn hóa, Thể thao và Du lịch {{answer:province}}",
			shortName: "Sở Văn hóa, Thể thao và Du lịch",
			...bureau,
		},
	];
}
