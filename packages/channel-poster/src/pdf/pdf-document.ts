import { CchcError } from "@cchc/core";
import PDFDocument from "pdfkit";

import type { PosterFormat } from "../poster-formats";
import type { Scene } from "../scene/scene-type";
import { type PageFrame, pointsPerMm } from "./page-content";
import type { PdfOptions } from "./render-pdf";

/** What pdfkit keeps of a page or of the file; print files need entries it has no option for. */
interface PdfDictionary {
	readonly data: Record<string, unknown>;
	end(): void;
}

/** A pdfkit document with the parts that print files write to. */
export type PdfDocument = PDFKit.PDFDocument & {
	readonly _root: PdfDictionary;
	readonly page: { readonly dictionary: PdfDictionary };
	/** Spot inks by name. */
	readonly spotColors: Readonly<Record<string, unknown>>;
	addSpotColor(name: string, cyan: number, magenta: number, yellow: number, black: number): PdfDocument;
};

/** Creator and producer named in the file. */
const maker = "@cchc/channel-poster";

/** pdfkit writes text values as strings and `/Name` values only for its own; this makes a name of a value in `Info`. */
function pdfName(name: string): object {
	return { toString: () => `/${name}`, [Symbol.toStringTag]: "PDFName" };
}

/**
 * Opens a file of one page with the keys of PDF/X-1a:2003: dates from the options, TrimBox, BleedBox and the printing condition.
 * @throws CchcError `poster/invalid-moment` when `created` is no ISO 8601 moment.
 */
export function openPdf(scene: Scene, frame: PageFrame, options: PdfOptions): PdfDocument {
	const created = new Date(options.created);
	if (Number.isNaN(created.getTime())) {
		throw new CchcError({ code: "poster/invalid-moment", message: `Not an ISO 8601 moment: ${options.created}` });
	}
	const document = new PDFDocument({
		size: [frame.width * pointsPerMm, frame.height * pointsPerMm],
		margin: 0,
		pdfVersion: "1.4",
		lang: "vi-VN",
		displayTitle: true,
		font: null as unknown as string,
		info: {
			Title: scene.title,
			Author: options.author ?? "",
			Creator: maker,
			Producer: maker,
			CreationDate: created,
			ModDate: created,
			...({ Trapped: pdfName("False"), GTS_PDFXVersion: "PDF/X-1a:2003" } as object),
		},
	}) as PdfDocument;
	Object.assign(document.page.dictionary.data, pageBoxes(scene.format, frame));
	const condition = options.outputCondition ?? "FOGRA39";
	const intent = document.ref({
		Type: "OutputIntent",
		S: "GTS_PDFX",
		OutputConditionIdentifier: new String(condition),
		RegistryName: new String("http://www.color.org"),
		Info: new String(condition),
	});
	(intent as unknown as PdfDictionary).end();
	document._root.data.OutputIntents = [intent];
	return document;
}

function pageBoxes({ width, height, bleed }: PosterFormat, frame: PageFrame): Record<string, readonly number[]> {
	const box = (around: number): number[] => {
		const [left, top] = [frame.offset - around / frame.scale, frame.offset - around / frame.scale];
		const right = frame.offset + (width + around) / frame.scale;
		const bottom = frame.offset + (height + around) / frame.scale;
		return [left, frame.height - bottom, right, frame.height - top].map((side) => side * pointsPerMm);
	};
	return { TrimBox: box(0), BleedBox: box(bleed) };
}
