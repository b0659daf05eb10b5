import { safeColor } from "../flow-look";
import type { PdfDocument } from "./pdf-document";
import type { PdfFace } from "./pdf-fonts";
import type { StructureNode } from "./structure";
import type { Piece, TextLine } from "./text-lines";

/** A page being drawn. Points from the top left corner of the page. */
export interface PageCanvas {
	readonly width: number;
	readonly height: number;
	/** Draws as content of a node, or as decoration that readers skip. */
	tagged(node: StructureNode | undefined, draw: () => void): void;
	text(line: TextLine, left: number, top: number, align: "left" | "center" | "right" | "justify"): void;
	/** A straight line. */
	stroke(fromX: number, fromY: number, toX: number, toY: number, thickness: number, color?: string): void;
	fill(left: number, top: number, width: number, height: number, color: string): void;
	/** Pale words across the middle of the page, turned upward. */
	watermark(text: string, face: PdfFace, size: number): void;
}

/** Adds an empty page. */
export function addCanvas(document: PdfDocument, width: number, height: number): PageCanvas {
	document.addPage({ size: [width, height], margin: 0 });
	const canvas: PageCanvas = {
		width,
		height,
		tagged: (node, draw) => {
			if (node === undefined) document.markContent("Artifact");
			else node.contents.push(document.markStructureContent(node.type));
			draw();
			document.endMarkedContent();
		},
		stroke: (fromX, fromY, toX, toY, thickness, color = "000000") => {
			document
				.lineWidth(thickness)
				.moveTo(fromX, fromY)
				.lineTo(toX, toY)
				.stroke(`#${safeColor(color)}`);
		},
		fill: (left, top, boxWidth, boxHeight, color) => {
			document.rect(left, top, boxWidth, boxHeight).fill(`#${safeColor(color)}`);
		},
		watermark: (text, face, size) => {
			const [x, y] = [width / 2, height / 2];
			document.save().rotate(-45, { origin: [x, y] });
			document.font(face.name).fontSize(size).fillColor("#e0e0e0");
			document.text(text, x - face.width(text, size) / 2, y + size / 3, { lineBreak: false, baseline: "alphabetic" });
			document.restore();
		},
		text: (line, left, top, align) => {
			const spaces = line.pieces.filter((piece) => piece.space).length;
			const extra = align === "justify" && !line.last && spaces > 0 ? (line.room - line.width) / spaces : 0;
			const rest = line.room - line.width;
			let x = left + line.indent + (align === "center" ? rest / 2 : align === "right" ? rest : 0);
			const baseline = top + line.baseline;
			decorate(canvas, line, x, baseline, extra);
			for (const stretch of stretchesOf(line)) x += drawStretch(document, stretch, x, baseline, extra);
		},
	};
	return canvas;
}

function decorate(canvas: PageCanvas, line: TextLine, start: number, baseline: number, extra: number): void {
	let x = start;
	for (const piece of line.pieces) {
		const width = piece.width + (piece.space ? extra : 0);
		if (piece.run.highlight !== undefined) {
			canvas.fill(x, baseline - piece.size * 0.89, width, piece.size * 1.1, piece.run.highlight);
		}
		if (piece.run.underline) canvas.stroke(x, baseline + piece.size * 0.1, x + width, baseline + piece.size * 0.1, 0.6);
		x += width;
	}
}

/** Pieces that follow each other in one look; a tab stands alone, since it is wider than the space it is drawn with. */
function stretchesOf(line: TextLine): Piece[][] {
	const stretches: Piece[][] = [];
	for (const piece of line.pieces) {
		const stretch = stretches.at(-1);
		const before = stretch?.at(-1);
		const same =
			before !== undefined &&
			before.face === piece.face &&
			before.size === piece.size &&
			before.run.color === piece.run.color &&
			!isTab(before) &&
			!isTab(piece);
		if (same) stretch?.push(piece);
		else stretches.push([piece]);
	}
	return stretches;
}

function isTab(piece: Piece): boolean {
	return piece.space && Math.abs(piece.width - piece.face.width(piece.text, piece.size)) > 0.001;
}

/** Draws one stretch and gives its width. */
function drawStretch(document: PdfDocument, pieces: Piece[], x: number, baseline: number, extra: number): number {
	const [{ face, size, run }] = pieces as [Piece];
	const text = pieces.map((piece) => piece.text).join("");
	if (text.trim() !== "") {
		document
			.font(face.name)
			.fontSize(size)
			.fillColor(`#${safeColor(run.color ?? "000000")}`);
		document.text(text, x, baseline, { lineBreak: false, baseline: "alphabetic", wordSpacing: extra });
	}
	return pieces.reduce((sum, piece) => sum + piece.width + (piece.space ? extra : 0), 0);
}
