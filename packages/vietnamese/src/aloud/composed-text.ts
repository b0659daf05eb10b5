/** A text in composed form (NFC, character by character) with the source offset of each of its code units and its end. */
export interface ComposedText {
	readonly text: string;
	readonly offsets: readonly number[];
}

const character = /[\u1100-\u115F\uAC00-\uD7A3][\p{M}\u1160-\u11FF]*|\P{M}\p{M}*|\p{M}+/gu;

/** Composes a text and remembers where each part came from. A composed text comes back without offsets. */
export function composeText(text: string): ComposedText {
	if (text.normalize("NFC") === text) return { text, offsets: [] };
	const pieces: string[] = [];
	const offsets: number[] = [];
	for (const match of text.matchAll(character)) {
		const composed = match[0].normalize("NFC");
		pieces.push(composed);
		for (let unit = 0; unit < composed.length; unit += 1)
			offsets.push(match.index + (composed === match[0] ? unit : 0));
	}
	offsets.push(text.length);
	return { text: pieces.join(""), offsets };
}
