import type { FlowBlock, FlowDocument, FlowParagraph } from "../flow-type";

/** A plain paragraph. */
export function textBlock(text: string, look: Omit<FlowParagraph, "kind" | "runs"> = {}): FlowParagraph {
	return { kind: "paragraph", runs: [{ text }], ...look };
}

/** A one-section A4 document of the given blocks. */
export function flowOf(blocks: readonly FlowBlock[], more: Partial<FlowDocument> = {}): FlowDocument {
	const page = { width: 210, height: 297, margins: { top: 20, right: 15, bottom: 20, left: 30 } };
	return {
		title: "Tài liệu thử",
		created: "2024-01-02T08:00:00+07:00",
		size: 14,
		sections: [{ page, blocks }],
		...more,
	};
}
