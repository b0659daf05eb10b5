import { numeric } from "../date-words";
import type { PlanRule, RuleExamples } from "../rule-type";

/** At least one working day between the cut-off and the due date. */
export const dutyDueTooSoon: PlanRule = {
	code: "plan/duty-due-too-soon",
	severity: "warning",
	title: "Thời hạn gửi phải sau ngày chốt số liệu ít nhất một ngày làm việc.",
	basis: { document: "Nghị định 09/2019/NĐ-CP", article: "Điều 8 khoản 5", validFrom: "2019-03-12" },
	*check({ plan, deadlines }) {
		for (const [index, duty] of plan.reportingDuties.entries()) {
			const early = deadlines.find((deadline) => deadline.duty.id === duty.id && deadline.due <= deadline.cutOff);
			if (early === undefined) continue;
			yield {
				path: ["reportingDuties", index, "due"],
				message: `“${duty.title}” ${early.periodLabel} phải gửi ngày ${numeric(early.due)}, trong khi số liệu chốt ngày ${numeric(early.cutOff)}.`,
				hint: "Cho ít nhất một ngày làm việc sau ngày chốt, ví dụ: due: { kind: working-days-after-cut-off, days: 1 }.",
			};
		}
	},
};

/** The rule at work. */
export const dutyDueTooSoonExamples: RuleExamples = {
	failing: {
		reportingDuties: [
			{
				id: "bao-cao",
				title: "Báo cáo kết quả tuyên truyền",
				reporter: "ubnd",
				recipient: "ubnd-huyen",
				cadences: ["quarter"],
				periodRule: "nd09",
				due: { kind: "day-of-month", day: 7 },
			},
		],
	},
	passing: {},
};
