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

/** What a turn between two sizes is worth; a break at the same place in one part has its own reward. */
const splitBonus = 0.28;
/** Least space between a baseline and the capitals below it where the text turns, em of the smaller part. */
const partGap = 0.5;
const markGap = 0.14;

/**
 * Sets a short text as a lock-up, as large as a room allows: it turns where its sense does, at the author's break, a dash
 * or a colon. `undefined` when a part would be smaller than the least size. The ways of breaking are worked out once, on
 * first use.
 */
export function lockUpFitter(text: MeasuredText, style: TextStyle): (room: LockUpRoom) => LockUp | undefined {
	let ways: readonly (readonly Candidate[])[] | undefined;
	return (room) => {
		ways ??= waysOf(text, style);
		let best: LockUp | undefined;
		let bestScore = Number.NEGATIVE_INFINITY;
		for (const way of ways) {
			if (way.reduce((sum, { lines }) => sum + lines, 0) > (room.lines ?? 12)) continue;
			const lockUp = lock(way, room);
			if (lockUp.size < room.least - 1e-9) continue;
			const sizes = lockUp.parts.map(({ set }) => Math.log(set.size));
			const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
			const badness = way.reduce((sum, { badness: own }) => sum + own, 0);
			const score = 0.7 * Math.log(lockUp.size) + 0.3 * mean - 0.2 * badness + (way.length > 1 ? splitBonus : 0);
			if (score > bestScore + 1e-9) [best, bestScore] = [lockUp, score];
		}
		return best;
	};
}

function waysOf(text: MeasuredText, style: TextStyle): (readonly Candidate[])[] {
	const whole = candidatesOf(text, style).map((candidate) => [candidate]);
	const split = turnsOf(text).flatMap((turn) => {
		const upper = candidatesOf(part(text, 0, turn), style);
		const lower = candidatesOf(part(text, turn, text.words.length), style);
		return upper.flatMap((one) => lower.map((other) => [one, other]));
	});
	return [...whole, ...split];
}

/** Words at which the sense turns: after the author's break, a dash or a colon. */
function turnsOf({ words }: MeasuredText): number[] {
	return words.flatMap((word, index) =>
		index < words.length - 1 && (word.breakWanted || /[–—:]$/u.test(word.text)) ? [index + 1] : [],
	);
}

/** Some of the words as a text of its own. */
function part({ words, widths, tails, space, penalties }: MeasuredText, from: number, to: number): MeasuredText {
	return {
		words: words.slice(from, to),
		widths: widths.slice(from, to),
		tails: tails.slice(from, to),
		space,
		penalties: penalties.slice(from, to - 1),
	};
}

function lock(way: readonly Candidate[], { width, height, most, ratio }: LockUpRoom): LockUp {
	const full = way.map(({ unit }) => Math.min(width / unit.width, most));
	const least = Math.min(...full);
	const sizes = full.map((size) => Math.min(size, least * ratio));
	const wanted = place(way, sizes);
	const by = height / wanted.height;
	return by >= 1
		? wanted
		: place(
				way,
				sizes.map((size) => size * by),
			);
}

function place(way: readonly Candidate[], sizes: readonly number[]): LockUp {
	const least = Math.min(...sizes);
	const between = Math.max(
		partGap * least,
		...way.map(({ unit, lines }, index) => (lines > 1 ? (unit.leading - unit.face.capHeight) * sizes[index]! : 0)),
	);
	const parts: LockUp["parts"][number][] = [];
	let bottom = 0;
	for (const [index, { unit }] of way.entries()) {
		const set = resize(unit, sizes[index]!);
		const above = set.lines[0]!.baseline - set.face.capHeight * set.size;
		const depth = index === 0 ? 0 : bottom - baselineOf(parts[index - 1]!);
		const y = index === 0 ? 0 : bottom + Math.max(markGap * least, between - above - depth);
		const turns = way.length > 1 ? [] : turnsOf(set.text);
		const turnsAt = set.lines.findIndex(({ words: [start] }) => turns.includes(start));
		parts.push({ set, y, ...(turnsAt > 0 ? { turnsAt } : {}) });
		bottom = y + set.height;
	}
	return { parts, height: bottom, size: least, torn: way.some(({ unit }) => unit.torn) };
}

function baselineOf({ set, y }: LockUp["parts"][number]): number {
	return y + set.lines.at(-1)!.baseline;
}
