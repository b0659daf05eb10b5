import { isDigit, isLetter, isLetterOrNumber } from "./character";
import type { Place } from "./place";
import type { SpokenKind } from "./spoken-text";

/** What a rule made of the source at its place. */
export interface Reading {
	readonly words: string;
	/** Source consumed, in UTF-16 code units; at least 1. */
	readonly length: number;
	readonly kind: SpokenKind;
	readonly unsure?: string;
}

/** Reads one kind of writing at a place of the source, or declines. */
export type Rule = (place: Place) => Reading | undefined;

/** Runs a sticky pattern at `index`. */
export function matchAt(pattern: RegExp, text: string, index: number): RegExpExecArray | undefined {
	pattern.lastIndex = index;
	return pattern.exec(text) ?? undefined;
}

/** Length of what a sticky pattern matches at `index`; 0 for no match. */
export function lengthAt(pattern: RegExp, text: string, index: number): number {
	pattern.lastIndex = index;
	return pattern.test(text) ? pattern.lastIndex - index : 0;
}

/** True when the place begins a line, spaces aside. */
export function startsLine(place: Place): boolean {
	if (isLetterOrNumber(place.text.charCodeAt(place.index - 1))) return false;
	return /(?:^|\n)[\p{Zs}\t]*$/u.test(place.text.slice(Math.max(0, place.index - 40), place.index));
}

/** The sign at `index`, a single space aside: `a` for a letter, `0` for a digit, a space at the end. */
export function signAfter(text: string, index: number): string {
	const end = text[index] === " " || text[index] === "\u00A0" ? index + 1 : index;
	if (isDigit(text.charCodeAt(end))) return "0";
	return isLetter(text.charCodeAt(end)) ? "a" : (text[end] ?? " ");
}
