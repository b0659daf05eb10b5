import type { PosterColor } from "../color";
import type { PathStep, Scene, SceneShape, SceneText } from "../scene/scene-type";
import type { PdfDocument } from "./pdf-document";

/** Points per millimetre. */
export const pointsPerMm: number = 72 / 25.4;

/** How millimetres of the scene lie on the page. */
export interface PageFrame {
	/** Media size, millimetres on paper. */
	readonly width: number;
	readonly height: number;
	/** From the media's top left to the trim's, millimetres on paper. */
	readonly offset: number;
	/** 1:`scale`. */
	readonly scale: number;
}

/** Paints the scene, everything clipped to the bleed box. */
export function paintScene(document: PdfDocument, scene: Scene, frame: PageFrame): void {
	const { bleed, width, height } = scene.format;
	const [left, top] = pagePoint(-bleed, -bleed, frame);
	const [right, bottom] = pagePoint(width + bleed, height + bleed, frame);
	document.save();
	document.rect(left, top, right - left, bottom - top).clip();
	for (const item of scene.items) {
		if (item.kind === "shape") paintShape(document, item, frame);
		else paintText(document, item, scene, frame);
	}
	document.restore();
}

/** A place of the trim in points from the top left of the page. */
function pagePoint(x: number, y: number, frame: PageFrame): [number, number] {
	return [(frame.offset + x / frame.scale) * pointsPerMm, (frame.offset + y / frame.scale) * pointsPerMm];
}

/** Ink for pdfkit: a spot ink by its name, or per cents of the four process inks. */
function ink(document: PdfDocument, color: PosterColor): PDFKit.Mixins.ColorValue {
	if (color.spot === undefined) return [...color.cmyk];
	if (!(color.spot in document.spotColors)) document.addSpotColor(color.spot, ...color.cmyk);
	return color.spot;
}

function paintShape(document: PdfDocument, shape: SceneShape, frame: PageFrame): void {
	for (const step of shape.path) drawStep(document, step, frame);
	document.fill(ink(document, shape.fill));
}

function drawStep(document: PdfDocument, step: PathStep, frame: PageFrame): void {
	if (step[0] === "Z") document.closePath();
	else if (step[0] === "M") document.moveTo(...pagePoint(step[1], step[2], frame));
	else if (step[0] === "L") document.lineTo(...pagePoint(step[1], step[2], frame));
	else {
		const [, a, b, c, d, e, f] = step;
		document.bezierCurveTo(...pagePoint(a, b, frame), ...pagePoint(c, d, frame), ...pagePoint(e, f, frame));
	}
}

/** Paints one line, word by word, each where the scene has put it. */
export function paintText(document: PdfDocument, text: SceneText, scene: Scene, frame: PageFrame): void {
	const face = scene.faces[text.face];
	document.registerFont(text.face, face.font as unknown as string);
	document.font(text.face);
	document.fontSize((text.size / frame.scale) * pointsPerMm);
	document.fillColor(ink(document, text.fill));
	const characterSpacing = (text.tracking / frame.scale) * pointsPerMm;
	for (const [word, x] of placedWords(text, face.spaceGlyph)) {
		const [left, baseline] = pagePoint(text.x + x, text.baseline, frame);
		document.text(word, left, baseline, { lineBreak: false, baseline: "alphabetic", characterSpacing });
	}
}

/** Words with their offsets from the start of the line, read off the glyphs between its spaces. */
function placedWords(text: SceneText, spaceGlyph: number): [string, number][] {
	const words = text.text.split(/\s+/).filter((word) => word !== "");
	const starts = text.glyphs.filter((glyph, index) => {
		const before = text.glyphs[index - 1];
		return glyph.id !== spaceGlyph && (before === undefined || before.id === spaceGlyph);
	});
	return words.map((word, index) => [word, starts[index]?.x ?? 0]);
}
