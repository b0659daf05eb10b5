import { textWidth } from "../layout/text-width";
import type { Line, LintFacts } from "./lint-facts";

/**
 * What is wrong with the line below a text, or `undefined`. A border's length is compared with the text; shapes, pictures
 * and underscores count as a line whose length is not known.
 */
export function lineLengthFault(facts: LintFacts, line: Line, least: number, most: number): string | undefined {
	const { paragraphs } = facts.model;
	const { paragraph } = line;
	const own = paragraph.runs[0];
	if (own?.underline) return "là gạch chân, không phải đường kẻ riêng";
	const near = [paragraph, paragraphs[paragraph.index + 1], paragraphs[paragraph.index + 2]].filter(
		(candidate) => candidate !== undefined && sameCell(paragraph.place, candidate.place),
	);
	if (near.some((candidate) => candidate?.drawing || /^[_─—]{3,}$/.test(candidate?.text.trim() ?? "")))
		return undefined;
	const bordered = near.find((candidate) => candidate?.bottomLine || (candidate !== paragraph && candidate?.topLine));
	if (bordered === undefined) return "không có";
	const drawn = bordered.width - (bordered.left ?? 0) - (bordered.right ?? 0);
	const look = { size: own?.size ?? 13, bold: own?.bold ?? false };
	const widest = Math.max(...paragraph.text.split("\n").map((part) => textWidth(part.trim(), look)));
	const text = Math.min(widest, bordered.width);
	const share = drawn / text;
	if (share >= least && share <= most) return undefined;
	return `dài ${Math.round(share * 100)}% dòng chữ`;
}

function sameCell(
	a: { readonly table: number; readonly row: number; readonly cell: number } | undefined,
	b: typeof a,
): boolean {
	return a === undefined || b === undefined ? a === b : a.table === b.table && a.row === b.row && a.cell === b.cell;
}
