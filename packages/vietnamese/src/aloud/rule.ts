import type { SpeechConventions } from "./options";
import type { SpokenKind } from "./spoken-text";

/** What a rule made of the source at its place. */
export interface Reading {
	readonly words: string;
	/** Source consumed, in UTF-16 code units; at least 1. */
	readonly length: number;
	readonly kind: SpokenKind;
	readonly unsure?: string;
}

/** What a rule may look at. Both sides are bounded, so that the whole stays linear. */
export interface Place {
	readonly text: string;
	readonly index: number;
	readonly conventions: SpeechConventions;
	/** Up to 120 characters already spoken, lower case. */
	readonly before: string;
	/** The source piece read last, if any. */
	readonly last: { readonly end: number; readonly kind: SpokenKind } | undefined;
}

/** Reads one kind of writing at a place of the source, or declines. */
export type Rule = (place: Place) => Reading | undefined;

/** Up to 120 characters of source from `index`. */
export function following(place: Place, index: number): string {
	return place.text.slice(index, index + 120);
}

/** Runs a sticky pattern at `index`. */
export function matchAt(pattern: RegExp, text: string, index: number): RegExpExecArray | undefined {
	pattern.lastIndex = index;
	return pattern.exec(text) ?? undefined;
}

/** True when the place begins a line, spaces aside. */
export function startsLine(place: Place): boolean {
	return /(?:^|\n)[\p{Zs}\t]*$/u.test(place.text.slice(Math.max(0, place.index - 40), place.index));
}
