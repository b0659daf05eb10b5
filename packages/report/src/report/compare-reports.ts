import { formatFigureWithUnit, formatNumber } from "./format-figure";
import type { Figure, PeriodicReport, ReportRow } from "./report-type";

/** One figure that differs between two versions of a report, in words. */
export interface ReportDifference {
	/** Id of the indicator. */
	readonly indicator: string;
	/** Which column of the table: the period's figure, the year's so far, or the plan's target. */
	readonly column: "period" | "cumulative" | "target";
	readonly before: number | null;
	readonly after: number | null;
	/** Entries that stand behind the figure now and did not before. */
	readonly added: readonly string[];
	/** Entries that stood behind it and no longer do. */
	readonly removed: readonly string[];
	/** A Vietnamese sentence for the cover letter. */
	readonly text: string;
}

const columnWords = { period: "trong kỳ", cumulative: "lũy kế từ đầu năm", target: "chỉ tiêu năm" } as const;

function reason(added: readonly string[], removed: readonly string[]): string {
	const parts = [
		added.length === 0 ? "" : `thêm ${added.join(", ")}`,
		removed.length === 0 ? "" : `bỏ ${removed.join(", ")}`,
	].filter((part) => part !== "");
	return parts.length === 0 ? "" : `, do ${parts.join("; ")}`;
}

const nothing: Figure = { state: "missing", value: null, entries: [] };

function target(row: ReportRow | undefined): Figure {
	return row?.target === undefined ? nothing : { state: "value", value: row.target, entries: [] };
}

function difference(
	row: ReportRow,
	column: ReportDifference["column"],
	before: Figure,
	after: Figure,
): ReportDifference[] {
	if (before.value === after.value && before.state === after.state) return [];
	const added = after.entries.filter((id) => !before.entries.includes(id));
	const removed = before.entries.filter((id) => !after.entries.includes(id));
	const change = (after.value ?? 0) - (before.value ?? 0);
	const size = change === 0 ? "" : ` (${change > 0 ? "tăng" : "giảm"} ${formatNumber(Math.abs(change))})`;
	const words = `từ ${formatFigureWithUnit(before, row.indicator)} thành ${formatFigureWithUnit(after, row.indicator)}`;
	return [
		{
			indicator: row.indicator.id,
			column,
			before: before.value,
			after: after.value,
			added,
			removed,
			text: `${row.indicator.label} ${columnWords[column]}: ${words}${size}${reason(added, removed)}.`,
		},
	];
}

/** What changed between two versions of a report of the same duty and period, figure by figure, in words. */
export function compareReports(before: PeriodicReport, after: PeriodicReport): ReportDifference[] {
	const earlier = new Map(before.rows.map((row) => [row.indicator.id, row]));
	const later = new Map(after.rows.map((row) => [row.indicator.id, row]));
	const rows = [...after.rows, ...before.rows.filter(({ indicator }) => !later.has(indicator.id))];
	return rows.flatMap((row) => {
		const old = earlier.get(row.indicator.id);
		const now = later.get(row.indicator.id);
		return [
			...difference(row, "period", old?.period ?? nothing, now?.period ?? nothing),
			...difference(row, "cumulative", old?.cumulative ?? nothing, now?.cumulative ?? nothing),
			...difference(row, "target", target(old), target(now)),
		];
	});
}
