import type { PosterColor } from "../color";
import { type QrModules, qrMatrix } from "../scene/qr-shape";
import type { Box, FaceName, TextRole } from "../scene/scene-type";
import { type MeasuredText, measureText, type Ragged } from "../text/break-lines";
import {
	type ParagraphSetter,
	paragraphSetter,
	type SetText,
	type TextStyle,
	type TitleFitter,
	titleFitter,
} from "../text/fit-text";
import { type LockUp, type LockUpFitter, lockUpFitter } from "../text/lock-up";
import { splitWords } from "../text/text-words";
import type { DesignTask, PosterPart } from "./design-type";
import { type CapHeights, capHeightsFor, type Orientation, orientationOf, safeBox } from "./measures";

/** Look of a text. */
export interface Look {
	readonly face: FaceName;
	readonly role: TextRole;
	readonly fill: PosterColor;
	/** Colour of the second part of a lock-up. Default: `fill`. */
	readonly second?: PosterColor;
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
	readonly set: ParagraphSetter;
	readonly fit: TitleFitter;
	readonly lock: LockUpFitter;
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
	paragraph(copy: Copy, size: number, width: number, ragged?: Ragged): SetText | undefined;
	/** Fits a title into a room. */
	title(copy: Copy, room: Pick<Box, "width" | "height">, most?: number, lines?: number): SetText | undefined;
	/** Sets a short text in one part or two of different sizes that fill a room together. */
	lockUp(copy: Copy, room: Pick<Box, "width" | "height">, most: number, lines: number): LockUp | undefined;
	draw(copy: Copy, set: SetText, x: number, y: number, width?: number): void;
	drawLockUp(copy: Copy, lockUp: LockUp, x: number, y: number, width: number): void;
	/** Height of capitals at a size. */
	capOf(face: FaceName, size: number): number;
	/** Size at which capitals have a height. */
	sizeOf(face: FaceName, cap: number): number;
	/** Notes parts as shown. */
	show(...parts: PosterPart[]): void;
	readonly shown: Set<PosterPart>;
	/** Modules of the content's QR symbol; absent without one, and on screens: nobody scans the phone in his own hand. */
	readonly symbol: QrModules | undefined;
}

/** Makes the tools for a task. */
export function createKit(task: DesignTask): Kit {
	const { format, faces, builder } = task;
	const caps = capHeightsFor(format.readingDistance);
	const shown = new Set<PosterPart>();
	let blocks = 0;
	let symbol: { readonly matrix: QrModules | undefined } | undefined;
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
			lock: lockUpFitter(measured, style),
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
	const draw: Kit["draw"] = ({ look, block }, set, x, y, width) => {
		const { role, face, fill, on, align = "left" } = look;
		builder.text(set, { role, block, face, fill, on, x, y, align, ...(width === undefined ? {} : { width }) });
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
		lockUp: ({ lock, look }, room, most, lines) => {
			const least = sizeOf(look.face, caps.limit);
			const ratio = look.capitals === true ? 1.7 : 1.3;
			return lock({ ...room, least, most: Math.max(most, least), lines, ratio });
		},
		draw,
		drawLockUp: (copy, { parts }, x, y, width) => {
			const { look, block } = copy;
			for (const [index, { set, y: top, turnsAt = set.lines.length }] of parts.entries()) {
				const part = { ...copy, block: `${block}-${index}` };
				const second = { ...part, look: { ...look, fill: look.second ?? look.fill } };
				const upper = { ...set, lines: set.lines.slice(0, turnsAt) };
				draw(index === 0 ? part : second, upper, x, y + top, width);
				draw(second, { ...set, lines: set.lines.slice(turnsAt) }, x, y + top, width);
			}
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
