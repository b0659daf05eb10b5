import { type Figure, formatFigure, formatNumber, type PeriodicReport, type ReportRow } from "@cchc/report";
import type { BodyBlock, TableColumn } from "../administrative-document-type";

const columns: readonly TableColumn[] = [
	{ title: "STT", width: 11, align: "center" },
	{ title: "Chỉ tiêu", width: 52 },
	{ title: "Đơn vị", width: 20, align: "center" },
	{ title: "Kỳ này", width: 17, align: "right" },
	{ title: "Luỹ kế", width: 17, align: "right" },
	{ title: "Kế hoạch", width: 18, align: "right" },
	{ title: "% KH", width: 15, align: "right" },
	{ title: "Cùng kỳ", width: 16, align: "right" },
];

const lastYear = columns.length - 1;

/**
 * The indicators of a report as a table: this period, year so far, target, percentage, and the same period of last year
 * where any indicator has it.
 */
export function indicatorTable(report: PeriodicReport): Extract<BodyBlock, { kind: "table" }> {
	const compared = report.rows.some((row) => row.samePeriodLastYear !== undefined);
	const shown = <Cell>(cells: readonly Cell[]): readonly Cell[] => (compared ? cells : cells.slice(0, lastYear));
	return {
		kind: "table",
		columns: shown(columns),
		rows: report.rows.map((row, index) =>
			shown([
				String(index + 1),
				row.indicator.label,
				row.indicator.unit,
				cell(row.period, row),
				cell(row.cumulative, row),
				row.target === undefined ? "-" : formatNumber(row.target),
				row.percentOfTarget === undefined ? "-" : formatNumber(Math.round(row.percentOfTarget * 10) / 10),
				row.samePeriodLastYear === undefined ? "-" : cell(row.samePeriodLastYear, row),
			]),
		),
		sources: report.rows.map((row) => shown(rowSources(row))),
	};
}

/** A share is printed with one decimal, as in the sentences. */
function cell(figure: Figure, { indicator }: ReportRow): string {
	const rounded = figure.value !== null && indicator.unit === "%";
	return rounded ? formatNumber(Math.round((figure.value ?? 0) * 10) / 10) : formatFigure(figure);
}

function rowSources(row: ReportRow): readonly (readonly string[])[] {
	const of = (figure: Figure | undefined): readonly string[] => figure?.entries ?? [];
	return [[], [], [], of(row.period), of(row.cumulative), [], of(row.cumulative), of(row.samePeriodLastYear)];
}
