import { type Plan, type Task, unitName, walkAssignments } from "@cchc/plan";
import { formatNumber } from "@cchc/report";
import { moneyInWords } from "@cchc/vietnamese";
import type { Annex } from "../administrative-document-type";

/** What the plan costs: every task with money, its source, and the sum in figures and words. No annex without money. */
export function budgetAnnex(plan: Plan, title = `Dự toán kinh phí năm ${plan.year}`): Annex | undefined {
	const tasks = [...walkAssignments(plan)].flatMap(({ assignment }) =>
		assignment.tasks.filter((task) => task.budget !== undefined).map((task) => ({ task, unit: assignment.unit })),
	);
	if (tasks.length === 0) return undefined;
	const total = tasks.reduce((sum, { task }) => sum + (task.budget ?? 0), 0);
	const row = ({ task, unit }: { readonly task: Task; readonly unit: string }, index: number): string[] => [
		String(index + 1),
		task.label ?? task.text,
		unitName(plan, unit),
		formatNumber(task.budget ?? 0),
		task.budgetSource ?? "",
	];
	return {
		title,
		blocks: [
			{
				kind: "table",
				columns: [
					{ title: "STT", width: 11, align: "center" },
					{ title: "Nội dung chi", width: 62 },
					{ title: "Đơn vị thực hiện", width: 34 },
					{ title: "Số tiền (đồng)", width: 28, align: "right" },
					{ title: "Nguồn", width: 30 },
				],
				rows: [...tasks.map(row), ["", "Tổng cộng", "", formatNumber(total), ""]],
				totalRows: [tasks.length],
			},
			{ kind: "paragraph", text: `Bằng chữ: ${moneyInWords(total)}`, italic: true },
		],
	};
}
