import { capitalizeFirst } from "../document-words";
import type { Place } from "./place";
import type { Reading } from "./rule";

/** The reading of an abbreviation; at the start of a sentence with a capital letter. */
export function abbreviationReading(place: Place, written: string, words: string): Reading {
	const capital = place.startsSentence && /^\p{Lu}/u.test(written);
	return { words: capital ? capitalizeFirst(words) : words, length: written.length, kind: "abbreviation" };
}
