import type { PlanRule, RuleExamples } from "../rule-type";

/** A duty whose due dates cannot be worked out would silently be missing from the year's calendar. */
export const dutyNotSchedulable: PlanRule = {
	code: "plan/duty-not-schedulable",
	severity: "error",
	title: "Mọi thời hạn của chế độ báo cáo phải tính được thành ngày.",
	basis: { document: "Nghị định 09/2019/NĐ-CP", article: "Điều 8", validFrom: "2019-03-12" },
	*check({ scheduleIssues }) {
		for (const { code, severity, path, message, hint = "" } of scheduleIssues) {
			// A missing due date has a rule of its own.
			if (severity === "error" && code !== "calendar/no-due-rule") yield { path, message, hint };
		}
	},
};

/** The rule at work. */
export const dutyNotSchedulableExamples: RuleExamples = {
	failing: {
		reportingDuties: [
			{
				id: "bao-cao",
				title: "Báo cáo kết quả tuyên truyền",
				reporter: "ubnd",
				recipient: "ubnd-huyen",
				cadences: ["quarter"],
				periodRule: "am-lich",
				due: { kind: "working-days-after-cut-off", days: 2 },
			},
		],
	},
	passing: {},
};
