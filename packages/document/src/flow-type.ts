/** Lengths are millimetres and font sizes points throughout. */

/** A run of text with one look. */
export interface FlowRun {
	readonly text: string;
	readonly bold?: boolean;
	readonly italic?: boolean;
	readonly underline?: boolean;
	/** Points; absent: the paragraph's size. */
	readonly size?: number;
	/** Six hexadecimal digits, without `#`. */
	readonly color?: string;
	/** Background, six hexadecimal digits; marks gaps in drafts. */
	readonly highlight?: string;
}

/** A paragraph. */
export interface FlowParagraph {
	readonly kind: "paragraph";
	readonly runs: readonly FlowRun[];
	readonly align?: "left" | "center" | "right" | "justify";
	/** Points. */
	readonly size?: number;
	readonly firstLineIndent?: number;
	readonly indentLeft?: number;
	readonly indentRight?: number;
	/** Points. */
	readonly spaceBefore?: number;
	readonly spaceAfter?: number;
	/** Multiple of a line; 1 is single. */
	readonly lineSpacing?: number;
	/** Outline level for navigation, 1 to 6; the look stays as given. */
	readonly headingLevel?: 1 | 2 | 3 | 4 | 5 | 6;
	/** The title of the document or of an annex. */
	readonly role?: "title";
	readonly keepWithNext?: boolean;
	readonly keepLines?: boolean;
	readonly pageBreakBefore?: boolean;
	/** Bookmark name for tests and readers, ASCII. */
	readonly id?: string;
}

/** A horizontal line as long as `width`. */
export interface FlowRule {
	readonly kind: "rule";
	readonly width: number;
	readonly align?: "left" | "center" | "right";
	/** Points. */
	readonly thickness?: number;
}

/** A table cell. */
export interface FlowCell {
	readonly blocks: readonly FlowBlock[];
	readonly columnSpan?: number;
	readonly rowSpan?: number;
	readonly verticalAlign?: "top" | "center" | "bottom";
	/** Background, six hexadecimal digits. */
	readonly fill?: string;
}

/** A table row. */
export interface FlowRow {
	readonly cells: readonly FlowCell[];
	/** Repeated on every page; only leading rows may be. */
	readonly header?: boolean;
	/** Least height, millimetres. */
	readonly height?: number;
}

/** A table with fixed column widths. */
export interface FlowTable {
	readonly kind: "table";
	/** One per column, millimetres. */
	readonly columnWidths: readonly number[];
	readonly rows: readonly FlowRow[];
	readonly borders: "all" | "none";
	/** Six hexadecimal digits. Default black. */
	readonly borderColor?: string;
	readonly align?: "left" | "center" | "right";
	/** Left edge relative to the text, millimetres. */
	readonly indent?: number;
	/** What the table shows, for readers who cannot see it. */
	readonly description?: string;
}

/** A block of a flowing document. */
export type FlowBlock = FlowParagraph | FlowRule | FlowTable;

/** Paper and margins. */
export interface FlowPage {
	readonly width: number;
	readonly height: number;
	readonly margins: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
	/** Distance of header and footer from the edge. */
	readonly headerDistance?: number;
	readonly footerDistance?: number;
}

/** Text at the head or foot of a page; `{page}` and `{pages}` become numbers. */
export interface FlowFurniture {
	readonly text: string;
	readonly align: "left" | "center" | "right";
	readonly size: number;
	readonly italic?: boolean;
	readonly bold?: boolean;
	/** A line over the whole width above the text. */
	readonly ruleAbove?: boolean;
	/** Width of a frame around the text, millimetres. */
	readonly frame?: number;
	/** True for text from outside, in which `{page}` means nothing. */
	readonly literal?: boolean;
}

/** Pages of one shape, numbered from `firstPageNumber`. */
export interface FlowSection {
	readonly page: FlowPage;
	readonly blocks: readonly FlowBlock[];
	readonly header?: FlowFurniture;
	readonly footer?: FlowFurniture;
	/** Keeps header and footer off the section's first page. */
	readonly plainFirstPage?: boolean;
	/** On the first page instead of `header`, one below the other; wants `plainFirstPage`. */
	readonly firstHeader?: FlowFurniture | readonly FlowFurniture[];
	/** On the first page instead of `footer`; wants `plainFirstPage`. */
	readonly firstFooter?: FlowFurniture;
	/** Restarts page numbers here. */
	readonly firstPageNumber?: number;
}

/** A flowing document: the tree that DOCX, HTML, PDF and text are made from. */
export interface FlowDocument {
	readonly title: string;
	readonly subject?: string;
	readonly creator?: string;
	/** ISO 8601 moment for the document's properties; there is no clock. */
	readonly created: string;
	/** Font family. Default `Times New Roman`. */
	readonly font?: string;
	/** Points. */
	readonly size: number;
	readonly sections: readonly FlowSection[];
	/** Watermark over every page, e.g. `DỰ THẢO`. */
	readonly watermark?: string;
	/** JSON carried inside a DOCX as a custom XML part. */
	readonly data?: unknown;
}
