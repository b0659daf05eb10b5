import type { PlanRule, RuleExamples } from "../rule-type";

/** Money needs a source. */
export const budgetWithoutSource: PlanRule = {
	code: "plan/budget-without-source",
	severity: "warning",
	title: "Kinh phí phải ghi nguồn.",
	*check({ tasks }) {
		for (const { task, path } of tasks) {
			if (task.budget === undefined || task.budget === 0 || task.budgetSource !== undefined) continue;
			yield {
				path: [...path, "budget"],
				message: `Nhiệm vụ “${task.label ?? task.id}” ghi kinh phí nhưng không ghi nguồn.`,
				hint: "Thêm mục budgetSource, ví dụ: budgetSource: Ngân sách xã.",
			};
		}
	},
};

/** The rule at work. */
export const budgetWithoutSourceExamples: RuleExamples = {
	failing: {
		assignments: [
			{
				id: "pc-van-phong",
				unit: "van-phong",
				role: "lead",
				heading: "Công chức văn phòng",
				tasks: [
					{
						id: "nv-1",
						text: "In áp phích",
						due: "2024-03-29",
						product: "20 tờ",
						budget: 2_000_000,
						contents: ["mot-cua"],
					},
				],
			},
		],
	},
	passing: {},
};
