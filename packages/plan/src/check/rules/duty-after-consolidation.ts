import { addWorkingDays, type Deadline } from "@cchc/calendar";
import { numeric } from "../date-words";
import type { PlanRule, RuleExamples } from "../rule-type";

/** A report must be in before the report that sums it up goes out, with a working day between. */
export const dutyAfterConsolidation: PlanRule = {
	code: "plan/duty-after-consolidation",
	severity: "error",
	title: "Báo cáo cấp dưới phải gửi trước hạn của báo cáo tổng hợp ít nhất một ngày làm việc.",
	basis: { document: "Nghị định 09/2019/NĐ-CP", article: "Điều 8 khoản 5", validFrom: "2019-03-12" },
	*check({ plan, deadlines }) {
		const place = (deadline: Deadline): string => `${deadline.duty.reporter} ${deadline.end}`;
		const summaries = new Map<string, Deadline[]>();
		for (const deadline of deadlines) {
			const same = summaries.get(place(deadline));
			if (same === undefined) summaries.set(place(deadline), [deadline]);
			else same.push(deadline);
		}
		const told = new Set<string>();
		const indexes = new Map(plan.reportingDuties.map(({ id }, index) => [id, index]));
		for (const sent of deadlines) {
			const { id, title, recipient } = sent.duty;
			const earliest = addWorkingDays(sent.due, 1);
			// The report for the same data, made from this one by whoever gets it.
			for (const summed of summaries.get(`${recipient} ${sent.end}`) ?? []) {
				const pair = `${id} ${summed.duty.id}`;
				if (summed.duty === sent.duty || summed.due >= earliest || told.has(pair)) continue;
				told.add(pair);
				yield {
					path: ["reportingDuties", indexes.get(id) ?? 0, "due"],
					message: `“${title}” (${sent.periodLabel}) đến hạn ngày ${numeric(sent.due)}, trong khi báo cáo tổng hợp “${summed.duty.title}” (${summed.periodLabel}) phải gửi ngày ${numeric(summed.due)}.`,
					hint: `Đơn vị tổng hợp cần ít nhất 01 ngày làm việc: cho cấp dưới gửi sớm hơn (giảm days), hoặc gửi báo cáo tổng hợp từ ngày ${numeric(earliest)}.`,
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
