import { type BrokenText, breakLines, isTorn, lineWidth, type MeasuredText, type Ragged } from "./break-lines";
import { type Ink, type Typeface, uniteInk } from "./typeface";

/** A paragraph with its lines broken and its size settled. Lengths are millimetres, y downward from the top of its ink. */
export interface SetText {
	readonly text: MeasuredText;
	readonly face: Typeface;
	readonly size: number;
	readonly tracking: number;
	readonly lines: readonly {
		readonly words: readonly [number, number];
		readonly width: number;
		readonly baseline: number;
	}[];
	readonly width: number;
	/** From the top of the first line's ink to the bottom of the last line's. */
	readonly height: number;
	/** Baseline to baseline. */
	readonly leading: number;
	/** Breaks that nobody would choose, e.g. a last line of one syllable: there was no other way. */
	readonly torn: boolean;
}

/** How a paragraph is to look. */
export interface TextStyle {
	readonly face: Typeface;
	/** Extra space after each letter, em. */
	readonly tracking?: number;
	/** Least distance of baselines, em; more where marks would touch. */
	readonly leading: number;
}

const markGap = 0.1;

function lineInk(text: MeasuredText, face: Typeface, [start, end]: readonly [number, number]): Ink {
	return text.words
		.slice(start, end)
		.flatMap((word) => word.text.split(" "))
		.map((part) => face.shape(part).ink)
		.filter((ink) => ink !== undefined)
		.reduce(uniteInk, { left: 0, right: 0, top: face.capHeight, bottom: 0 });
}

/** Sets broken lines at a size: one leading for all lines, wide enough that no mark touches the line above it. */
export function setLines(text: MeasuredText, broken: BrokenText, style: TextStyle, size: number): SetText {
	const inks = broken.lines.map((line) => lineInk(text, style.face, line));
	const first = inks[0] ?? { left: 0, right: 0, top: 0, bottom: 0 };
	let leading = style.leading;
	for (let index = 1; index < inks.length; index++) {
		leading = Math.max(leading, inks[index]!.top - inks[index - 1]!.bottom + markGap);
	}
	const depth = -(inks.at(-1)?.bottom ?? 0);
	return {
		text,
		face: style.face,
		size,
		tracking: style.tracking ?? 0,
		lines: broken.lines.map((words, index) => ({
			words,
			width: lineWidth(text, words) * size,
			baseline: (first.top + index * leading) * size,
		})),
		width: broken.width * size,
		height: (first.top + (broken.lines.length - 1) * leading + depth) * size,
		leading: leading * size,
		torn: isTorn(text, broken),
	};
}

/** The same text at another size: everything is linear in it. */
export function resize(set: SetText, size: number): SetText {
	const by = size / set.size;
	return {
		...set,
		size,
		lines: set.lines.map((line) => ({ words: line.words, width: line.width * by, baseline: line.baseline * by })),
		width: set.width * by,
		height: set.height * by,
		leading: set.leading * by,
	};
}

/** Sets a paragraph at a size in a column; `undefined` when a word is wider. */
export type ParagraphSetter = (size: number, width: number, ragged?: Ragged) => SetText | undefined;

/** Sets a title as large as a room allows; `undefined` when it does not fit at the least size. */
export type TitleFitter = (room: FitRoom) => SetText | undefined;

/** Sets a paragraph of one style in columns of any width; every way of breaking is worked out once. */
export function paragraphSetter(text: MeasuredText, style: TextStyle): ParagraphSetter {
	const known = new Map<string, SetText | undefined>();
	return (size, width, ragged = "last-free") => {
		const column = Math.round((width / size) * 1e6) / 1e6;
		const key = `${column} ${ragged}`;
		if (!known.has(key)) {
			const broken = breakLines(text, column, ragged);
			known.set(key, broken === undefined ? undefined : setLines(text, broken, style, 1));
		}
		const set = known.get(key);
		return set === undefined ? undefined : resize(set, size);
	};
}

/** A box to fill and the sizes allowed in it, millimetres. */
export interface FitRoom {
	readonly width: number;
	readonly height: number;
	readonly least: number;
	readonly most: number;
	/** Most lines. Default 12. */
	readonly lines?: number;
}

/** A way of breaking a title. */
export interface Candidate {
	/** Set at a size of 1 mm. */
	readonly unit: SetText;
	readonly lines: number;
	readonly badness: number;
}

const stretches = [1, 1.05, 1.12, 1.2, 1.32, 1.5];

/** Every way of breaking a title worth trying: for each number of lines the narrowest, and wider ones with better breaks. */
export function candidatesOf(text: MeasuredText, style: TextStyle): Candidate[] {
	const found = new Map<string, Candidate>();
	for (let lines = 1; lines <= Math.min(text.words.length, 12); lines++) {
		const narrow = leastWidth(text, lines);
		for (const stretch of stretches) {
			const broken = breakLines(text, narrow * stretch, "balanced");
			if (broken === undefined) continue;
			const key = broken.lines.map(([, end]) => end).join(",");
			const known = found.get(key);
			if (known !== undefined && known.lines <= lines) continue;
			found.set(key, { unit: setLines(text, broken, style, 1), lines, badness: broken.badness });
		}
	}
	return [...found.values()];
}

/**
 * Sets a title as large as a room allows, weighing size against the quality of its breaks. Exact: every measure is
 * linear in the size, so each way of breaking gives its size directly. `undefined` when it does not fit at the least size.
 * The ways of breaking are worked out once, on first use.
 */
export function titleFitter(text: MeasuredText, style: TextStyle): TitleFitter {
	let candidates: Candidate[] | undefined;
	return (room) => {
		candidates ??= candidatesOf(text, style);
		let best: SetText | undefined;
		let bestSize = 0;
		let bestScore = Number.NEGATIVE_INFINITY;
		for (const { unit, lines, badness } of candidates) {
			const size = Math.min(room.width / unit.width, room.height / unit.height, room.most);
			if (lines > (room.lines ?? 12) || size < room.least - 1e-9) continue;
			const score = Math.log(size) - badness * 0.22;
			if (score <= bestScore + 1e-9) continue;
			[best, bestSize, bestScore] = [unit, size, score];
		}
		return best === undefined ? undefined : resize(best, bestSize);
	};
}

/** The least column width, em, that holds the text in `lines` lines. */
function leastWidth(text: MeasuredText, lines: number): number {
	const count = text.words.length;
	let widths = [0, ...text.words.map((_, index) => lineWidth(text, [0, index + 1]))];
	for (let line = 2; line <= lines; line++) {
		const next = [...widths];
		for (let end = 1; end <= count; end++) {
			let width = 0;
			for (let start = end - 1; start > 0; start--) {
				width += text.widths[start]! + (start < end - 1 ? text.space : 0);
				next[end] = Math.min(next[end]!, Math.max(widths[start]!, text.heads[start]! + width + text.tails[end - 1]!));
			}
		}
		widths = next;
	}
	return widths[count]! * (1 + 1e-9);
}
