import type { PlanRule, RuleExamples } from "../rule-type";

/** A plan that names no product cannot be checked at the end of the year. */
export const taskWithoutProduct: PlanRule = {
	code: "plan/no-product",
	severity: "info",
	title: "Kế hoạch phải nêu sản phẩm của ít nhất một nhiệm vụ.",
	*check({ tasks }) {
		if (tasks.length === 0 || tasks.some(({ task }) => task.product !== undefined)) return;
		yield {
			path: ["assignments"],
			message: `Không nhiệm vụ nào trong ${tasks.length} nhiệm vụ ghi sản phẩm.`,
			hint: "Thêm mục product cho các nhiệm vụ chính, ví dụ: product: 24 chuyên mục phát thanh.",
		};
	},
};

/** The rule at work. */
export const taskWithoutProductExamples: RuleExamples = {
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
