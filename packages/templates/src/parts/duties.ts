import type { Plan } from "@cchc/plan";
import type { Variant } from "../variant";
import { roles } from "./roles";

const basis = { document: "Nghị định 09/2019/NĐ-CP", article: "Điều 8 khoản 5" } as const;
const after = (days: number) => ({ kind: "working-days-after-cut-off", days, basis }) as const;

/** Chế độ báo cáo. A province may set other due dates: change `due`. */
export function reportingDuties(variant: Variant): Plan["reportingDuties"] {
	const who = roles(variant);
	const upwards = variant.model === "three-tier" ? { consolidatedBy: "ubnd-tinh" } : {};
	return [
		{
			id: "bao-cao-van-phong",
			title: "Báo cáo kết quả thực hiện kế hoạch tuyên truyền CCHC",
			reporter: who.office,
			recipient: "ubnd",
			cadences: ["month", "quarter"],
			periodRule: "nd09",
			due: after(1),
		},
		{
			id: "bao-cao-dai",
			title: "Báo cáo kết quả tuyên truyền CCHC trên Đài truyền thanh",
			reporter: who.radio,
			via: who.superiorCulture,
			recipient: who.superior,
			...upwards,
			cadences: ["quarter"],
			periodRule: "nd09",
			due: after(2),
		},
		{
			id: "bao-cao-ubnd",
			title: "Báo cáo kết quả tuyên truyền cải cách hành chính",
			reporter: "ubnd",
			via: who.superiorOffice,
			recipient: who.superior,
			...upwards,
			cadences: ["quarter", "half-year", "year"],
			periodRule: "nd09",
			mayMergeInto: "Báo cáo thực hiện nhiệm vụ cải cách hành chính quý, 6 tháng, năm",
			due: after(2),
		},
	];
}
