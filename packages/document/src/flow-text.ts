import { cleanText, sha256Hex } from "@cchc/core";
import type { FlowBlock, FlowDocument } from "./flow-type";

/** One line of text with every run of white space as one blank, or an empty string. */
export function squeeze(text: string): string {
	const clean = cleanText(text);
	return /^\s|\s$|\s\s|[^\S ]/.test(clean) ? clean.replace(/\s+/g, " ").trim() : clean;
}

/** Texts of all paragraphs of a document that are not empty, tables in reading order. */
export function flowParagraphTexts(document: FlowDocument): string[] {
	const texts: string[] = [];
	const visit = (block: FlowBlock): void => {
		if (block.kind === "paragraph") {
			const text = squeeze(block.runs.map((run) => run.text).join(""));
			if (text !== "") texts.push(text);
		} else if (block.kind === "table") {
			for (const row of block.rows) for (const cell of row.cells) cell.blocks.forEach(visit);
		}
	};
	for (const section of document.sections) section.blocks.forEach(visit);
	return texts;
}

/** Hash of what a person reads in a document, the same before and after Word has saved it untouched. */
export function textHash(texts: readonly string[]): string {
	return sha256Hex(texts.join("\n"));
}
