import type { PosterColor } from "../color";
import { qrMatrix } from "../scene/qr-shape";
import type { Box, FaceName, TextRole } from "../scene/scene-type";
import { type MeasuredText, measureText } from "../text/break-lines";
import { lettersToCut, paragraphSetter, type SetText, type TextStyle, titleFitter } from "../text/fit-text";
import { splitWords } from "../text/text-words";
import type { DesignTask, PosterPart } from "./design-type";
import { type CapHeights, capHeightsFor, type Orientation, orientationOf, safeBox } from "./measures";

/** Look of a text. */
export interface Look {
	readonly face: FaceName;
	readonly role: TextRole;
	readonly fill: PosterColor;
	readonly on: PosterColor;
	/** Letters in capitals. */
	readonly capitals?: boolean;
	/** em. */
	readonly tracking?: number;
	/** em. Default 1.3. */
	readonly leading?: number;
	readonly align?: "left" | "center" | "right";
}

/** A text measured with its look, ready to be set at any size. */
export interface Copy {
	readonly measured: MeasuredText;
	readonly style: TextStyle;
	readonly look: Look;
	readonly block: string;
	readonly set: ReturnType<typeof paragraphSetter>;
	readonly fit: ReturnType<typeof titleFitter>;
}

/** Tools that all designs share, for one task. */
export interface Kit extends DesignTask {
	readonly box: Box;
	readonly orientation: Orientation;
	readonly caps: CapHeights;
	/** Em at which capitals of the regular face have the comfortable height, mm. */
	readonly unit: number;
	/** Least scale of body text: at 1 it is comfortable, below this it is refused. */
	readonly leastScale: number;
	copy(text: string, look: Look): Copy;
	/** Sets a paragraph in a column. */
	paragraph(copy: Copy, size: number, width: number, ragged?: "balanced" | "last-free"): SetText | undefined;
	/** Fits a title into a room. */
	title(copy: Copy, room: Pick<Box, "width" | "height">, most?: number, lines?: number): SetText | undefined;
	/** Letters to cut until a title fits the room. */
	titleCut(text: string, look: Look, room: Pick<Box, "width" | "height">): number;
	draw(copy: Copy, set: SetText, x: number, y: number, width?: number): void;
	/** Height of capitals at a size. */
	capOf(face: FaceName, size: number): number;
	/** Size at which capitals have a height. */
	sizeOf(face: FaceName, cap: number): number;
	/** Notes parts as shown. */
	show(...parts: PosterPart[]): void;
	readonly shown: Set<PosterPart>;
	/** Modules of the content's QR symbol; absent without one, and on screens: nobody scans the phone in his own hand. */
	readonly symbol: ReturnType<typeof qrMatrix>;
}

/** Makes the tools for a task. */
export function createKit(task: DesignTask): Kit {
	const { format, faces, builder } = task;
	const caps = capHeightsFor(format.readingDistance);
	const shown = new Set<PosterPart>();
	let blocks = 0;
	let symbol: { readonly matrix: ReturnType<typeof qrMatrix> } | undefined;
	const styleOf = (look: Look): TextStyle => ({
		face: faces[look.face],
		leading: look.leading ?? 1.3,
		...(look.tracking === undefined ? {} : { tracking: look.tracking }),
	});
	const copy: Kit["copy"] = (text, look) => {
		const style = styleOf(look);
		const wording = look.capitals === true ? text.normalize("NFC").toUpperCase() : text;
		blocks += 1;
		const measured = measureText(splitWords(wording), style.face, style.tracking);
		return {
			measured,
			set: paragraphSetter(measured, style),
			fit: titleFitter(measured, style),
			style,
			look,
			block: `${look.role}-${blocks}`,
		};
	};
	const sizeOf: Kit["sizeOf"] = (face, cap) => cap / faces[face].capHeight;
	const title: Kit["title"] = ({ fit, look }, room, most = Number.POSITIVE_INFINITY, lines = 12) => {
		const least = sizeOf(look.face, caps.limit);
		return fit({ ...room, least, most: Math.max(most, least), lines });
	};
	return {
		...task,
		box: safeBox(format),
		orientation: orientationOf(format),
		caps,
		unit: sizeOf("regular", caps.comfort),
		leastScale: 2 / 3,
		copy,
		paragraph: ({ set }, size, width, ragged) => set(size, width, ragged),
		title,
		titleCut: (text, look, room) => {
			const words = splitWords(text).map((word) => word.text);
			return lettersToCut(
				words,
				(count) => count === 0 || title(copy(words.slice(0, count).join(" "), look), room) !== undefined,
			);
		},
		draw: ({ look, block }, set, x, y, width) => {
			const { role, face, fill, on, align = "left" } = look;
			builder.text(set, { role, block, face, fill, on, x, y, align, ...(width === undefined ? {} : { width }) });
		},
		capOf: (face, size) => size * faces[face].capHeight,
		sizeOf,
		show: (...parts) => {
			for (const part of parts) shown.add(part);
		},
		shown,
		get symbol() {
			const { qr } = task.content;
			symbol ??= { matrix: qr === undefined || format.medium === "screen" ? undefined : qrMatrix(qr) };
			return symbol.matrix;
		},
	};
}
