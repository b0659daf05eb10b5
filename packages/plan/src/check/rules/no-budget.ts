import type { PlanRule, RuleExamples } from "../rule-type";

/** A plan without money figures. */
export const noBudget: PlanRule = {
	code: "plan/no-budget",
	severity: "info",
	title: "Kế hoạch phải nêu kinh phí của ít nhất một nhiệm vụ.",
	*check({ tasks }) {
		if (tasks.length === 0 || tasks.some(({ task }) => task.budget !== undefined)) return;
		yield {
			path: ["assignments"],
			message: "Không nhiệm vụ nào ghi kinh phí, nên không biết cần bố trí bao nhiêu.",
			hint: "Thêm mục budget (đồng) và budgetSource, ví dụ: budget: 5000000, budgetSource: Ngân sách xã.",
		};
	},
};

/** The rule at work. */
export const noBudgetExamples: RuleExamples = {
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
