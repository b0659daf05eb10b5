import type { AttachedDocument } from "../administrative-document-type";
import type { FlowBlock, FlowFurniture, FlowSection } from "../flow-type";
import { bodyBlocks } from "./body";
import { closeText } from "./closing-mark";
import { kindRules } from "./document-kind";
import { paragraph } from "./flow-parts";
import type { LayoutContext } from "./layout-context";
import { letterheadNames } from "./letterhead";
import { portraitPage } from "./measures";
import { noteOfOrigin } from "./note-of-origin";
import { shortRuleBelow, titleRun } from "./opening";

/** Every document the decision issues, as a section with a head and page numbers of its own (Phụ lục III, mẫu 1.3). */
export function attachedSections(context: LayoutContext, header: FlowFurniture): FlowSection[] {
	return (context.document.attached ?? []).map((attached) => ({
		page: portraitPage,
		header,
		plainFirstPage: true,
		firstPageNumber: 1,
		blocks: [letterheadNames(context), ...head(attached, context), ...text(attached, context)],
	}));
}

function head({ kind, abstract }: AttachedDocument, context: LayoutContext): FlowBlock[] {
	const { sizes } = context;
	const { title, name } = kindRules[kind];
	return [
		paragraph([{ text: title ?? name.toUpperCase(), bold: true }], {
			align: "center",
			size: sizes.typeName,
			spaceBefore: 18,
			headingLevel: 1,
			keepWithNext: true,
		}),
		paragraph([titleRun(abstract.trim(), context)], { align: "center", size: sizes.abstract, keepWithNext: true }),
		noteOfOrigin(context, context.width),
		shortRuleBelow(abstract, context),
	];
}

function text({ body }: AttachedDocument, context: LayoutContext): FlowBlock[] {
	const blocks = bodyBlocks(body, context, context.width);
	const closed = closeText(blocks, context.sizes.body, context.document.verbatim ?? false);
	return closed.map((block, index) =>
		index === 0 && block.kind === "paragraph" ? { ...block, spaceBefore: 12 } : block,
	);
}
