import { formatDate } from "@cchc/calendar";
import { type Plan, unitName } from "@cchc/plan";
import {
	formatFigureWithUnit,
	formatNumber,
	type Indicator,
	type JournalEntry,
	type PeriodicReport,
} from "@cchc/report";
import type { Annex, TableColumn } from "../administrative-document-type";
import { lowerFirst } from "./lower-first";

const columns: readonly TableColumn[] = [
	{ title: "STT", width: 14, align: "center" },
	{ title: "Ngày", width: 26, align: "center" },
	{ title: "Hoạt động", width: 80 },
	{ title: "Đơn vị thực hiện", width: 42 },
	{ title: "Số lượng", width: 22, align: "right" },
	{ title: "Minh chứng", width: 64 },
];

/**
 * The entries behind every figure of the period, indicator by indicator, so that a reader can add each figure up again.
 * Figures that rest on no entry are listed too.
 */
export function traceabilityAnnex(report: PeriodicReport, plan: Plan, entries: readonly JournalEntry[]): Annex {
	const byId = new Map(entries.map((entry) => [entry.id, entry]));
	const rows = report.rows.flatMap((row, index) => {
		const figure = formatFigureWithUnit(row.period, row.indicator);
		const head = [String(index + 1), `${row.indicator.label}: ${figure}`, "", "", "", ""];
		const lines = row.period.entries.map((id, line) =>
			entryRow(`${index + 1}.${line + 1}`, id, byId.get(id), row.indicator, plan),
		);
		return [head, ...lines];
	});
	const sources = report.rows.flatMap((row) => [
		columns.map(() => row.period.entries),
		...row.period.entries.map((id) => columns.map(() => [id])),
	]);
	let next = 0;
	const groupRows = report.rows.map((row) => {
		const at = next;
		next += 1 + row.period.entries.length;
		return at;
	});
	return {
		title: `Hoạt động làm căn cứ cho số liệu ${lowerFirst(report.periodLabel)}`,
		orientation: "landscape",
		blocks: [{ kind: "table", columns, rows, sources, groupRows }],
	};
}

function entryRow(
	number: string,
	id: string,
	entry: JournalEntry | undefined,
	indicator: Indicator,
	plan: Plan,
): string[] {
	if (entry === undefined) return [number, "", `Mục nhật ký ${id}`, "", "", ""];
	const evidence = (entry.evidence ?? []).map((proof) => proof.value).join("; ");
	return [
		number,
		formatDate(entry.date, "numeric"),
		entry.title,
		unitName(plan, entry.unit),
		contribution(entry, indicator),
		evidence === "" ? `Nhật ký ${id}` : evidence,
	];
}

function contribution(entry: JournalEntry, { aggregation }: Indicator): string {
	switch (aggregation.kind) {
		case "count":
		case "distinct":
			return "1";
		case "minutes":
			return entry.minutes === undefined ? "" : formatNumber(entry.minutes);
		case "sum":
		case "last":
		case "max":
		case "weighted-mean":
			return formatNumber(entry.quantities[aggregation.measure] ?? 0);
		case "ratio":
			return `${formatNumber(entry.quantities[aggregation.numerator] ?? 0)}/${formatNumber(entry.quantities[aggregation.denominator] ?? 0)}`;
		default:
			return "";
	}
}
