import { collectBytes } from "@cchc/core";
import type { Scene } from "../scene/scene-type";
import { type PageFrame, paintScene, paintText, pointsPerMm } from "./page-content";
import { openPdf, type PdfDocument } from "./pdf-document";
import { markSpace, printMarks } from "./print-marks";
import { slugLine, slugText } from "./slug-line";

/** What a print file needs besides the scene. */
export interface PdfOptions {
	/** ISO 8601 moment with offset written as creation and change date: there is no clock. */
	readonly created: string;
	/** Printing condition the inks are meant for, a name of the ICC registry. Default `FOGRA39`. */
	readonly outputCondition?: string;
	/** Crop marks, eyelet ticks and the slug line. Default true. */
	readonly marks?: boolean;
	/** What stands in the slug line below the marks. Default: title, format, finished size, bleed, eyelets, scale. */
	readonly slug?: string;
	readonly author?: string;
}

/** Name of the ink that prints on every plate. */
const registration = "All";

/**
 * A scene as a print file: PDF 1.4 by pdfkit with process inks (and spot inks that colours ask for), embedded subset fonts,
 * TrimBox, BleedBox, crop marks in all separations, and the keys of PDF/X-1a:2003. `preflightPdf` checks what is declared.
 * The same scene and options give the same bytes.
 * @throws CchcError `poster/invalid-moment`.
 */
export function renderPdf(scene: Scene, options: PdfOptions): Promise<Uint8Array> {
	const { format } = scene;
	const marks = options.marks ?? true;
	const scale = format.scale ?? 1;
	const offset = format.bleed / scale + (marks ? markSpace : 0);
	const frame: PageFrame = {
		width: format.width / scale + 2 * offset,
		height: format.height / scale + 2 * offset,
		offset,
		scale,
	};
	const document = openPdf(scene, frame, options);
	paintScene(document, scene, frame);
	if (marks) {
		paintMarks(document, scene, frame);
		const slug = slugLine(scene, options.slug ?? slugText(scene));
		if (slug !== undefined) paintText(document, slug, scene, frame);
	}
	return collectBytes(document);
}

function paintMarks(document: PdfDocument, scene: Scene, frame: PageFrame): void {
	document.addSpotColor(registration, 100, 100, 100, 100);
	const onPage = (millimetres: number): number => (frame.offset + millimetres) * pointsPerMm;
	for (const [x1, y1, x2, y2] of printMarks(scene.format)) {
		document.moveTo(onPage(x1), onPage(y1)).lineTo(onPage(x2), onPage(y2));
	}
	document.lineWidth(0.25).stroke(registration);
}
