import { collectBytes } from "@cchc/core";
import { furniturePieces, listOf } from "../flow-look";
import type { FlowDocument, FlowFurniture, FlowSection } from "../flow-type";
import { type FlowItem, flowItems, type ItemContext, pointsPerMillimetre } from "./flow-items";
import { addCanvas, type PageCanvas } from "./page-canvas";
import { paginate } from "./paginate";
import { openPdf, type PdfDocument } from "./pdf-document";
import { createFace, type PdfFace, type PdfFonts } from "./pdf-fonts";
import { addStructure, childNode, type StructureNode } from "./structure";
import { type FaceOf, textLines } from "./text-lines";

/** What a PDF is made with. */
export interface PdfOptions {
	readonly fonts: PdfFonts;
}

/**
 * A document as a PDF by pdfkit: tagged for screen readers, in Vietnamese, fonts embedded as subsets, the same bytes every
 * time. No conformance to PDF/UA or PDF/A is declared.
 * @throws CchcError `document/bad-font` when a font is no TrueType font; `document/invalid-moment` for a bad `created`.
 */
export async function renderPdf(document: FlowDocument, { fonts }: PdfOptions): Promise<Uint8Array> {
	const faces = [fonts.regular, fonts.bold, fonts.italic, fonts.boldItalic].map((bytes, index) =>
		createFace(`F${index + 1}`, bytes),
	);
	const faceOf: FaceOf = (run) => faces[(run.bold ? 1 : 0) + (run.italic ? 2 : 0)] as PdfFace;
	const root: StructureNode = { type: "Document", children: [], contents: [] };
	const sheets = layoutSections(document, root, faceOf);
	const pdf = openPdf(document, faces);
	for (const sheet of sheets) drawSheet(pdf, sheet, sheets.length, document, faceOf);
	addStructure(pdf, root);
	return collectBytes(pdf);
}

interface Sheet {
	readonly section: FlowSection;
	readonly first: boolean;
	readonly number: number;
	readonly items: readonly { readonly item: FlowItem; readonly top: number; readonly again: boolean }[];
}

function layoutSections(document: FlowDocument, root: StructureNode, faceOf: FaceOf): Sheet[] {
	const sheets: Sheet[] = [];
	let number = 1;
	for (const section of document.sections) {
		const { width, height, margins } = section.page;
		const textWidth = (width - margins.left - margins.right) * pointsPerMillimetre;
		const room = (height - margins.top - margins.bottom) * pointsPerMillimetre;
		const context: ItemContext = { faceOf, size: document.size, pageHeight: room };
		const items = flowItems(section.blocks, textWidth, childNode(root, "Sect"), context);
		number = section.firstPageNumber ?? number;
		const roomOf = (page: number): number => room - footerIntrusion(section, page === 0, textWidth, document, faceOf);
		paginate(items, roomOf).forEach((placed, page) => {
			sheets.push({ section, first: page === 0, number, items: placed });
			number += 1;
		});
	}
	return sheets;
}

function furnitureOf(section: FlowSection, first: boolean, kind: "header" | "footer"): readonly FlowFurniture[] {
	if (first && section.plainFirstPage) return listOf(kind === "header" ? section.firstHeader : section.firstFooter);
	return listOf(section[kind]);
}

function furnitureLines(
	furniture: FlowFurniture,
	text: string,
	width: number,
	document: FlowDocument,
	faceOf: FaceOf,
): ReturnType<typeof textLines> {
	const run = { text, bold: furniture.bold ?? false, italic: furniture.italic ?? false };
	const align = furniture.align;
	return textLines({ kind: "paragraph", runs: [run], size: furniture.size, align }, width, 0, document.size, faceOf);
}

/** How far a footer reaches into the text area, points. */
function footerIntrusion(
	section: FlowSection,
	first: boolean,
	width: number,
	document: FlowDocument,
	faceOf: FaceOf,
): number {
	const [footer] = furnitureOf(section, first, "footer");
	if (footer === undefined) return 0;
	const { margins, footerDistance = margins.bottom / 2 } = section.page;
	const lines = furnitureLines(footer, footer.text, width, document, faceOf);
	const height = lines.reduce((sum, line) => sum + line.height, footer.ruleAbove ? 4 : 0);
	return Math.max(0, height + (footerDistance - margins.bottom) * pointsPerMillimetre);
}

function drawSheet(pdf: PdfDocument, sheet: Sheet, pages: number, document: FlowDocument, faceOf: FaceOf): void {
	const { width, height, margins } = sheet.section.page;
	const canvas = addCanvas(pdf, width * pointsPerMillimetre, height * pointsPerMillimetre);
	const left = margins.left * pointsPerMillimetre;
	const top = margins.top * pointsPerMillimetre;
	if (document.watermark !== undefined) drawWatermark(canvas, document.watermark, faceOf);
	for (const placed of sheet.items) placed.item.paint(canvas, left, top + placed.top, placed.again);
	drawFurniture(canvas, sheet, "header", pages, document, faceOf);
	drawFurniture(canvas, sheet, "footer", pages, document, faceOf);
}

function drawFurniture(
	canvas: PageCanvas,
	sheet: Sheet,
	kind: "header" | "footer",
	pages: number,
	document: FlowDocument,
	faceOf: FaceOf,
): void {
	let above = 0;
	for (const furniture of furnitureOf(sheet.section, sheet.first, kind))
		above += drawFurnitureLine(canvas, sheet, kind, furniture, above, pages, document, faceOf);
}

/** Room between two lines of a header, points. */
const lineGap = 3;

/** Draws one line of a header or footer, `above` points below where the header begins, and gives the room it took. */
function drawFurnitureLine(
	canvas: PageCanvas,
	sheet: Sheet,
	kind: "header" | "footer",
	furniture: FlowFurniture,
	above: number,
	pages: number,
	document: FlowDocument,
	faceOf: FaceOf,
): number {
	const { width, margins, headerDistance = margins.top / 2, footerDistance = margins.bottom / 2 } = sheet.section.page;
	const room = (width - margins.left - margins.right) * pointsPerMillimetre;
	const numbers = { page: sheet.number, pages };
	const text = furniturePieces(furniture)
		.map((piece) => (piece.counter === undefined ? piece.text : numbers[piece.counter]))
		.join("");
	const lines = furnitureLines(furniture, text, room, document, faceOf);
	const height = lines.reduce((sum, line) => sum + line.height, 0);
	const left = margins.left * pointsPerMillimetre;
	let top =
		kind === "header"
			? headerDistance * pointsPerMillimetre + above
			: canvas.height - footerDistance * pointsPerMillimetre - height;
	canvas.tagged(undefined, () => {
		if (furniture.ruleAbove) canvas.stroke(left, top - 2, left + room, top - 2, 0.75);
		const frame = furniture.frame === undefined ? undefined : furniture.frame * pointsPerMillimetre;
		const start =
			frame === undefined || furniture.align === "left"
				? left
				: left + (room - frame) / (furniture.align === "center" ? 2 : 1);
		if (frame !== undefined) {
			for (const y of [top - 2, top + height + 2]) canvas.stroke(start, y, start + frame, y, 0.75);
			for (const x of [start, start + frame]) canvas.stroke(x, top - 2, x, top + height + 2, 0.75);
		}
		for (const line of lines) {
			if (frame === undefined) canvas.text(line, left, top, furniture.align);
			else canvas.text({ ...line, room: frame }, start, top, "center");
			top += line.height;
		}
	});
	return height + lineGap;
}

function drawWatermark(canvas: PageCanvas, text: string, faceOf: FaceOf): void {
	const face = faceOf({});
	canvas.tagged(undefined, () => canvas.watermark(text, face, Math.min(96, 420 / face.width(text, 1))));
}
