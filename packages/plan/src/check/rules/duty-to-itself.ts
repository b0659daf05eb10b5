import type { PlanRule, RuleExamples } from "../rule-type";

/** Nobody reports to himself. */
export const dutyToItself: PlanRule = {
	code: "plan/duty-to-itself",
	severity: "error",
	title: "Đơn vị báo cáo và nơi nhận báo cáo phải khác nhau.",
	*check({ plan }) {
		for (const [index, duty] of plan.reportingDuties.entries()) {
			if (duty.reporter !== duty.recipient && duty.reporter !== duty.via) continue;
			yield {
				path: ["reportingDuties", index, "recipient"],
				message: `Chế độ báo cáo “${duty.title}” có nơi gửi và nơi nhận là một (${duty.reporter}).`,
				hint: "Sửa recipient thành cơ quan nhận báo cáo, ví dụ: recipient: ubnd-tinh.",
			};
		}
	},
};

/** The rule at work. */
export const dutyToItselfExamples: RuleExamples = {
	failing: {
		reportingDuties: [
			{
				id: "bao-cao",
				title: "Báo cáo kết quả tuyên truyền",
				reporter: "ubnd",
				recipient: "ubnd",
				cadences: ["quarter"],
				periodRule: "nd09",
				due: { kind: "working-days-after-cut-off", days: 2 },
			},
		],
	},
	passing: {},
};
