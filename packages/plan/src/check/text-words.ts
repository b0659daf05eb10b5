import type { PlanText } from "./plan-texts";

/** A text with its words. */
export interface TextWords {
	readonly source: PlanText;
	/** Words in small letters. */
	readonly words: readonly string[];
	/** Offset of each word in the text. */
	readonly offsets: readonly number[];
}

/** Where a word was first used. */
export interface WordPlace {
	readonly source: PlanText;
	readonly offset: number;
}

const separators = /[^\s.,;:!?…()[\]{}"“”‘’'«»/\\+*=<>|&%#@~^_–—-]+/g;

/** The words of texts, read once for all the rules that look at words. */
export function readWords(texts: readonly PlanText[]): {
	readonly words: readonly TextWords[];
	readonly vocabulary: ReadonlyMap<string, WordPlace>;
} {
	const vocabulary = new Map<string, WordPlace>();
	const words = texts.map((source): TextWords => {
		const found: string[] = [];
		const offsets: number[] = [];
		for (const match of source.text.matchAll(separators)) {
			const [word] = match;
			if (!vocabulary.has(word)) vocabulary.set(word, { source, offset: match.index });
			found.push(word.toLowerCase());
			offsets.push(match.index);
		}
		return { source, words: found, offsets };
	});
	return { words, vocabulary };
}
