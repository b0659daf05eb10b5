import type { MeasuredText } from "./break-lines";
import { type Candidate, candidatesOf, type FitRoom, resize, type SetText, type TextStyle } from "./fit-text";

/** A short text in one part or two, each at a size of its own, so that together they fill a room. */
export interface LockUp {
	readonly parts: readonly {
		readonly set: SetText;
		/** Top of its ink, millimetres from the top of the lock-up. */
		readonly y: number;
		/** The line where the sense turns inside the part. */
		readonly turnsAt?: number;
	}[];
	readonly height: number;
	/** Of the smaller part, mm em. */
	readonly size: number;
	/** A part has breaks that nobody would choose. */
	readonly torn: boolean;
}

/** The room of a lock-up, and how many times larger than the smaller part the larger may be. */
export interface LockUpRoom extends FitRoom {
	readonly ratio: number;
}

/** Sets a lock-up as large as a room allows; `undefined` when a part would be smaller than the least size. */
export type LockUpFitter = (room: LockUpRoom) => LockUp | undefined;

/** What a turn between two sizes is worth; a break at the same place in one part has its own reward. */
const splitBonus = 0.2;
/** Least space between a baseline and the capitals below it where the text turns, em of the smaller part. */
const partGap = 0.5;
const markGap = 0.14;

/** Measures of one part at a size of 1 mm. */
interface Measured {
	readonly candidate: Candidate;
	/** From the top of its ink to the top of the capitals of its first line. */
	readonly above: number;
	/** From its last baseline to the bottom of its ink. */
	readonly below: number;
	/** Between a baseline and the capitals below it; 0 with one line. */
	readonly between: number;
}

interface Way {
	readonly parts: readonly Measured[];
	readonly lines: number;
	readonly badness: number;
	readonly bonus: number;
}

/**
 * Sets a short text as a lock-up, as large as a room allows: it turns where its sense does, at the author's break, a dash
 * or a colon. `undefined` when a part would be smaller than the least size. The ways of breaking are worked out once, on
 * first use.
 */
export function lockUpFitter(text: MeasuredText, style: TextStyle): LockUpFitter {
	let ways: readonly Way[] | undefined;
	const turns = turnsOf(text);
	return (room) => {
		ways ??= waysOf(text, turns, style);
		let best: Way | undefined;
		let bestSizes: readonly number[] = [];
		let bestScore = Number.NEGATIVE_INFINITY;
		for (const way of ways) {
			if (way.lines > (room.lines ?? 12)) continue;
			const sizes = sizesOf(way, room);
			const least = Math.min(...sizes);
			if (least < room.least - 1e-9) continue;
			const mean = sizes.reduce((sum, size) => sum + Math.log(size), 0) / sizes.length;
			const score = 0.7 * Math.log(least) + 0.3 * mean - 0.2 * way.badness + way.bonus;
			if (score > bestScore + 1e-9) [best, bestSizes, bestScore] = [way, sizes, score];
		}
		return best === undefined ? undefined : place(best, bestSizes, turns);
	};
}

function waysOf(text: MeasuredText, turns: readonly number[], style: TextStyle): Way[] {
	const measured = (from: number, to: number): Measured[] =>
		candidatesOf(part(text, from, to), style).map((candidate) => {
			const { unit, lines } = candidate;
			const cap = style.face.capHeight;
			const below = unit.height - unit.lines.at(-1)!.baseline;
			return { candidate, above: unit.lines[0]!.baseline - cap, below, between: lines > 1 ? unit.leading - cap : 0 };
		});
	const count = text.words.length;
	const split = turns.flatMap((turn) => {
		const lower = measured(turn, count);
		return measured(0, turn).flatMap((one) => lower.map((other) => [one, other]));
	});
	const whole = measured(0, count).map((one) => [one]);
	return [...whole, ...split].map((parts) => ({
		parts,
		lines: parts.reduce((sum, { candidate }) => sum + candidate.lines, 0),
		badness: parts.reduce((sum, { candidate }) => sum + candidate.badness, 0),
		bonus: parts.length > 1 ? splitBonus : 0,
	}));
}

/** Words at which the sense turns: after the author's break, a dash or a colon. */
function turnsOf({ words }: MeasuredText): number[] {
	return words.flatMap((word, index) =>
		index < words.length - 1 && (word.breakWanted || /[–—:]$/u.test(word.text)) ? [index + 1] : [],
	);
}

/** Some of the words as a text of its own. */
function part({ words, widths, heads, tails, space, penalties }: MeasuredText, from: number, to: number): MeasuredText {
	return {
		words: words.slice(from, to),
		widths: widths.slice(from, to),
		heads: heads.slice(from, to),
		tails: tails.slice(from, to),
		space,
		penalties: penalties.slice(from, to - 1),
	};
}

function sizesOf(way: Way, { width, height, most, ratio }: LockUpRoom): number[] {
	const full = way.parts.map(({ candidate }) => Math.min(width / candidate.unit.width, most));
	const least = Math.min(...full);
	const sizes = full.map((size) => Math.min(size, least * ratio));
	const gap = gapOf(way, sizes);
	const tall = way.parts.reduce((sum, { candidate }, index) => sum + candidate.unit.height * sizes[index]!, gap);
	return tall <= height ? sizes : sizes.map((size) => (size * height) / tall);
}

/** Between the ink of the two parts, mm. */
function gapOf({ parts }: Way, sizes: readonly number[]): number {
	const [upper, lower] = parts;
	if (upper === undefined || lower === undefined) return 0;
	const [one, other] = sizes as [number, number];
	const least = Math.min(one, other);
	const capGap = Math.max(partGap * least, upper.between * one, lower.between * other);
	return Math.max(markGap * least, capGap - upper.below * one - lower.above * other);
}

function place(way: Way, sizes: readonly number[], turns: readonly number[]): LockUp {
	const gap = gapOf(way, sizes);
	const parts: LockUp["parts"][number][] = [];
	let bottom = 0;
	for (const [index, { candidate }] of way.parts.entries()) {
		const set = resize(candidate.unit, sizes[index]!);
		const y = index === 0 ? 0 : bottom + gap;
		const turnsAt = set.lines.findIndex(({ words: [start] }) => turns.includes(start));
		parts.push({ set, y, ...(way.parts.length === 1 && turnsAt > 0 ? { turnsAt } : {}) });
		bottom = y + set.height;
	}
	const torn = way.parts.some(({ candidate }) => candidate.unit.torn);
	return { parts, height: bottom, size: Math.min(...sizes), torn };
}
