import { cleanText } from "@cchc/core";
import type { FlowBlock, FlowDocument, FlowTable } from "./flow-type";

/** A document as plain text: a line per paragraph, bordered tables with `|` between cells, sections a blank line apart. */
export function renderText(document: FlowDocument): string {
	const sections = document.sections.map((section) => section.blocks.flatMap(blockLines).join("\n"));
	return `${sections
		.join("\n\n")
		.replace(/\n{3,}/g, "\n\n")
		.trim()}\n`;
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
