import { numeric } from "../date-words";
import type { PlanRule, RuleExamples } from "../rule-type";

/** A yearly plan has its dates in its year. */
export const dateOutsideYear: PlanRule = {
	code: "plan/date-outside-year",
	severity: "error",
	title: "Thời hạn của nhiệm vụ phải nằm trong năm kế hoạch.",
	*check({ plan, tasks }) {
		for (const { task, path } of tasks) {
			if (task.due === undefined || task.due.startsWith(`${plan.year}-`)) continue;
			yield {
				path: [...path, "due"],
				message: `Nhiệm vụ “${task.label ?? task.id}” có hạn ${numeric(task.due)}, ngoài năm kế hoạch ${plan.year}.`,
				hint: `Sửa thành một ngày trong năm ${plan.year}, ví dụ: due: ${plan.year}-12-13.`,
			};
		}
	},
};

/** The rule at work. */
export const dateOutsideYearExamples: RuleExamples = {
	failing: {
		assignments: [
			{
				id: "pc-van-phong",
				unit: "van-phong",
				role: "lead",
				heading: "Công chức văn phòng",
				tasks: [{ id: "nv-1", text: "In áp phích", due: "2025-03-29", contents: ["mot-cua"] }],
			},
		],
	},
	passing: {
		assignments: [
			{
				id: "pc-van-phong",
				unit: "van-phong",
				role: "lead",
				heading: "Công chức văn phòng",
				tasks: [{ id: "nv-1", text: "In áp phích", due: "2024-03-29", contents: ["mot-cua"] }],
			},
		],
	},
};
