import type { PlanRule, RuleExamples } from "../rule-type";

/** A heading in "Tổ chức thực hiện" must say what the unit does. */
export const assignmentWithoutTask: PlanRule = {
	code: "plan/assignment-without-task",
	severity: "warning",
	title: "Mỗi đề mục phân công phải có ít nhất một nhiệm vụ.",
	*check({ visits }) {
		for (const { assignment, path } of visits) {
			if (assignment.tasks.length > 0 || (assignment.assignments?.length ?? 0) > 0) continue;
			yield {
				path,
				message: `Đề mục “${assignment.heading}” ở phần tổ chức thực hiện không có nhiệm vụ nào.`,
				hint: "Ghi nhiệm vụ cụ thể vào mục tasks, hoặc bỏ đề mục này.",
			};
		}
	},
};

/** The rule at work. */
export const assignmentWithoutTaskExamples: RuleExamples = {
	failing: {
		assignments: [{ id: "pc-van-phong", unit: "van-phong", role: "lead", heading: "Công chức văn phòng", tasks: [] }],
	},
	passing: {},
};
