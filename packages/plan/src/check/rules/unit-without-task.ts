import type { PlanRule, RuleExamples } from "../rule-type";

/** A unit of the commune that the plan names should do something. */
export const unitWithoutTask: PlanRule = {
	code: "plan/unit-without-task",
	severity: "info",
	title: "Mỗi đơn vị của xã có tên trong kế hoạch phải có nhiệm vụ.",
	*check({ plan, visits, tasks }) {
		const busy = new Set<string>([
			...visits.map(({ assignment }) => assignment.unit),
			...tasks.flatMap(({ task }) => task.joint ?? []),
			...plan.forms.flatMap((form) => form.units ?? []),
			...plan.reportingDuties.flatMap((duty) => [duty.reporter, duty.recipient, duty.via ?? ""]),
			plan.issuer.unit,
		]);
		for (const [index, unit] of plan.units.entries()) {
			if (unit.level !== "commune" || busy.has(unit.id)) continue;
			if (plan.units.some((child) => child.parent === unit.id)) continue;
			yield {
				path: ["units", index],
				message: `“${unit.name}” có tên trong danh sách đơn vị nhưng không có nhiệm vụ, hình thức hay báo cáo nào.`,
				hint: "Giao nhiệm vụ ở phần tổ chức thực hiện, hoặc bỏ đơn vị này khỏi danh sách.",
			};
		}
	},
};

/** The rule at work. */
export const unitWithoutTaskExamples: RuleExamples = {
	failing: {
		units: [
			{ id: "ubnd", name: "Ủy ban nhân dân xã Mẫu", kind: "committee", level: "commune" },
			{ id: "van-phong", name: "Công chức văn phòng", kind: "officer", level: "commune", parent: "ubnd" },
			{ id: "cong-an", name: "Công an xã", kind: "office", level: "commune", parent: "ubnd" },
			{ id: "ubnd-huyen", name: "Ủy ban nhân dân huyện Mẫu", kind: "committee", level: "district" },
		],
	},
	passing: {},
};
