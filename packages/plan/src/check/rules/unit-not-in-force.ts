import type { PlanRule, RuleExamples } from "../rule-type";

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
				message: `“${unit.name}” chỉ tồn tại từ ${unit.validFrom ?? "trước"} đến ${unit.validTo ?? "nay"}, không vào ngày ${date}.`,
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
