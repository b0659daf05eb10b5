import { countSyllables } from "@cchc/vietnamese";

// Seconds at 233 syllables a minute, fitted to espeak-ng's reading of 886 single syllables.
const usual = 0.246;
/** How sounds lengthen or shorten a syllable; each pattern is tried on the written syllable without its tone. */
const sounds: readonly (readonly [pattern: RegExp, seconds: number])[] = [
	// Begins with a vowel, a nasal, l, đ or unaspirated t.
	[/^(?:[đml]|n(?!h)|t(?![hr])|[aăâeêioôơuưy])/, -0.041],
	// Begins with a fricative, an affricate, an aspirate or qu.
	[/^(?:th|tr|ch|ph|kh|qu|s|x)/, 0.016],
	// Ends in a stop, m, n or nh.
	[/(?:ch|nh|[cmnpt])$/, -0.015],
];
const rhymes: readonly (readonly [pattern: RegExp, seconds: number])[] = [
	// Short vowels.
	[/^(?:[ăâ]|ay$|au$)/, -0.034],
	// i and what begins with it.
	[/^(?:i(?!u)|yê)/, -0.023],
];
const initial = /^(?:ngh?|gh|gi(?=[aăâeêioôơuưy])|qu|[kcpt]h|tr|nh|[bcdđghklmnprstvx])/;
const vowels = /[aăâeêioôơuưy]+/g;
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Seconds of an average syllable at 233 syllables a minute, pauses not counted. */
export const averageSyllable = 0.222;

/** Syllables of a word, and the seconds it takes at 233 syllables a minute, pauses not counted. */
export function wordLoad(word: string): { readonly syllables: number; readonly seconds: number } {
	const written = word.toLowerCase().normalize("NFD").replace(tones, "").normalize("NFC");
	if (written.match(vowels)?.length !== 1) {
		const syllables = countSyllables(word);
		return { syllables, seconds: syllables * usual };
	}
	const rhyme = written.replace(initial, "");
	let seconds = usual;
	for (const [pattern, difference] of sounds) if (pattern.test(written)) seconds += difference;
	for (const [pattern, difference] of rhymes) if (pattern.test(rhyme)) seconds += difference;
	return { syllables: 1, seconds };
}
