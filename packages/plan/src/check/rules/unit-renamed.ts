import { successorsOf } from "../../units/unit-history";
import { numeric } from "../date-words";
import type { PlanRule, RuleExamples } from "../rule-type";

const unitAtEnd = /(?:xã|thị trấn|huyện|tỉnh|[Tt]hành phố) \p{Lu}\p{L}*(?: (?:- )?\p{Lu}\p{L}*)*$/u;

/** Administrative units that were merged or renamed before the plan's date. */
export const unitRenamed: PlanRule = {
	code: "plan/unit-renamed",
	severity: "error",
	title: "Tên đơn vị hành chính phải là tên vào ngày ban hành kế hoạch.",
	basis: { document: "Nghị quyết 202/2025/QH15", validFrom: "2025-06-12" },
	*check({ plan, date }) {
		for (const [index, unit] of plan.units.entries()) {
			const match = unitAtEnd.exec(unit.name);
			const change = match === null ? undefined : successorsOf(match[0], date);
			if (match === null || change === undefined) continue;
			yield {
				path: ["units", index, "name"],
				message: `“${match[0]}” không còn từ ngày ${numeric(change.date)} (${change.basis.document}).`,
				hint: `Nay thuộc: ${change.to.map(({ name }) => name).join(", ")}. Sửa tên đơn vị cho đúng.`,
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
