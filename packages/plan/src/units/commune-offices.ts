import type { LegalBasis } from "@cchc/core";
import type { AdministrativeModelId, UnitKind } from "../plan-type";

/** An office or post of a commune, as data: names differ from place to place. */
export interface CommuneOffice {
	/** Lasting id. */
	readonly id: string;
	readonly model: AdministrativeModelId;
	readonly name: string;
	/** Name in wards, where it differs. */
	readonly wardName?: string;
	/** Other names that provinces use. */
	readonly otherNames?: readonly string[];
	readonly kind: UnitKind;
	/** Fields of work that matter to a communication plan. */
	readonly fields: readonly string[];
	readonly basis: LegalBasis;
}

const officers: LegalBasis = { document: "Nghị định 33/2023/NĐ-CP", validFrom: "2023-08-01", validTo: "2025-06-30" };
const offices: LegalBasis = { document: "Nghị định 150/2025/NĐ-CP", validFrom: "2025-07-01" };

/** Posts of a commune before 1 July 2025 and offices from that day. */
export const communeOffices: readonly CommuneOffice[] = [
	{
		id: "cong-chuc-van-phong",
		model: "three-tier",
		name: "Công chức Văn phòng - thống kê",
		otherNames: ["Công chức văn phòng UBND xã"],
		kind: "officer",
		fields: ["văn phòng", "đầu mối cải cách hành chính", "cổng thông tin điện tử", "báo cáo"],
		basis: officers,
	},
	{
		id: "cong-chuc-tu-phap",
		model: "three-tier",
		name: "Công chức Tư pháp - hộ tịch",
		otherNames: ["Công chức tư pháp"],
		kind: "officer",
		fields: ["phổ biến, giáo dục pháp luật", "hộ tịch"],
		basis: officers,
	},
	{
		id: "cong-chuc-van-hoa",
		model: "three-tier",
		name: "Công chức Văn hóa - xã hội",
		otherNames: ["Công chức Văn hóa – thông tin"],
		kind: "officer",
		fields: ["thông tin, cổ động", "đài truyền thanh", "pa nô, áp phích, khẩu hiệu"],
		basis: officers,
	},
	{
		id: "cong-chuc-ke-toan",
		model: "three-tier",
		name: "Công chức Tài chính - kế toán",
		otherNames: ["Công chức kế toán ngân sách xã"],
		kind: "officer",
		fields: ["kinh phí"],
		basis: officers,
	},
	{
		id: "dai-truyen-thanh-xa",
		model: "three-tier",
		name: "Đài truyền thanh xã",
		kind: "radio-station",
		fields: ["phát thanh"],
		basis: { document: "Nghị định 49/2024/NĐ-CP", validFrom: "2024-07-01" },
	},
	{
		id: "bo-phan-mot-cua",
		model: "three-tier",
		name: "Bộ phận tiếp nhận và trả kết quả",
		kind: "one-stop-desk",
		fields: ["niêm yết thủ tục hành chính", "một cửa"],
		basis: { document: "Nghị định 61/2018/NĐ-CP", validFrom: "2018-06-21", validTo: "2025-06-30" },
	},
	{
		id: "van-phong-hdnd-ubnd",
		model: "two-tier",
		name: "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân",
		kind: "office",
		fields: ["văn phòng", "tư pháp", "phổ biến, giáo dục pháp luật", "báo cáo"],
		basis: offices,
	},
	{
		id: "phong-kinh-te",
		model: "two-tier",
		name: "Phòng Kinh tế",
		wardName: "Phòng Kinh tế, Hạ tầng và Đô thị",
		kind: "office",
		fields: ["kinh phí", "tài chính - kế hoạch"],
		basis: offices,
	},
	{
		id: "phong-van-hoa-xa-hoi",
		model: "two-tier",
		name: "Phòng Văn hóa - Xã hội",
		kind: "office",
		fields: ["nội vụ", "cải cách hành chính", "thông tin, cổ động", "đài truyền thanh"],
		basis: offices,
	},
	{
		id: "trung-tam-phuc-vu-hanh-chinh-cong",
		model: "two-tier",
		name: "Trung tâm Phục vụ hành chính công",
		otherNames: ["Trung tâm Cung ứng dịch vụ công"],
		kind: "service-centre",
		fields: ["niêm yết thủ tục hành chính", "một cửa", "dịch vụ công trực tuyến"],
		basis: { document: "Nghị định 118/2025/NĐ-CP", validFrom: "2025-07-01" },
	},
];
