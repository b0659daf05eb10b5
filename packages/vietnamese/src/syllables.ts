import { removeTones } from "./diacritics";

/**
 * Spoken syllables of a text already written as it is spoken (see `readAloud`). A Vietnamese word as written is one
 * syllable; a foreign word counts its vowel groups, a run of consonants its letters, a figure one a digit group.
 */
export function countSyllables(text: string): number {
	let count = 0;
	for (const [token] of text.normalize("NFC").matchAll(/[\p{L}\p{M}]+|\p{Nd}+/gu)) {
		if (/^\p{Nd}/u.test(token)) {
			count += 1;
			continue;
		}
		const plain = removeTones(token).toLowerCase();
		const groups = plain.match(/[aeiouy]+/g)?.length ?? 0;
		const silent = groups > 1 && /[^aeiouy]e$/.test(plain) ? 1 : 0;
		count += groups === 0 ? Math.min(token.length, 8) : groups - silent;
	}
	return count;
}
