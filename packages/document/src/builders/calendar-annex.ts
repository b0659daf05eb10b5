import { type Deadline, deadlineTable, type UnitNames } from "@cchc/calendar";
import type { Annex, TableColumn } from "../administrative-document-type";

const looks: readonly Omit<TableColumn, "title">[] = [
	{ width: 10, align: "center" },
	{ width: 56 },
	{ width: 25 },
	{ width: 23, align: "center" },
	{ width: 23, align: "center" },
	{ width: 36 },
	{ width: 58 },
	{ width: 26, align: "center" },
];

/** The year's reporting calendar as a landscape annex, one deadline a row. */
export function calendarAnnex(
	deadlines: readonly Deadline[],
	unitNames: UnitNames = {},
	title = "Lịch báo cáo",
): Annex {
	const { columns, rows } = deadlineTable(deadlines, { unitNames });
	return {
		title,
		orientation: "landscape",
		blocks: [
			{
				kind: "table",
				columns: columns.map((name, index) => ({ title: name, ...(looks[index] ?? { width: 30 }) })),
				rows,
			},
		],
	};
}
