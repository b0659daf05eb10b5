import type { PlanRule, RuleExamples } from "../rule-type";

const money = /kinh phí|ngân sách|tài chính/iu;

/** Somebody must see to the money. */
export const noBudgetOwner: PlanRule = {
	code: "plan/no-budget-owner",
	severity: "warning",
	title: "Phải có đơn vị được giao bố trí kinh phí.",
	*check({ visits, tasks }) {
		if (tasks.some(({ task }) => task.budget !== undefined || money.test(task.text))) return;
		if (visits.some(({ assignment }) => money.test(assignment.heading))) return;
		yield {
			path: ["assignments"],
			message: "Không đơn vị nào được giao bố trí kinh phí cho kế hoạch.",
			hint: "Thêm một nhiệm vụ, ví dụ: Tham mưu UBND xã bố trí kinh phí phục vụ công tác tuyên truyền cải cách hành chính.",
		};
	},
};

/** The rule at work. */
export const noBudgetOwnerExamples: RuleExamples = {
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
