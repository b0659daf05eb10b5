import type { Indicator } from "../report/report-type";
import { isQuotient } from "./add-figures";

/** Which part of a figure a column holds; ratios are two sums. */
export type Part = "value" | "numerator" | "denominator";

/** A column of a sheet of figures. */
export interface FigureColumn {
	readonly heading: string;
	readonly indicator: Indicator;
	readonly column: "period" | "cumulative";
	readonly part: Part;
}

/** Headings of the columns that are no figures. */
export const unitHeading: string = "Mã đơn vị";
export const nameHeading: string = "Tên đơn vị";
export const sentHeading: string = "Thời điểm gửi";

/** The columns of a sheet of figures, headed by the labels of the indicators. */
export function columnsOf(indicators: readonly Indicator[]): FigureColumn[] {
	return indicators.flatMap((indicator) =>
		(["period", "cumulative"] as const).flatMap((column) => {
			const label = column === "period" ? indicator.label : `${indicator.label} - lũy kế`;
			const parts: readonly Part[] = isQuotient(indicator) ? ["numerator", "denominator"] : ["value"];
			const words = { value: "", numerator: " - tử số", denominator: " - mẫu số" };
			return parts.map((part) => ({ heading: `${label}${words[part]}`, indicator, column, part }));
		}),
	);
}
