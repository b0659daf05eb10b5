import { type Deadline, deadlineTable, type UnitNames } from "@cchc/calendar";
import type { Annex, TableColumn } from "../administrative-document-type";

const looks: readonly Omit<TableColumn, "title">[] = [
	{ width: 11, align: "center" },
	{ width: 58 },
	{ width: 30 },
	{ width: 24, align: "center" },
	{ width: 24, align: "center" },
	{ width: 38 },
	{ width: 46 },
	{ width: 30, align: "center" },
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
