import type { PlanRule, RuleExamples } from "../rule-type";

/** A report must be in before the report that sums it up goes out, with a working day between. */
export const dutyAfterConsolidation: PlanRule = {
	code: "plan/duty-after-consolidation",
	severity: "error",
	title: "Báo cáo cấp dưới phải gửi trước hạn của báo cáo tổng hợp.",
	basis: { document: "Nghị định 09/2019/NĐ-CP", article: "Điều 8 khoản 5", validFrom: "2019-03-12" },
	*check({ plan, deadlines }) {
		for (const [index, lower] of plan.reportingDuties.entries()) {
			for (const upper of plan.reportingDuties) {
				if (upper.reporter !== lower.recipient) continue;
				const clash = deadlines
					.filter(({ duty }) => duty.id === lower.id)
					.flatMap((sent) =>
						deadlines
							.filter(({ duty, period }) => duty.id === upper.id && period === sent.period)
							.filter((summed) => sent.due >= summed.due)
							.map((summed) => ({ sent, summed })),
					)[0];
				if (clash === undefined) continue;
				const { sent, summed } = clash;
				yield {
					path: ["reportingDuties", index, "due"],
					message: `“${lower.title}” ${sent.periodLabel} đến hạn ${sent.due}, không trước hạn ${summed.due} của báo cáo tổng hợp “${upper.title}”.`,
					hint: "Rút ngắn thời hạn của báo cáo cấp dưới (giảm days) để đơn vị tổng hợp có ít nhất một ngày làm việc.",
				};
			}
		}
	},
};

/** The rule at work. */
export const dutyAfterConsolidationExamples: RuleExamples = {
	failing: {
		reportingDuties: [
			{
				id: "bao-cao-van-phong",
				title: "Báo cáo của văn phòng",
				reporter: "van-phong",
				recipient: "ubnd",
				cadences: ["quarter"],
				periodRule: "nd09",
				due: { kind: "working-days-after-cut-off", days: 3 },
			},
			{
				id: "bao-cao",
				title: "Báo cáo kết quả tuyên truyền",
				reporter: "ubnd",
				recipient: "ubnd-huyen",
				cadences: ["quarter"],
				periodRule: "nd09",
				due: { kind: "working-days-after-cut-off", days: 2 },
			},
		],
	},
	passing: {},
};
