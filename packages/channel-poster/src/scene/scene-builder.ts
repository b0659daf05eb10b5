import type { PosterColor } from "../color";
import type { SetText } from "../text/fit-text";
import { circlePath, movePath, rectanglePath, roundedPath } from "./paths";
import type { Box, FaceName, PathStep, SceneQr, SceneShape, SceneText, ShapeRole, TextRole } from "./scene-type";

/** Where and how a set text is drawn. */
export interface TextPlacement {
	readonly role: TextRole;
	readonly block: string;
	readonly face: FaceName;
	readonly fill: PosterColor;
	readonly on: PosterColor;
	readonly x: number;
	/** Top of the ink of the first line. */
	readonly y: number;
	/** Width to align in. Default: the text's own. */
	readonly width?: number;
	readonly align?: "left" | "center" | "right";
}

/** Collects the items of a scene in the order they are painted. */
export interface SceneBuilder {
	readonly items: (SceneShape | SceneText)[];
	/** The QR symbol, once there is one. */
	readonly qr: SceneQr | undefined;
	markQr(qr: SceneQr): void;
	shape(role: ShapeRole, path: readonly PathStep[], fill: PosterColor, box: Box): void;
	rectangle(role: ShapeRole, box: Box, fill: PosterColor, radius?: number): void;
	circle(role: ShapeRole, x: number, y: number, radius: number, fill: PosterColor): void;
	text(set: SetText, placement: TextPlacement): void;
}

/** Starts an empty scene; everything painted is moved right and down by `dx` and `dy` mm. */
export function createSceneBuilder(dx = 0, dy = 0): SceneBuilder {
	const items: (SceneShape | SceneText)[] = [];
	const shape: SceneBuilder["shape"] = (role, path, fill, box) => {
		items.push({
			kind: "shape",
			role,
			path: movePath(path, dx, dy),
			fill,
			box: { ...box, x: box.x + dx, y: box.y + dy },
		});
	};
	let symbol: SceneQr | undefined;
	return {
		items,
		get qr() {
			return symbol;
		},
		markQr: ({ box, quiet, ...rest }) => {
			symbol = {
				...rest,
				box: { ...box, x: box.x + dx, y: box.y + dy },
				quiet: { ...quiet, x: quiet.x + dx, y: quiet.y + dy },
			};
		},
		shape,
		rectangle: (role, box, fill, radius = 0) =>
			shape(role, radius > 0 ? roundedPath(box, radius) : rectanglePath(box), fill, box),
		circle: (role, x, y, radius, fill) =>
			shape(role, circlePath(x, y, radius), fill, {
				x: x - radius,
				y: y - radius,
				width: 2 * radius,
				height: 2 * radius,
			}),
		text: (set, placement) => {
			for (const line of set.lines)
				items.push(placeLine(set, line, { ...placement, x: placement.x + dx, y: placement.y + dy }));
		},
	};
}

function placeLine(set: SetText, line: SetText["lines"][number], placement: TextPlacement): SceneText {
	const { face, size, tracking } = set;
	const room = (placement.width ?? set.width) - line.width;
	const shift = placement.align === "center" ? room / 2 : placement.align === "right" ? room : 0;
	const x = placement.x + shift;
	const baseline = placement.y + line.baseline;
	const glyphs: { id: number; x: number; y: number }[] = [];
	const parts = set.text.words.slice(...line.words).flatMap((word) => word.text.split(" "));
	let pen = set.text.heads[line.words[0]] ?? 0;
	let [left, right, top, bottom] = [Number.POSITIVE_INFINITY, 0, 0, 0];
	for (const [index, part] of parts.entries()) {
		if (index > 0) {
			glyphs.push({ id: face.spaceGlyph, x: pen * size, y: 0 });
			pen += face.space + tracking;
		}
		const word = face.shape(part);
		word.glyphs.forEach((glyph, place) => {
			glyphs.push({ id: glyph.id, x: (pen + glyph.x + place * tracking) * size, y: glyph.y * size });
		});
		if (word.ink !== undefined) {
			left = Math.min(left, pen + word.ink.left);
			right = Math.max(right, pen + word.ink.right + (word.glyphs.length - 1) * tracking);
			top = Math.max(top, word.ink.top);
			bottom = Math.min(bottom, word.ink.bottom);
		}
		pen += word.advance + word.glyphs.length * tracking;
	}
	const start = Number.isFinite(left) ? left : 0;
	return {
		kind: "text",
		role: placement.role,
		block: placement.block,
		text: parts.join(" "),
		face: placement.face,
		size,
		tracking: tracking * size,
		x,
		baseline,
		glyphs,
		fill: placement.fill,
		on: placement.on,
		ink: {
			x: x + start * size,
			y: baseline - top * size,
			width: (right - start) * size,
			height: (top - bottom) * size,
		},
		capHeight: face.capHeight * size,
	};
}
