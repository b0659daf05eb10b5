import { successorsOf } from "../../units/unit-history";
import type { PlanRule, RuleExamples } from "../rule-type";

/** Administrative units that were merged or renamed before the plan's date. */
export const unitRenamed: PlanRule = {
	code: "plan/unit-renamed",
	severity: "error",
	title: "Tên đơn vị hành chính phải là tên vào ngày ban hành kế hoạch.",
	basis: { document: "Nghị quyết 1669/NQ-UBTVQH15", validFrom: "2025-07-01" },
	*check({ plan, date }) {
		for (const [index, unit] of plan.units.entries()) {
			const match = /(?:xã|thị trấn|huyện|tỉnh|thành phố) [\p{Lu}][\p{L}]*(?: [\p{Lu}][\p{L}]*)*$/u.exec(unit.name);
			const change = match === null ? undefined : successorsOf(match[0], date);
			if (match === null || change === undefined) continue;
			yield {
				path: ["units", index, "name"],
				message: `“${match[0]}” không còn từ ngày ${change.date}.`,
				hint: `Nay thuộc: ${change.to.map(({ name }) => name).join(", ")}.`,
			};
		}
	},
};

/** The rule at work. */
export const unitRenamedExamples: RuleExamples = {
	failing: {
		year: 2026,
		units: [
			{ id: "ubnd", name: "Ủy ban nhân dân xã Nhân Quyền", kind: "committee", level: "commune" },
			{ id: "van-phong", name: "Văn phòng HĐND và UBND", kind: "office", level: "commune", parent: "ubnd" },
			{ id: "ubnd-huyen", name: "Ủy ban nhân dân thành phố Hải Phòng", kind: "committee", level: "province" },
		],
	},
	passing: {
		year: 2026,
		units: [
			{ id: "ubnd", name: "Ủy ban nhân dân xã Nguyễn Lương Bằng", kind: "committee", level: "commune" },
			{ id: "van-phong", name: "Văn phòng HĐND và UBND", kind: "office", level: "commune", parent: "ubnd" },
			{ id: "ubnd-huyen", name: "Ủy ban nhân dân thành phố Hải Phòng", kind: "committee", level: "province" },
		],
	},
};
