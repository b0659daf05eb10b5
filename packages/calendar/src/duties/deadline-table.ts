import { formatCsv, formatMarkdownTable } from "@cchc/core";
import { formatDate, fullDate } from "../dates/vietnamese-date";
import type { Deadline, ReportingDuty } from "./duty-type";

/** Vietnamese names of units by id. An id without a name is shown as it is. */
export type UnitNames = Readonly<Record<string, string>>;

/** The name of a unit, or its id. */
export function unitLabel(id: string, names: UnitNames | undefined): string {
	return names !== undefined && Object.hasOwn(names, id) ? (names[id] ?? id) : id;
}

/** Who receives the report, and through whom. */
export function recipientLabel({ recipient, via }: ReportingDuty, names: UnitNames | undefined): string {
	return `${unitLabel(recipient, names)}${via === undefined ? "" : ` (qua ${unitLabel(via, names)})`}`;
}

/** The due date, and what happened to it. */
function dueLabel({ due, waived, mergedInto, originalDue }: Deadline): string {
	if (waived === true) return "Được miễn";
	const moved = originalDue === undefined ? "" : ` (gia hạn từ ${formatDate(originalDue, "numeric")})`;
	return `${fullDate(due)}${mergedInto === undefined ? moved : " (lồng ghép)"}`;
}

/** How deadlines are put into tables. */
export interface DeadlineTableOptions {
	readonly unitNames?: UnitNames;
}

/** A table as text: the head and the rows, for Markdown, CSV or a document annex. */
export interface DeadlineTable {
	readonly columns: string[];
	readonly rows: string[][];
}

const columns = [
	"STT",
	"Báo cáo",
	"Kỳ báo cáo",
	"Số liệu tính từ",
	"Chốt số liệu",
	"Đơn vị báo cáo",
	"Nơi nhận",
	"Hạn gửi",
];

/** The deadlines as a table in Vietnamese, one row each, in the given order. */
export function deadlineTable(deadlines: readonly Deadline[], options: DeadlineTableOptions = {}): DeadlineTable {
	const { unitNames } = options;
	const rows = deadlines.map((deadline, index) => {
		const { duty } = deadline;
		return [
			String(index + 1),
			duty.title,
			deadline.periodLabel,
			formatDate(deadline.start, "numeric"),
			formatDate(deadline.cutOff, "numeric"),
			unitLabel(duty.reporter, unitNames),
			recipientLabel(duty, unitNames),
			dueLabel(deadline),
		];
	});
	return { columns: [...columns], rows };
}

/** The deadlines as a Markdown table. */
export function formatDeadlinesMarkdown(deadlines: readonly Deadline[], options: DeadlineTableOptions = {}): string {
	const table = deadlineTable(deadlines, options);
	return formatMarkdownTable(table.columns, table.rows);
}

/** The deadlines as CSV for Excel, dates as ISO, with the ids of duty and period. */
export function formatDeadlinesCsv(deadlines: readonly Deadline[], options: DeadlineTableOptions = {}): string {
	const { unitNames } = options;
	const head = [
		"ma_bao_cao",
		"bao_cao",
		"ma_ky",
		"ky",
		"tu_ngay",
		"chot_so_lieu",
		"han_gui",
		"don_vi_bao_cao",
		"noi_nhan",
	];
	const rows = deadlines.map(({ duty, period, periodLabel, start, cutOff, due }) => [
		duty.id,
		duty.title,
		period,
		periodLabel,
		start,
		cutOff,
		due,
		unitLabel(duty.reporter, unitNames),
		recipientLabel(duty, unitNames),
	]);
	return formatCsv([head, ...rows]);
}
