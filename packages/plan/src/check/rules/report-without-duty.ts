import type { PlanRule, RuleExamples } from "../rule-type";

const periodicReport =
	/(?:định kỳ|hàng|hằng|tháng|quý|năm)[^.;]{0,60}báo cáo|báo cáo[^.;]{0,120}(?:định kỳ|hàng|hằng|quý|6 tháng|năm)/iu;

/** A sentence that asks for a periodic report without the duty behind it gives no deadline in the calendar. */
export const reportWithoutDuty: PlanRule = {
	code: "plan/report-without-duty",
	severity: "warning",
	title: "Câu yêu cầu báo cáo định kỳ phải gắn với một chế độ báo cáo.",
	*check({ tasks }) {
		for (const { task, path } of tasks) {
			if (!periodicReport.test(task.text) || (task.duties?.length ?? 0) > 0) continue;
			yield {
				path,
				message: `Nhiệm vụ “${task.label ?? task.id}” nói đến báo cáo định kỳ nhưng không gắn với chế độ báo cáo nào, nên lịch báo cáo sẽ thiếu.`,
				hint: "Khai báo ở reportingDuties (ai, gửi cho ai, mấy kỳ, hạn nào) rồi thêm duties: [mã] vào nhiệm vụ.",
			};
		}
	},
};

/** The rule at work. */
export const reportWithoutDutyExamples: RuleExamples = {
	failing: {
		assignments: [
			{
				id: "pc-van-phong",
				unit: "van-phong",
				role: "lead",
				heading: "Công chức văn phòng",
				tasks: [{ id: "nv-1", text: "Định kỳ hằng quý báo cáo kết quả thực hiện với UBND xã", contents: ["mot-cua"] }],
			},
		],
	},
	passing: {},
};
