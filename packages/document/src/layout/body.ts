import type { BodyBlock } from "../administrative-document-type";
import type { FlowBlock, FlowParagraph, FlowRun } from "../flow-type";
import { bodyTable } from "./body-table";
import { gapRun, paragraph } from "./flow-parts";
import type { LayoutContext } from "./layout-context";
import { firstLine, paragraphSpace, textLineSpacing } from "./measures";

/** The text (box 6) as paragraphs and tables. `width` is that of the text area it stands in. */
export function bodyBlocks(blocks: readonly BodyBlock[], context: LayoutContext, width: number): FlowBlock[] {
	return blocks.flatMap((block): FlowBlock[] => {
		if (block.kind === "heading") return heading(block, context);
		if (block.kind === "table") return bodyTable(block, context, width);
		return [bodyParagraph(block, context)];
	});
}

function bodyParagraph(block: Extract<BodyBlock, { kind: "paragraph" }>, context: LayoutContext): FlowParagraph {
	const look = { bold: block.bold ?? false, italic: block.italic ?? false };
	const marker = block.marker === undefined ? "" : `${block.marker} `;
	const markerLook = articleMarker.test(marker) ? { ...look, bold: true } : look;
	const runs: FlowRun[] = [
		{ text: marker, ...markerLook },
		block.gap ? gapRun(`[${block.text}]`, look) : { text: block.text, ...look },
	];
	return textParagraph(markerLook === look && !block.gap ? [{ text: marker + block.text, ...look }] : runs, context);
}

const articleMarker = /^Điều \d+\. $/;

function textParagraph(runs: readonly FlowRun[], context: LayoutContext): FlowParagraph {
	return paragraph(runs, {
		align: "justify",
		size: context.sizes.body,
		firstLineIndent: firstLine,
		spaceBefore: paragraphSpace,
		lineSpacing: textLineSpacing,
	});
}

function heading(block: Extract<BodyBlock, { kind: "heading" }>, context: LayoutContext): FlowParagraph[] {
	const { level, number, text } = block;
	const verbatim = context.document.verbatim ?? false;
	if (typeof level === "string" && level !== "article") {
		const headingLevel = divisionLevels[level];
		const title = verbatim ? text : text.toUpperCase();
		return [
			...(number === undefined ? [] : [centred(number, context, { headingLevel })]),
			centred(title, context, number === undefined ? { headingLevel } : { spaceBefore: 0 }),
		];
	}
	const shown = level === 1 && !verbatim ? text.toUpperCase() : text;
	const line = number === undefined ? shown : `${number} ${shown}`;
	const bold = number === undefined || !/^\p{L}{1,2}\)$/u.test(number);
	return [
		{
			...textParagraph([{ text: line, bold }], context),
			headingLevel: level === "article" ? 4 : level,
			keepWithNext: true,
		},
	];
}

const divisionLevels = { part: 1, chapter: 2, section: 3, subsection: 4 } as const;

function centred(text: string, context: LayoutContext, look: Partial<FlowParagraph>): FlowParagraph {
	return paragraph([{ text, bold: true }], {
		align: "center",
		size: context.sizes.body,
		spaceBefore: 12,
		keepWithNext: true,
		...(look.headingLevel === undefined ? {} : { headingLevel: look.headingLevel }),
		...(look.spaceBefore === undefined ? {} : { spaceBefore: look.spaceBefore }),
	});
}
