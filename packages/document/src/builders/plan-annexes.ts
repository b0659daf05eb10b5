import { formatDate } from "@cchc/calendar";
import { type Plan, type PlanAnnex, type Task, unitName, walkAssignments } from "@cchc/plan";
import { formatNumber } from "@cchc/report";
import type { Annex, TableColumn } from "../administrative-document-type";

/** The annexes a plan brings along: its tasks as a table, or tables of its own. */
export function planAnnexes(plan: Plan): Annex[] {
	return (plan.annexes ?? []).map((annex) =>
		annex.kind === "tasks" ? tasksAnnex(plan, annex.title) : tableAnnex(annex),
	);
}

function tableAnnex(annex: PlanAnnex): Annex {
	const { columns = [], rows = [] } = annex;
	const width = (index: number): number => {
		const longest = Math.max(columns[index]?.length ?? 0, ...rows.map((row) => row[index]?.length ?? 0));
		return Math.min(60, Math.max(10, longest));
	};
	return {
		title: annex.title,
		orientation: columns.length > 4 ? "landscape" : "portrait",
		blocks: [{ kind: "table", columns: columns.map((title, index) => ({ title, width: width(index) })), rows }],
	};
}

const taskColumns: readonly TableColumn[] = [
	{ title: "STT", width: 11, align: "center" },
	{ title: "Nhiệm vụ", width: 82 },
	{ title: "Chủ trì", width: 38 },
	{ title: "Phối hợp", width: 38 },
	{ title: "Thời gian", width: 30 },
	{ title: "Sản phẩm", width: 32 },
	{ title: "Kinh phí (đồng)", width: 26, align: "right" },
];

/** Number, task and lead; the columns after them are printed when any task fills them. */
const alwaysPrinted = 3;

/** All tasks of a plan as a landscape table: task, lead, joint, time, product, money. */
export function tasksAnnex(plan: Plan, title = `Phân công nhiệm vụ năm ${plan.year}`): Annex {
	const rows: string[][] = [];
	let total = 0;
	for (const { assignment } of walkAssignments(plan)) {
		for (const task of assignment.tasks) {
			total += task.budget ?? 0;
			rows.push([
				String(rows.length + 1),
				task.label ?? task.text,
				unitName(plan, assignment.unit),
				(task.joint ?? []).map((unit) => unitName(plan, unit)).join(", "),
				taskTime(task),
				task.product ?? "",
				task.budget === undefined ? "" : formatNumber(task.budget),
			]);
		}
	}
	const sum = total === 0 ? [] : [["", "Tổng cộng", "", "", "", "", formatNumber(total)]];
	const all = [...rows, ...sum];
	const used = taskColumns.map((_, index) => index < alwaysPrinted || all.some((row) => row[index] !== ""));
	return {
		title,
		orientation: "landscape",
		blocks: [
			{
				kind: "table",
				columns: taskColumns.filter((_, index) => used[index]),
				rows: all.map((row) => row.filter((_, index) => used[index])),
				totalRows: sum.map(() => rows.length),
			},
		],
	};
}

function taskTime(task: Task): string {
	return task.due === undefined ? (task.when ?? "") : `Trước ngày ${formatDate(task.due, "numeric")}`;
}
