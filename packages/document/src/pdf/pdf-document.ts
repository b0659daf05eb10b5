import PDFDocument from "pdfkit";
import { toUtcMoment } from "../docx/core-properties";
import type { FlowDocument } from "../flow-type";
import type { PdfFace } from "./pdf-fonts";

/** Drawn content that a structure element refers to. */
export interface StructureContent {
	readonly refs: readonly unknown[];
}

/** An element of pdfkit's structure tree. */
export interface StructureElement {
	readonly dictionary: { readonly data: Record<string, unknown> };
	add(child: StructureElement | StructureContent): void;
	end(): void;
}

/** A pdfkit document, with its structure tree as this package uses it. */
export type PdfDocument = Omit<PDFKit.PDFDocument, "struct" | "addStructure" | "markStructureContent"> & {
	struct(type: string): StructureElement;
	addStructure(element: StructureElement): void;
	markStructureContent(type: string): StructureContent;
};

/**
 * Opens a tagged file in Vietnamese without pages, its dates from the document.
 * @throws CchcError `document/invalid-moment`.
 */
export function openPdf(document: FlowDocument, faces: readonly PdfFace[]): PdfDocument {
	const created = new Date(toUtcMoment(document.created));
	const pdf = new PDFDocument({
		autoFirstPage: false,
		pdfVersion: "1.7",
		tagged: true,
		lang: "vi-VN",
		displayTitle: true,
		font: null as unknown as string,
		info: {
			Title: document.title,
			Author: document.creator ?? "",
			Creator: "cchc",
			Producer: "cchc",
			CreationDate: created,
			ModDate: created,
		},
	}) as unknown as PdfDocument;
	for (const face of faces) pdf.registerFont(face.name, face.font as unknown as string);
	return pdf;
}
