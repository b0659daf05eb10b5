import type { Unit } from "../../plan-type";
import { numeric } from "../date-words";
import type { PlanRule, RuleExamples } from "../rule-type";

function span({ validFrom, validTo }: Unit): string {
	if (validFrom === undefined) return `chỉ còn đến ngày ${numeric(validTo ?? "")}`;
	const end = validTo === undefined ? "" : ` đến ngày ${numeric(validTo)}`;
	return `chỉ có từ ngày ${numeric(validFrom)}${end}`;
}

/** A unit with dates must exist on the plan's date. */
export const unitNotInForce: PlanRule = {
	code: "plan/unit-not-in-force",
	severity: "error",
	title: "Đơn vị có tên trong kế hoạch phải tồn tại vào ngày ban hành.",
	*check({ plan, date }) {
		for (const [index, unit] of plan.units.entries()) {
			if ((unit.validFrom ?? date) <= date && date <= (unit.validTo ?? date)) continue;
			yield {
				path: ["units", index],
				message: `“${unit.name}” ${span(unit)}, không vào ngày ${numeric(date)}.`,
				hint: "Thay bằng đơn vị kế tục, hoặc sửa validFrom, validTo.",
			};
		}
	},
};

/** The rule at work. */
export const unitNotInForceExamples: RuleExamples = {
	failing: {
		units: [
			{ id: "ubnd", name: "Ủy ban nhân dân xã Mẫu", kind: "committee", level: "commune" },
			{ id: "van-phong", name: "Công chức văn phòng", kind: "officer", level: "commune", parent: "ubnd" },
			{
				id: "ubnd-huyen",
				name: "Ủy ban nhân dân huyện Mẫu",
				kind: "committee",
				level: "district",
				validTo: "2023-06-30",
			},
		],
	},
	passing: {},
};
