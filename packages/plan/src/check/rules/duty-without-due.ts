import type { DueRule } from "@cchc/calendar";
import type { PlanRule, RuleExamples } from "../rule-type";

/** Every cadence of a duty needs a due date. */
export const dutyWithoutDue: PlanRule = {
	code: "plan/duty-without-due",
	severity: "error",
	title: "Mỗi kỳ của một chế độ báo cáo phải có thời hạn gửi.",
	basis: { document: "Nghị định 09/2019/NĐ-CP", article: "Điều 8", validFrom: "2019-03-12" },
	*check({ plan }) {
		for (const [index, duty] of plan.reportingDuties.entries()) {
			if ("kind" in duty.due) continue;
			const rules = duty.due as Readonly<Partial<Record<string, DueRule>>>;
			for (const cadence of duty.cadences) {
				if (rules[cadence] !== undefined) continue;
				yield {
					path: ["reportingDuties", index, "due"],
					message: `Chế độ báo cáo “${duty.title}” không có thời hạn cho kỳ ${cadence}.`,
					hint: `Thêm dưới mục due: ${cadence}: { kind: working-days-after-cut-off, days: 2 }.`,
				};
			}
		}
	},
};

/** The rule at work. */
export const dutyWithoutDueExamples: RuleExamples = {
	failing: {
		reportingDuties: [
			{
				id: "bao-cao",
				title: "Báo cáo kết quả tuyên truyền",
				reporter: "ubnd",
				recipient: "ubnd-huyen",
				cadences: ["quarter", "year"],
				periodRule: "nd09",
				due: { quarter: { kind: "working-days-after-cut-off", days: 2 } },
			},
		],
	},
	passing: {},
};
