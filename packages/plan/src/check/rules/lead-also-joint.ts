import type { PlanRule, RuleExamples } from "../rule-type";

/** A unit cannot work jointly with itself. */
export const leadAlsoJoint: PlanRule = {
	code: "plan/lead-also-joint",
	severity: "warning",
	title: "Đơn vị chủ trì không ghi lại ở mục phối hợp.",
	*check({ tasks }) {
		for (const { task, visit, path } of tasks) {
			if (task.joint?.includes(visit.assignment.unit) !== true) continue;
			yield {
				path: [...path, "joint"],
				message: `Nhiệm vụ “${task.label ?? task.id}” ghi “${visit.assignment.heading}” vừa chủ trì vừa phối hợp.`,
				hint: `Bỏ ${visit.assignment.unit} khỏi mục joint.`,
			};
		}
	},
};

/** The rule at work. */
export const leadAlsoJointExamples: RuleExamples = {
	failing: {
		assignments: [
			{
				id: "pc-van-phong",
				unit: "van-phong",
				role: "lead",
				heading: "Công chức văn phòng",
				tasks: [{ id: "nv-1", text: "Đăng tin, bài", joint: ["van-phong"], cadence: "month", contents: ["mot-cua"] }],
			},
		],
	},
	passing: {},
};
