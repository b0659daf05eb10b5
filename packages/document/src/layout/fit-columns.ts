import { textWidth } from "./text-width";

/** What a column must hold. */
export interface ColumnContent {
	/** Share of the width that was asked for. */
	readonly share: number;
	readonly title: string;
	readonly cells: readonly string[];
}

const padding = 4;
const longestWord = 45;

/**
 * Widths in millimetres that fill `width`: by share, but never narrower than the longest word of the column, so that `STT`
 * and dates stay on one line. Words longer than 45 mm are left to break.
 */
export function fitColumns(columns: readonly ColumnContent[], width: number, size: number): number[] {
	const shares = columns.reduce((sum, column) => sum + column.share, 0);
	const wanted = columns.map((column) => (column.share / shares) * width);
	const least = columns.map((column) => leastWidth(column, size));
	if (least.reduce((sum, part) => sum + part, 0) >= width) return wanted;
	let fixed = new Set<number>();
	for (;;) {
		const free = width - [...fixed].reduce((sum, index) => sum + (least[index] as number), 0);
		const freeShares = columns.reduce((sum, column, index) => (fixed.has(index) ? sum : sum + column.share), 0);
		const widths = columns.map((column, index) =>
			fixed.has(index) ? (least[index] as number) : (column.share / freeShares) * free,
		);
		const tight = widths.flatMap((value, index) =>
			!fixed.has(index) && value < (least[index] as number) ? [index] : [],
		);
		if (tight.length === 0) return widths;
		fixed = new Set([...fixed, ...tight]);
	}
}

function leastWidth(column: ColumnContent, size: number): number {
	const head = wordsOf(column.title).map((word) => textWidth(word, { size, bold: true }));
	const cells = new Set(column.cells.flatMap(wordsOf));
	const body = [...cells].map((word) => textWidth(word, { size }));
	const fitting = [...head, ...body].filter((value) => value <= longestWord);
	return fitting.reduce((most, value) => Math.max(most, value), 0) + padding;
}

function wordsOf(text: string): string[] {
	return text.split(/[\s-]+/u);
}
