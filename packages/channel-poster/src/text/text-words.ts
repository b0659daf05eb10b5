import { cleanText } from "@cchc/core";

/** One syllable or word between spaces. */
export interface TextWord {
	readonly text: string;
	/** The author put `|` after it: a good place to break. */
	readonly breakWanted: boolean;
}

/**
 * Splits one line of text into words at white space: cleaned, NFC, `|` taken out and remembered. A dash with spaces
 * around it stays with the word before it, so that no line starts with a dash.
 */
export function splitWords(text: string): TextWord[] {
	const words: { text: string; breakWanted: boolean }[] = [];
	for (const piece of cleanText(text).replaceAll("|", " | ").split(/\s+/u)) {
		const last = words.at(-1);
		if (piece === "") continue;
		if (piece === "|") {
			if (last !== undefined) last.breakWanted = true;
		} else if (last !== undefined && /^[–—-]$/u.test(piece)) {
			last.text += ` ${piece}`;
		} else {
			words.push({ text: piece, breakWanted: false });
		}
	}
	const last = words.at(-1);
	if (last !== undefined) last.breakWanted = false;
	return words;
}
