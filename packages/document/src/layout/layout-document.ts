import { fail, hasErrors, type Result, succeed, withoutDirectionMarks } from "@cchc/core";
import { truncate } from "@cchc/vietnamese";
import type { AdministrativeDocument } from "../administrative-document-type";
import { listOf } from "../flow-look";
import { squeeze } from "../flow-text";
import type { FlowBlock, FlowDocument, FlowFurniture, FlowSection } from "../flow-type";
import { annexSections } from "./annexes";
import { attachedSections } from "./attached";
import { bodyBlocks } from "./body";
import { closeText } from "./closing-mark";
import { firstPageMarks } from "./first-page-marks";
import { checkDocument } from "./gaps";
import { type LayoutContext, layoutContext } from "./layout-context";
import { letterhead } from "./letterhead";
import { portraitPage } from "./measures";
import { opening } from "./opening";
import { signing } from "./signing";

/** How a document is laid out. */
export interface LayoutOptions {
	/** `draft` marks what is missing on the page; `final` refuses and lists all of it. */
	readonly mode: "draft" | "final";
	/** ISO 8601 moment for the file's properties. */
	readonly created: string;
	/** Large grey text behind every page, e.g. `DỰ THẢO`. */
	readonly watermark?: string;
}

/**
 * Lays an administrative document out by Decree 30/2020/NĐ-CP, Phụ lục I. What is missing is a warning in drafts and an
 * error in final documents; all issues come at once.
 */
export function layoutDocument(document: AdministrativeDocument, options: LayoutOptions): Result<FlowDocument> {
	const issues = checkDocument(document, options.mode);
	if (hasErrors(issues)) return fail(issues);
	const context = layoutContext(document, options.mode);
	const { sizes, kind } = context;
	const header: FlowFurniture = { text: "{page}", align: "center", size: sizes.pageNumber };
	const flow: FlowDocument = {
		title: property(`${kind.name} ${document.abstract}`),
		subject: property(document.abstract),
		creator: property(document.issuer.name.join(" ")),
		created: options.created,
		font: "Times New Roman",
		size: sizes.body,
		sections: [mainSection(context, header), ...attachedSections(context, header), ...annexSections(context, header)],
		...(options.watermark === undefined ? {} : { watermark: options.watermark }),
		...(document.data === undefined ? {} : { data: document.data }),
	};
	return succeed(flow, issues);
}

const longestProperty = 255;

/** Text for the file's properties: one line, not longer than Word shows. */
function property(text: string): string {
	return truncate(squeeze(withoutDirectionMarks(text)), longestProperty).text;
}

/** Distance of the header from the edge where two marks stand one below the other, millimetres. */
const crowdedHeader = 6;

function mainSection(context: LayoutContext, header: FlowFurniture): FlowSection {
	const { document, sizes, width } = context;
	const body = bodyBlocks(document.body, context, width);
	const text = closeText(firstSpace(body), sizes.body, document.verbatim ?? false);
	const marks = firstPageMarks(context);
	return {
		page: listOf(marks.firstHeader).length > 1 ? { ...portraitPage, headerDistance: crowdedHeader } : portraitPage,
		header,
		plainFirstPage: true,
		blocks: [letterhead(context), ...opening(context), ...text, ...signing(context)],
		...marks,
	};
}

/** More room between the head of the document and its first paragraph. */
function firstSpace(blocks: readonly FlowBlock[]): FlowBlock[] {
	return blocks.map((block, index) =>
		index === 0 && block.kind === "paragraph" ? { ...block, spaceBefore: 12 } : block,
	);
}
