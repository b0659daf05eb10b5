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

/** True when the place begins a line, spaces aside. */
export function startsLine(place: Place): boolean {
	return /(?:^|\n)[\p{Zs}\t]*$/u.test(place.text.slice(Math.max(0, place.index - 40), place.index));
}

/** The sign at `index`, a single space aside: `a` for a letter, `0` for a digit, a space at the end. */
export function signAfter(text: string, index: number): string {
	const end = text[index] === " " || text[index] === "\u00A0" ? index + 1 : index;
	if (isDigit(text.charCodeAt(end))) return "0";
	const sign = text[end] ?? " ";
	return /\p{L}/u.test(sign) ? "a" : sign;
}

/** True for the code of an ASCII digit. */
export function isDigit(code: number): boolean {
	return code >= 0x30 && code <= 0x39;
}
