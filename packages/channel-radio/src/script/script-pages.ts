import type { ScriptRow } from "./script-rows";
import { countLines } from "./text-width";

/** Sizes of the script's page: millimetres for lengths, points for type. */
export const scriptSizes = {
	page: { width: 210, height: 297, margins: { top: 20, right: 15, bottom: 20, left: 20 } },
	textColumn: 130,
	marginColumn: 45,
	text: 16,
	heading: 13,
	margin: 10,
	/** Empty strip between text and margin column, millimetres. */
	gap: 4,
	/** Space before a paragraph, points. */
	paragraphGap: 5,
	lineSpacing: 2,
} as const;

const pointsPerMillimetre = 72 / 25.4;
const lineHeight = 1.15;
const cellPadding = 11;
/** Room for the continuation line at the head, "(còn tiếp)" at the foot, and a little slack. */
const reserve = 38;

/** Height of a row, points. */
export function rowHeight(row: ScriptRow): number {
	const text = row.runs.map((run) => run.text).join("");
	const textWidth = (scriptSizes.textColumn - scriptSizes.gap) * pointsPerMillimetre - cellPadding;
	const marginWidth = scriptSizes.marginColumn * pointsPerMillimetre - cellPadding;
	const spoken = row.kind === "sentence";
	const size = spoken ? scriptSizes.text : scriptSizes.heading;
	const textHeight = countLines(text, size, textWidth) * size * lineHeight * (spoken ? scriptSizes.lineSpacing : 1);
	const marginLines = row.margin.reduce((sum, line) => sum + countLines(line, scriptSizes.margin, marginWidth), 0);
	const gap = spoken ? (row.opens ? scriptSizes.paragraphGap : 0) : 10;
	return Math.max(textHeight + gap, marginLines * scriptSizes.margin * lineHeight);
}

const shortLine = 28;
const longestLead = 5;

/** True for a line that must not stand last on a page: a heading, a cue, "Xin nhắc lại:", a short title that is read out. */
function leads(row: ScriptRow): boolean {
	if (row.kind !== "sentence") return true;
	const text = row.runs.map((run) => run.text).join("");
	return /:(?: \/\/)?$/.test(text) || (row.opens === true && text.length <= shortLine && !text.includes(":"));
}

/** Height of a row with the rows that must follow it on the same page. */
function blockHeight(rows: readonly ScriptRow[], heights: readonly number[], start: number): number {
	let height = 0;
	for (const [index, row] of rows.slice(start, start + longestLead).entries()) {
		height += heights[start + index] as number;
		if (!leads(row)) break;
	}
	return height;
}

/**
 * Deals rows out to pages so that no sentence and no heading is parted from what belongs to it.
 * @param head points taken on the first page by the head of the script.
 */
export function dealPages(rows: readonly ScriptRow[], head: number): ScriptRow[][] {
	const { height, margins } = scriptSizes.page;
	const room = (height - margins.top - margins.bottom) * pointsPerMillimetre - reserve;
	const heights = rows.map(rowHeight);
	let page: ScriptRow[] = [];
	const pages = [page];
	let used = head;
	for (const [index, row] of rows.entries()) {
		if (page.length > 0 && used + blockHeight(rows, heights, index) > room) {
			page = [];
			pages.push(page);
			used = 0;
		}
		page.push(row);
		used += heights[index] as number;
	}
	return pages;
}
