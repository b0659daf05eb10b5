import type { PosterColor } from "../color";
import { numberText } from "../scene/number-text";
import type { Box, FaceName, PathStep, Scene, SceneShape, SceneText } from "../scene/scene-type";
import type { PdfFont } from "./pdf-font";

/** Points per millimetre. */
export const pointsPerMm: number = 72 / 25.4;

/** What page content needs to know of the page. */
export interface PageFrame {
	/** Media size, millimetres on paper. */
	readonly width: number;
	readonly height: number;
	/** From the media's top left to the trim's, millimetres on paper. */
	readonly offset: number;
	/** 1:`scale`. */
	readonly scale: number;
	readonly fonts: Readonly<Partial<Record<FaceName, PdfFont>>>;
	/** Name of the resource of a spot ink, e.g. `Spot1`. */
	spotOf(color: PosterColor): string | undefined;
}

const point = (millimetres: number): string => numberText(millimetres * pointsPerMm, 3);

/** Paints the scene: everything clipped to the bleed box, y turned upward. */
export function pageContent(scene: Scene, frame: PageFrame): string {
	const { bleed, width, height } = scene.format;
	const area = pathText(
		[
			["M", -bleed, -bleed],
			["L", width + bleed, -bleed],
			["L", width + bleed, height + bleed],
			["L", -bleed, height + bleed],
			["Z"],
		],
		frame,
	);
	const parts = scene.items.map((item) =>
		item.kind === "shape" ? shapeText(item, frame) : lineText(item, scene, frame),
	);
	return ["q", area, "W n", ...parts, "Q"].join("\n");
}

/** Operator that chooses a fill colour: process inks, or a spot ink at full strength. */
export function fillOperator(color: PosterColor, frame: Pick<PageFrame, "spotOf">): string {
	const spot = frame.spotOf(color);
	if (spot !== undefined) return `/${spot} cs 1 scn`;
	return `${color.cmyk.map((part) => numberText(part / 100, 3)).join(" ")} k`;
}

/** A place of the trim in points of the page. */
export function pagePoint(x: number, y: number, frame: PageFrame): string {
	return `${point(frame.offset + x / frame.scale)} ${point(frame.height - frame.offset - y / frame.scale)}`;
}

/** A box of the trim as `[llx lly urx ury]`. */
export function pageBox(box: Box, frame: PageFrame): string {
	return `[${pagePoint(box.x, box.y + box.height, frame)} ${pagePoint(box.x + box.width, box.y, frame)}]`;
}

function shapeText(shape: SceneShape, frame: PageFrame): string {
	return `${fillOperator(shape.fill, frame)}\n${pathText(shape.path, frame)}\nf`;
}

function pathText(path: readonly PathStep[], frame: PageFrame): string {
	return path
		.map((step) => {
			if (step[0] === "M") return `${pagePoint(step[1], step[2], frame)} m`;
			if (step[0] === "L") return `${pagePoint(step[1], step[2], frame)} l`;
			if (step[0] === "Z") return "h";
			const [, a, b, c, d, e, f] = step;
			return `${pagePoint(a, b, frame)} ${pagePoint(c, d, frame)} ${pagePoint(e, f, frame)} c`;
		})
		.join("\n");
}

/** Paints one line of text. */
export function lineText(text: SceneText, scene: Scene, frame: PageFrame): string {
	const font = frame.fonts[text.face];
	const face = scene.faces[text.face];
	if (font === undefined) return "";
	const shown: string[] = [];
	let codes = "";
	let pen = 0;
	for (const glyph of text.glyphs) {
		const adjust = ((pen - glyph.x) / text.size) * 1000;
		if (Math.abs(adjust) > 0.005) {
			if (codes !== "") shown.push(`<${codes}>`);
			codes = "";
			shown.push(numberText(adjust, 2));
			pen = glyph.x;
		}
		codes += font.codeOf(glyph.id).toString(16).toUpperCase().padStart(4, "0");
		pen += face.advanceOf(glyph.id) * text.size;
	}
	if (codes !== "") shown.push(`<${codes}>`);
	const size = point(text.size / frame.scale);
	return [
		"BT",
		fillOperator(text.fill, frame),
		`/${text.face} ${size} Tf`,
		`1 0 0 1 ${pagePoint(text.x, text.baseline, frame)} Tm`,
		`[${shown.join(" ")}] TJ`,
		"ET",
	].join("\n");
}
