import type { AdministrativeDocument } from "../administrative-document-type";
import { type KindRule, kindRules } from "./document-kind";
import { portraitPage, type SizeSet, sizeSets, textAreaWidth } from "./measures";

/** What every part of the layout needs to know. */
export interface LayoutContext {
	readonly document: AdministrativeDocument;
	readonly mode: "draft" | "final";
	readonly kind: KindRule;
	readonly sizes: SizeSet;
	/** Width of the text area of portrait pages, millimetres. */
	readonly width: number;
}

/** The context of a document. */
export function layoutContext(document: AdministrativeDocument, mode: "draft" | "final"): LayoutContext {
	return {
		document,
		mode,
		kind: kindRules[document.kind],
		sizes: sizeSets[document.sizeSet ?? 14],
		width: textAreaWidth(portraitPage),
	};
}
