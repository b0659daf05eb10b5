import type { PlanRule, RuleExamples } from "../rule-type";

/** A plan without any report is never looked at again. */
export const noReportingDuty: PlanRule = {
	code: "plan/no-reporting-duty",
	severity: "warning",
	title: "Kế hoạch phải quy định chế độ báo cáo kết quả.",
	*check({ plan }) {
		if (plan.reportingDuties.length > 0) return;
		yield {
			path: ["reportingDuties"],
			message: "Kế hoạch không quy định ai báo cáo kết quả, cho ai và khi nào.",
			hint: "Thêm mục reportingDuties; mẫu có sẵn trong gói @cchc/templates.",
		};
	},
};

/** The rule at work. */
export const noReportingDutyExamples: RuleExamples = {
	failing: {
		reportingDuties: [],
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
