import { isFlow } from "./add-figures";
import type { Outlier, RollUpLine, RollUpOptions } from "./roll-up-type";

const fewest = 8;

/** The value below which `share` of the sorted values lie, between neighbours in proportion. */
function quantile(sorted: readonly number[], share: number): number {
	const at = (sorted.length - 1) * share;
	const low = sorted[Math.floor(at)] ?? 0;
	const high = sorted[Math.ceil(at)] ?? low;
	return low + (high - low) * (at - Math.floor(at));
}

/**
 * Values far above those of the other units: more than three times the distance between the quartiles above the third one
 * (Tukey's outer fence), and at least twice the median. Asked of sums only, when at least eight units have a value.
 */
export function findOutliers(lines: readonly RollUpLine[], indicators: RollUpOptions["indicators"]): Outlier[] {
	return indicators.filter(isFlow).flatMap((indicator) => {
		const values = lines.flatMap(({ unit, figures }) => {
			const value = figures[indicator.id]?.period.value;
			return value === null || value === undefined ? [] : [{ unit, value }];
		});
		if (values.length < fewest) return [];
		const sorted = values.map(({ value }) => value).toSorted((a, b) => a - b);
		const first = quantile(sorted, 0.25);
		const third = quantile(sorted, 0.75);
		const median = quantile(sorted, 0.5);
		const bound = Math.max(third + 3 * (third - first), median * 2, 1);
		return values
			.filter(({ value }) => value > bound)
			.map(({ unit, value }) => ({ indicator: indicator.id, unit, value, median, bound }));
	});
}
