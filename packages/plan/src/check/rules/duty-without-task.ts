import type { PlanRule, RuleExamples } from "../rule-type";

/** A duty to report must stand in the text of the plan too. */
export const dutyWithoutTask: PlanRule = {
	code: "plan/duty-without-task",
	severity: "warning",
	title: "Mỗi chế độ báo cáo phải được nêu trong một nhiệm vụ.",
	*check({ plan, tasks }) {
		const stated = new Set(tasks.flatMap(({ task }) => task.duties ?? []));
		for (const [index, duty] of plan.reportingDuties.entries()) {
			if (stated.has(duty.id)) continue;
			yield {
				path: ["reportingDuties", index],
				message: `Chế độ báo cáo “${duty.title}” không được nêu trong nhiệm vụ nào, nên người đọc văn bản không biết.`,
				hint: `Thêm duties: [${duty.id}] vào nhiệm vụ có câu về báo cáo này.`,
			};
		}
	},
};

/** The rule at work. */
export const dutyWithoutTaskExamples: RuleExamples = {
	failing: {
		assignments: [
			{
				id: "pc-van-phong",
				unit: "van-phong",
				role: "lead",
				heading: "Công chức văn phòng",
				tasks: [{ id: "nv-1", text: "Đăng tin, bài", cadence: "month", contents: ["mot-cua"] }],
			},
		],
	},
	passing: {},
};
