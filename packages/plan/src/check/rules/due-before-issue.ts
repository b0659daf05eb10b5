import { numeric } from "../date-words";
import type { PlanRule, RuleExamples } from "../rule-type";

/** A task cannot be due before the plan is signed. */
export const dueBeforeIssue: PlanRule = {
	code: "plan/due-before-issue",
	severity: "error",
	title: "Thời hạn của nhiệm vụ phải sau ngày ban hành kế hoạch.",
	*check({ plan, tasks }) {
		const issued = plan.document.date;
		if (issued === undefined) return;
		for (const { task, path } of tasks) {
			if (task.due === undefined || task.due >= issued) continue;
			yield {
				path: [...path, "due"],
				message: `Nhiệm vụ “${task.label ?? task.id}” có hạn ${numeric(task.due)}, trước ngày ban hành ${numeric(issued)}.`,
				hint: "Lùi thời hạn của nhiệm vụ, hoặc ban hành kế hoạch sớm hơn.",
			};
		}
	},
};

/** The rule at work. */
export const dueBeforeIssueExamples: RuleExamples = {
	failing: {
		document: { number: 12, symbol: "KH-UBND", date: "2024-01-15" },
		assignments: [
			{
				id: "pc-van-phong",
				unit: "van-phong",
				role: "lead",
				heading: "Công chức văn phòng",
				tasks: [{ id: "nv-1", text: "In áp phích", due: "2024-01-10", contents: ["mot-cua"] }],
			},
		],
	},
	passing: { document: { number: 12, symbol: "KH-UBND", date: "2024-01-15" } },
};
