import { textWidth } from "../layout/text-width";
import type { DocxParagraph, DocxSection } from "./docx-model";

const lineHeight = 1.15;
const millimetresPerPoint = 25.4 / 72;

/**
 * Pages on which paragraphs begin, worked out from the widths of Times New Roman: right to about a paragraph, for telling a
 * person where to look. Files in which Word noted its page breaks do not need it.
 */
export function estimatePages(paragraphs: readonly DocxParagraph[], sections: readonly DocxSection[]): DocxParagraph[] {
	let page = 1;
	let used = 0;
	let section = 0;
	let row = "";
	let rowTop = 0;
	let rowHeight = 0;
	return paragraphs.map((paragraph) => {
		const shape = sections[paragraph.section] ?? sections.at(-1);
		const room = shape === undefined ? 257 : shape.height - shape.top - shape.bottom;
		if (paragraph.section !== section) {
			section = paragraph.section;
			page += 1;
			used = 0;
		}
		const { place } = paragraph;
		const thisRow = place === undefined ? "" : `${place.table} ${place.row}`;
		const cell = place === undefined ? "" : `${thisRow} ${place.cell}`;
		if (thisRow !== row.split(" ").slice(0, 2).join(" ")) {
			used = row === "" ? used : rowTop + rowHeight;
			rowTop = used;
			rowHeight = 0;
		} else if (cell !== row) used = rowTop;
		row = cell;
		const height = paragraphHeight(paragraph);
		if (used + height > room) {
			page += 1;
			used = 0;
			rowTop = 0;
			rowHeight = 0;
		}
		used += height;
		rowHeight = Math.max(rowHeight, used - rowTop);
		return { ...paragraph, page };
	});
}

function paragraphHeight(paragraph: DocxParagraph): number {
	const size = paragraph.runs[0]?.size ?? 12;
	const { line = 1, lineRule = "auto", before = 0, after = 0 } = paragraph;
	const single = lineRule === "auto" ? size * lineHeight * line : line;
	const width = paragraph.runs.reduce(
		(sum, run) => sum + textWidth(run.text, { size: run.size ?? size, bold: run.bold ?? false }),
		0,
	);
	const lines = Math.max(1, Math.ceil(width / Math.max(10, paragraph.width - 3)));
	return (lines * single + before + after) * millimetresPerPoint;
}
