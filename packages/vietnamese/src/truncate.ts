import { graphemes } from "./graphemes";
import { splitSentences } from "./sentences";

/** A text cut to a length, and what was cut off. */
export interface TruncatedText {
	/** At most the wanted number of graphemes, the closing `…` counted. */
	readonly text: string;
	/** The rest, trimmed; empty when nothing was cut. */
	readonly cut: string;
}

/**
 * Cuts a text to `maxGraphemes` characters as seen by a reader: after the last whole sentence that fits if that keeps at
 * least half the room, otherwise after the last whole word with `…`, never inside a character.
 */
export function truncate(text: string, maxGraphemes: number): TruncatedText {
	const trimmed = text.trim();
	const all = graphemes(trimmed);
	if (all.length <= maxGraphemes) return { text: trimmed, cut: "" };
	if (maxGraphemes < 1) return { text: "", cut: trimmed };
	let used = 0;
	for (const sentence of splitSentences(trimmed)) {
		const from = trimmed.indexOf(sentence, used);
		const length = graphemes(trimmed.slice(0, from + sentence.length)).length;
		if (length > maxGraphemes) break;
		used = from + sentence.length;
	}
	if (graphemes(trimmed.slice(0, used)).length * 2 >= maxGraphemes) {
		return { text: trimmed.slice(0, used), cut: trimmed.slice(used).trim() };
	}
	const room = all.slice(0, maxGraphemes - 1).join("");
	const atBoundary = /\s/u.test(all[maxGraphemes - 1] ?? " ");
	const space = room.search(/\s+\S*$/u);
	const kept = (atBoundary || space < 1 ? room : room.slice(0, space)).trimEnd();
	return { text: `${kept.replace(/[\s,;:–-]+$/u, "")}…`, cut: trimmed.slice(kept.length).trim() };
}
