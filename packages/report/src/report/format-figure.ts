import type { Figure, Indicator } from "./report-type";

/** A number the Vietnamese way: `1.250`, `97,5`; at most two decimals. */
export function formatNumber(value: number): string {
	const rounded = Math.round(value * 100) / 100;
	const [whole = "0", decimals] = String(Math.abs(rounded)).split(".");
	const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ".");
	return `${rounded < 0 ? "-" : ""}${grouped}${decimals === undefined ? "" : `,${decimals}`}`;
}

/** A number for running text: below 10 with a leading zero, as administrative texts have it (`05 tin, bài`). */
export function formatCount(value: number): string {
	return Number.isInteger(value) && value >= 1 && value < 10 ? `0${value}` : formatNumber(value);
}

/** A share in per cent with at most one decimal: `29,2%`. */
export function formatPercent(percent: number): string {
	return `${formatNumber(Math.round(percent * 10) / 10)}%`;
}

const stateWords = {
	"nil-report": "không phát sinh",
	missing: "chưa có số liệu",
	late: "quá hạn chưa gửi",
	"not-due": "chưa đến hạn",
} as const;

/** A figure for a table cell: the number, or in words why there is none. */
export function formatFigure(figure: Figure): string {
	return figure.state === "value" || figure.state === "zero"
		? formatNumber(figure.value ?? 0)
		: stateWords[figure.state];
}

/** A figure with its unit for running text: `05 tin, bài`, `97,5%`. */
export function formatFigureWithUnit(figure: Figure, { unit }: Pick<Indicator, "unit">): string {
	if (figure.value === null) return formatFigure(figure);
	return unit === "%" ? formatPercent(figure.value) : `${formatCount(figure.value)} ${unit}`;
}
