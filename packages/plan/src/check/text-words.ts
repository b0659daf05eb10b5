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
	/** The word in small letters. */
	readonly lower: string;
}

const separators = ".,;:!?…()[]{}\"“”‘’'«»/\\+*=<>|&%#@~^_–—- \t\n\u00a0";
const separatorCodes = new Set([...separators].map((character) => character.charCodeAt(0)));
const asciiSeparator = Array.from({ length: 128 }, (_, code) => separatorCodes.has(code));

function isSeparator(code: number): boolean {
	if (code < 128) return asciiSeparator[code] === true;
	// No letter of Vietnamese stands between these.
	return (code < 0xc0 || (code >= 0x2000 && code < 0x2070)) && separatorCodes.has(code);
}

/** The words of texts, read once for all the rules that look at words. */
export function readWords(texts: readonly PlanText[]): {
	readonly words: readonly TextWords[];
	readonly vocabulary: ReadonlyMap<string, WordPlace>;
} {
	const vocabulary = new Map<string, WordPlace>();
	const words = texts.map((source): TextWords => {
		const { text } = source;
		const found: string[] = [];
		const offsets: number[] = [];
		let start = -1;
		for (let index = 0; index <= text.length; index++) {
			if (index < text.length && !isSeparator(text.charCodeAt(index))) {
				if (start < 0) start = index;
				continue;
			}
			if (start < 0) continue;
			const word = text.slice(start, index);
			let lower = vocabulary.get(word)?.lower;
			if (lower === undefined) {
				lower = word.toLowerCase();
				vocabulary.set(word, { source, offset: start, lower });
			}
			found.push(lower);
			offsets.push(start);
			start = -1;
		}
		return { source, words: found, offsets };
	});
	return { words, vocabulary };
}
