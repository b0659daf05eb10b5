import { toRoman } from "@cchc/vietnamese";
import type { Annex } from "../administrative-document-type";
import type { FlowBlock, FlowFurniture, FlowSection } from "../flow-type";
import { bodyBlocks } from "./body";
import { closeText } from "./closing-mark";
import { paragraph } from "./flow-parts";
import type { LayoutContext } from "./layout-context";
import { landscapePage, portraitPage, textAreaWidth } from "./measures";
import { noteOfOrigin } from "./note-of-origin";
import { titleRun } from "./opening";

/** Every annex as a section of its own, numbering its own pages. */
export function annexSections(context: LayoutContext, header: FlowFurniture): FlowSection[] {
	const { annexes = [] } = context.document;
	return annexes.map((annex, index) => {
		const label = annexes.length === 1 ? "Phụ lục" : `Phụ lục ${toRoman(index + 1)}`;
		const page = annex.orientation === "landscape" ? landscapePage : portraitPage;
		const width = textAreaWidth(page);
		return {
			page,
			header,
			plainFirstPage: true,
			firstPageNumber: 1,
			blocks: [...annexHead(annex, label, context, width), ...annexBody(annex, context, width)],
		};
	});
}

function annexHead(annex: Annex, label: string, context: LayoutContext, width: number): FlowBlock[] {
	const { sizes, document } = context;
	const title = document.verbatim ? annex.title : annex.title.toUpperCase();
	return [
		paragraph([{ text: label, bold: true }], {
			align: "center",
			size: sizes.annexLabel,
			headingLevel: 1,
			keepWithNext: true,
		}),
		paragraph([titleRun(title, context, width)], { align: "center", size: sizes.abstract, keepWithNext: true }),
		noteOfOrigin(context, width),
		{ kind: "rule", align: "center", width: 40 },
		paragraph("", { size: 6 }),
	];
}

function annexBody(annex: Annex, context: LayoutContext, width: number): FlowBlock[] {
	const blocks = bodyBlocks(annex.blocks, context, width);
	if (blocks.at(-1)?.kind !== "paragraph") return blocks;
	return closeText(blocks, context.sizes.body, context.document.verbatim ?? false);
}
