import type { PlanRule, RuleExamples } from "../rule-type";

/** Tasks without a day: nobody can be late. */
export const taskWithoutDeadline: PlanRule = {
	code: "plan/task-without-deadline",
	severity: "warning",
	title: "Nhiệm vụ phải có thời hạn: ngày hoàn thành, kỳ báo cáo hoặc nhịp thực hiện.",
	*check({ visits }) {
		for (const { assignment, path } of visits) {
			const without = assignment.tasks.filter(
				(task) => task.due === undefined && task.cadence === undefined && (task.duties?.length ?? 0) === 0,
			);
			if (without.length === 0) continue;
			yield {
				path: [...path, "tasks"],
				message: `${without.length}/${assignment.tasks.length} nhiệm vụ của “${assignment.heading}” không có thời hạn.`,
				hint: "Ghi ngày hoàn thành (due: 2024-06-28) hoặc nhịp thực hiện (cadence: month); “thường xuyên” không kiểm tra được.",
			};
		}
	},
};

/** The rule at work. */
export const taskWithoutDeadlineExamples: RuleExamples = {
	failing: {
		assignments: [
			{
				id: "pc-van-phong",
				unit: "van-phong",
				role: "lead",
				heading: "Công chức văn phòng",
				tasks: [{ id: "nv-1", text: "Đăng tin, bài", when: "Thường xuyên", contents: ["mot-cua"] }],
			},
		],
	},
	passing: {
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
};
