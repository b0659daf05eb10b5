import { capitalizeFirst } from "../document-words";
import { isCapital, isHalf } from "./character";
import { officeName } from "./office-name";
import type { Place } from "./place";
import type { Reading } from "./rule";

/** The reading of an abbreviation; with capital letters at the start of a sentence and as part of the name of an office. */
export function abbreviationReading(place: Place, written: string, words: string): Reading {
	const { length } = written;
	const name = followsOffice(place) ? officeName(words) : undefined;
	if (name !== undefined) return { words: name, length, kind: "abbreviation" };
	const capital = startsCapital(written) && place.startsSentence;
	return { words: capital ? capitalizeFirst(words) : words, length, kind: "abbreviation" };
}

function followsOffice({ text, index }: Place): boolean {
	const before = text[index - 1];
	return (before === " " || before === "\u00A0") && office.test(text.slice(Math.max(0, index - 9), index));
}

function startsCapital(written: string): boolean {
	const code = written.charCodeAt(0);
	return isHalf(code) ? /^\p{Lu}/u.test(written) : isCapital(code);
}

const office = /(?:^|[^\p{L}])(?:Bộ|Sở|Phòng|Cục|Vụ|Ban)[ \u00A0]$/u;
