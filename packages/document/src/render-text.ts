import { cleanText } from "@cchc/core";
import { listOf } from "./flow-look";
import type { FlowBlock, FlowDocument, FlowFurniture, FlowTable } from "./flow-type";

/** A document as plain text: a line per paragraph, marks of the first page above and below, bordered tables with `|` between cells, sections a blank line apart. */
export function renderText(document: FlowDocument): string {
	const sections = document.sections.map((section) => {
		const marks = listOf(section.firstHeader).map(furnitureLine);
		const foot = listOf(section.firstFooter).map(furnitureLine);
		return [...marks, ...section.blocks.flatMap(blockLines), ...foot].join("\n");
	});
	return `${sections
		.join("\n\n")
		.replace(/\n{3,}/g, "\n\n")
		.trim()}\n`;
}

function furnitureLine({ text }: FlowFurniture): string {
	return cleanText(text);
}

function blockLines(block: FlowBlock): string[] {
	if (block.kind === "rule") return [];
	if (block.kind === "table") return tableLines(block);
	const text = cleanText(block.runs.map((run) => run.text).join(""));
	return block.headingLevel === undefined && block.role === undefined ? [text] : ["", text];
}

function tableLines(table: FlowTable): string[] {
	if (table.borders === "none") {
		const rows = table.rows.flatMap((row) => row.cells.flatMap((cell) => cell.blocks.flatMap(blockLines)));
		return rows.filter((line) => line !== "");
	}
	return table.rows.map((row) => {
		const cells = row.cells.map((cell) => cell.blocks.flatMap(blockLines).join(" ").replace(/\s+/g, " ").trim());
		return cells.join(" | ");
	});
}
