import { formatFigureWithUnit, formatNumber, formatPercent } from "./format-figure";
import type { ReportContext } from "./report-context";
import type { Figure, Indicator, ReportRow, ReportSentence } from "./report-type";

/** A sentence for a figure: the indicator's own clause, or its label. */
function clauseOf(indicator: Indicator, figure: Figure): string {
	const { numerator, denominator } = figure;
	const sums =
		indicator.unit === "%" && numerator !== undefined && denominator !== undefined
			? ` (${formatNumber(numerator)}/${formatNumber(denominator)})`
			: "";
	const value = `${formatFigureWithUnit(figure, indicator)}${sums}`;
	return indicator.sentence === undefined
		? `${indicator.label}: ${value}`
		: indicator.sentence.replace("{value}", value);
}

function entryIds(...figures: readonly Figure[]): string[] {
	return [...new Set(figures.flatMap(({ entries }) => entries))];
}

function inJournalOrder({ soFar }: ReportContext, ids: readonly string[]): string[] {
	const wanted = new Set(ids);
	return soFar.filter(({ id }) => wanted.has(id)).map(({ id }) => id);
}

/** How a sum stands to last year's: "tăng 08 tin, bài so với cùng kỳ năm trước". */
function againstLastYear({ indicator, samePeriodLastYear }: ReportRow, { value }: Figure): string | undefined {
	const before = samePeriodLastYear?.value;
	if (before === null || before === undefined || value === null) return undefined;
	if (before === value) return "bằng cùng kỳ năm trước";
	const change: Figure = { state: "value", value: Math.abs(value - before), entries: [] };
	return `${value > before ? "tăng" : "giảm"} ${formatFigureWithUnit(change, indicator)} so với cùng kỳ năm trước`;
}

/** The sentence of a figure: itself, the year so far, last year's, and its share of the plan. */
export function figureSentence(context: ReportContext, row: ReportRow, figure: Figure, id: string): ReportSentence {
	const { indicator, cumulative } = row;
	const parts = [clauseOf(indicator, figure)];
	const flows =
		indicator.aggregation.kind === "sum" ||
		indicator.aggregation.kind === "count" ||
		indicator.aggregation.kind === "minutes";
	const wholeRow = figure.value === row.period.value;
	if (flows && wholeRow && cumulative.value !== null && cumulative.value !== figure.value) {
		parts.push(`lũy kế từ đầu năm ${formatFigureWithUnit(cumulative, indicator)}`);
	}
	const compared = flows && wholeRow ? againstLastYear(row, figure) : undefined;
	if (compared !== undefined) parts.push(compared);
	if (wholeRow && row.target !== undefined && row.percentOfTarget !== undefined) {
		parts.push(
			`đạt ${formatPercent(row.percentOfTarget)} chỉ tiêu năm (${formatNumber(row.target)} ${indicator.unit})`,
		);
	}
	const entries = parts.length > 1 ? entryIds(figure, cumulative) : [...figure.entries];
	const lastYear = compared === undefined ? [] : (row.samePeriodLastYear?.entries ?? []);
	return { id, text: `${parts.join("; ")}.`, entries: [...inJournalOrder(context, entries), ...lastYear] };
}
