import { breakPenalties, forbidden } from "./break-penalties";
import type { TextWord } from "./text-words";
import type { Typeface } from "./typeface";

/** A paragraph measured once, ready to be broken at any width. Widths are in em. */
export interface MeasuredText {
	readonly words: readonly TextWord[];
	readonly widths: readonly number[];
	/** How far the ink of each word reaches out before its start, as `Ẵ` does in some fonts: counted at line starts. */
	readonly heads: readonly number[];
	/** How far the ink of each word reaches beyond its width, as `í` does: counted at line ends. */
	readonly tails: readonly number[];
	readonly space: number;
	readonly penalties: readonly number[];
}

/** Measures a paragraph with a typeface. */
export function measureText(words: readonly TextWord[], face: Typeface, tracking = 0): MeasuredText {
	const widths = words.map((word) => {
		const parts = word.text.split(" ").map((part) => face.shape(part));
		const letters = parts.reduce((count, part) => count + part.glyphs.length, 0);
		const gaps = (parts.length - 1) * (face.space + tracking);
		return parts.reduce((width, part) => width + part.advance, 0) + letters * tracking + gaps;
	});
	const heads = words.map((word) => Math.max(0, -(face.shape(word.text.split(" ")[0]!).ink?.left ?? 0)));
	const tails = words.map((word) => {
		const last = face.shape(word.text.split(" ").at(-1)!);
		return Math.max(0, (last.ink?.right ?? 0) - last.advance - tracking);
	});
	return { words, widths, heads, tails, space: face.space + tracking, penalties: breakPenalties(words) };
}

/** Lines as ranges of words, with how ugly the breaks are: 0 is perfect. */
export interface BrokenText {
	/** First word of each line and the word after its last. */
	readonly lines: readonly (readonly [number, number])[];
	/** Width of the widest line, em. */
	readonly width: number;
	readonly badness: number;
}

/** Share of the column below which a last line looks forgotten. */
const shortEnd = 0.33;

/** How the ends of lines weigh: all alike, or all alike but the last. */
export type Ragged = "balanced" | "last-free";

/**
 * Breaks a paragraph into lines no wider than `width` em, with the least sum of ragged ends and break penalties over all
 * ways to do it. `undefined` when a single word is wider. A last line of one syllable is avoided like a torn name.
 */
export function breakLines(text: MeasuredText, width: number, ragged: Ragged): BrokenText | undefined {
	const count = text.words.length;
	const weight = ragged === "balanced" && count <= 12 ? { slack: 3, penalty: 0.16 } : { slack: 9, penalty: 0.2 };
	const costs: number[] = [0, ...text.words.map(() => Number.POSITIVE_INFINITY)];
	const from: number[] = [0, ...text.words.map(() => 0)];
	for (let end = 1; end <= count; end++) {
		let line = 0;
		for (let start = end - 1; start >= 0; start--) {
			line += text.widths[start]! + (start < end - 1 ? text.space : 0);
			if (line > width + 1e-9) break;
			const full = text.heads[start]! + line + text.tails[end - 1]!;
			if (full > width + 1e-9) continue;
			const slack = (width - full) / width;
			const last = end === count;
			let cost = costs[start]! + 0.02;
			if (!(last && ragged === "last-free")) cost += slack * slack * weight.slack;
			if (!last) cost += text.penalties[end - 1]! * weight.penalty;
			if (last && start > 0 && full < width * shortEnd) cost += (shortEnd - full / width) * 3;
			if (last && start > 0 && isLonely(text, start, end)) cost += forbidden * 0.04;
			if (cost < costs[end]!) {
				costs[end] = cost;
				from[end] = start;
			}
		}
	}
	if (costs[count] === Number.POSITIVE_INFINITY) return undefined;
	const lines: [number, number][] = [];
	for (let end = count; end > 0; end = from[end]!) lines.unshift([from[end]!, end]);
	const widest = Math.max(0, ...lines.map((line) => lineWidth(text, line)));
	return { lines, width: widest, badness: costs[count]! };
}

function isLonely(text: MeasuredText, start: number, end: number): boolean {
	return end - start === 1 && isSyllable(text.words[start]!.text);
}

/** True for one short word, which looks lost on a line of its own; long words and addresses do not. */
export function isSyllable(line: string): boolean {
	return !/\s|[\p{L}\p{N}]{8,}|[/@.].*[/@.]/u.test(line);
}

/** Width of one line, em. */
export function lineWidth(text: MeasuredText, [start, end]: readonly [number, number]): number {
	const spaces = (end - start - 1) * text.space;
	const words = text.widths.slice(start, end).reduce((sum, width) => sum + width, 0);
	return (text.heads[start] ?? 0) + words + spaces + (text.tails[end - 1] ?? 0);
}

/** True when some line of `broken` ends at a gap that must not be broken, or the last line is a single syllable. */
export function isTorn(text: MeasuredText, broken: BrokenText): boolean {
	const ends = broken.lines.slice(0, -1).map(([, end]) => text.penalties[end - 1]!);
	const [start, end] = broken.lines.at(-1) ?? [0, 0];
	return ends.some((cost) => cost >= forbidden) || (start > 0 && isLonely(text, start, end));
}
