import { periodParts } from "./period-id";
import type { PeriodRule } from "./period-rule";
import type { PeriodId } from "./period-type";

const romanQuarters = ["I", "II", "III", "IV"];

/**
 * Vietnamese name of a period: `Tháng 3 năm 2024`, `Quý I năm 2024`, `6 tháng đầu năm 2024`, `9 tháng đầu năm 2024`,
 * `Năm 2024`, `Tuần 10 năm 2024`. Under a rule whose year starts in another month the year reads `2024–2025`.
 */
export function periodLabel(id: PeriodId, rule?: PeriodRule): string {
	const { cadence, year, index } = periodParts(id);
	const yearText = (rule?.firstMonth ?? 1) === 1 ? String(year) : `${year}–${year + 1}`;
	switch (cadence) {
		case "week":
			return `Tuần ${index} năm ${year}`;
		case "month":
			return `Tháng ${index} năm ${year}`;
		case "quarter":
			return `Quý ${romanQuarters[index - 1]} năm ${yearText}`;
		case "half-year":
			return `6 tháng ${index === 1 ? "đầu" : "cuối"} năm ${yearText}`;
		case "nine-months":
			return `9 tháng đầu năm ${yearText}`;
		case "year":
			return `Năm ${yearText}`;
	}
}
