import { capitalizeFirst } from "../document-words";
import { officeName } from "./office-name";
import type { Place } from "./place";
import type { Reading } from "./rule";

/** The reading of an abbreviation; with capital letters at the start of a sentence and as part of the name of an office. */
export function abbreviationReading(place: Place, written: string, words: string): Reading {
	const { length } = written;
	const name = office.test(place.text.slice(Math.max(0, place.index - 9), place.index)) ? officeName(words) : undefined;
	if (name !== undefined) return { words: name, length, kind: "abbreviation" };
	const capital = place.startsSentence && /^\p{Lu}/u.test(written);
	return { words: capital ? capitalizeFirst(words) : words, length, kind: "abbreviation" };
}

const office = /(?:^|[^\p{L}])(?:Bộ|Sở|Phòng|Cục|Vụ|Ban)[ \u00A0]$/u;
