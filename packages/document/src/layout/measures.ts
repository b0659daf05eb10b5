import type { FlowPage } from "../flow-type";

/** Paper, margins and sizes of Decree 30/2020/NĐ-CP, Phụ lục I. Millimetres and points. */

const margins = { top: 21, right: 15, bottom: 21, left: 30 };

/** A4; at the top and bottom one millimetre above the least margin, so that letters with accents or tails stay inside it. */
export const portraitPage: FlowPage = { width: 210, height: 297, margins, headerDistance: 10, footerDistance: 21 };

/** A4 on its side, for wide tables. */
export const landscapePage: FlowPage = { width: 297, height: 210, margins, headerDistance: 10, footerDistance: 21 };

/** Width of the text area, millimetres. */
export function textAreaWidth(page: FlowPage): number {
	return page.width - page.margins.left - page.margins.right;
}

/** Sizes that go together, points (Phụ lục I, Mục V, and its footnote). */
export interface SizeSet {
	readonly nationalTitle: number;
	readonly motto: number;
	readonly agency: number;
	readonly number: number;
	readonly placeAndDate: number;
	readonly typeName: number;
	readonly abstract: number;
	readonly letterAbstract: number;
	readonly body: number;
	readonly table: number;
	readonly annexLabel: number;
	readonly recipientsWord: number;
	readonly recipients: number;
	readonly pageNumber: number;
	readonly contactLine: number;
}

const common = { number: 13, annexLabel: 14, recipientsWord: 12, recipients: 11, contactLine: 11, table: 13 };

/** The two size sets, named by the size of the text. */
export const sizeSets: Readonly<Record<13 | 14, SizeSet>> = {
	14: {
		...common,
		nationalTitle: 13,
		motto: 14,
		agency: 13,
		placeAndDate: 14,
		typeName: 14,
		abstract: 14,
		letterAbstract: 13,
		body: 14,
		pageNumber: 14,
	},
	13: {
		...common,
		nationalTitle: 12,
		motto: 13,
		agency: 12,
		placeAndDate: 13,
		typeName: 13,
		abstract: 13,
		letterAbstract: 12,
		body: 13,
		pageNumber: 13,
	},
};

/** Indent of the first line of a paragraph, millimetres (1.27 cm). */
export const firstLine = 12.7;

/** Space between paragraphs, points. */
export const paragraphSpace = 6;

/** Line spacing of the text: between single and 1.5 lines. */
export const textLineSpacing = 1.15;

/** Part of a text line that the lines under names and abstracts take; the decree wants one third to one half. */
export const shortRule = 0.4;
