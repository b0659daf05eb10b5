import type { ParagraphLook, RunLook } from "./look";

/** A run with everything about its look resolved. */
export interface DocxRun extends RunLook {
	readonly text: string;
}

/** Where a paragraph stands in a table. */
export interface TablePlace {
	/** Which table of the part, from 0. */
	readonly table: number;
	readonly row: number;
	readonly cell: number;
	/** Cells of the row. */
	readonly cells: number;
	/** True when the table draws lines. */
	readonly bordered: boolean;
}

/** A paragraph with everything about its look resolved. */
export interface DocxParagraph extends ParagraphLook {
	/** From 0, in reading order, empty ones counted. */
	readonly index: number;
	readonly text: string;
	readonly runs: readonly DocxRun[];
	/** Which section it belongs to, from 0. */
	readonly section: number;
	/** Width available, millimetres. */
	readonly width: number;
	readonly place?: TablePlace;
	readonly inTextBox: boolean;
	/** True when a drawing is anchored here: a shape line or a picture. */
	readonly drawing: boolean;
	/** Field instructions in it, e.g. `PAGE`. */
	readonly fields: readonly string[];
	/** Page it begins on, as far as Word has noted it or breaks show it; from 1. */
	readonly page: number;
}

/** A section: paper, margins, headers. Millimetres. */
export interface DocxSection {
	readonly width: number;
	readonly height: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
	readonly left: number;
	readonly headerDistance: number;
	readonly titlePage: boolean;
	readonly firstPageNumber?: number;
	readonly header: readonly DocxParagraph[];
	readonly firstHeader: readonly DocxParagraph[];
	readonly footer: readonly DocxParagraph[];
}

/** A Word document as a reader of its look sees it. */
export interface DocxModel {
	readonly paragraphs: readonly DocxParagraph[];
	readonly sections: readonly DocxSection[];
	/** Relations that point outside the file, e.g. linked pictures. */
	readonly externalTargets: readonly string[];
	/** True when a table cell does not end with a paragraph, which Word refuses to open. */
	readonly brokenCell: boolean;
}
