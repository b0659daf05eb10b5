import type { SpeechConventions } from "./options";
import { Place } from "./place";
import { quietLength } from "./quiet";
import { isDigit, matchAt, type Reading, type Rule, signAfter } from "./rule";
import { readAbbreviatedWord } from "./rules/abbreviated-word";
import { readAbbreviation } from "./rules/abbreviation";
import { readCode } from "./rules/code";
import { readCurrency } from "./rules/currency";
import { readDate } from "./rules/date";
import { readDocumentNumber, readDocumentSign } from "./rules/document-number";
import { readDoubleMark } from "./rules/double-mark";
import { readIdentifier } from "./rules/identifier";
import { readInitials } from "./rules/initials";
import { readInternet } from "./rules/internet";
import { readListLabel } from "./rules/list-label";
import { readNumberList } from "./rules/number-list";
import { readOwnAbbreviation } from "./rules/own-abbreviation";
import { readPhone } from "./rules/phone";
import { readPlate } from "./rules/plate";
import { readQuantity } from "./rules/quantity";
import { readQuarter } from "./rules/quarter";
import { readRoman } from "./rules/roman";
import { readScientific } from "./rules/scientific";
import { readScore } from "./rules/score";
import { readSign } from "./rules/sign";
import { readSlash } from "./rules/slash";
import { readStandard } from "./rules/standard";
import { readTime } from "./rules/time";
import { readUnitWord } from "./rules/unit-word";
import type { SpokenSpan, SpokenText } from "./spoken-text";

/** Rules for figures, with the signs that must follow the first run of digits; `a` stands for any letter. */
const digitRules: readonly (readonly [rule: Rule, follow?: string])[] = [
	[readListLabel, ".)"],
	[readIdentifier],
	[readInternet],
	[readPlate, "a-"],
	[readDocumentNumber, "a/-–—"],
	[readPhone],
	[readScore, "-–"],
	[readDate, "-/.–—"],
	[readNumberList, ",-."],
	[readTime, "a:'’′"],
	[readDoubleMark, "'’′″\"”.,"],
	[readScientific, "a.,"],
	[readSlash, "a/:-–0"],
	[readQuantity],
];
/** Rules for words, with what must follow the first run of letters; `0` stands for any digit. */
const letterRules: readonly (readonly [rule: Rule, follow?: string])[] = [
	[readOwnAbbreviation],
	[readIdentifier, "0"],
	[readInternet, ".@:-_+%0/"],
	[readStandard, "0a/-"],
	[readDocumentSign, "-–/"],
	[readInitials, "-–"],
	[readQuarter],
	[readRoman],
	[readCurrency, "0$"],
	[readUnitWord],
	[readAbbreviation],
	[readCode, "0"],
	[readAbbreviatedWord],
];
const signRules: readonly Rule[] = [readSign];
const accountRules: readonly Rule[] = [readInternet];
const dialledRules: readonly Rule[] = [readPhone, readSign];
const letters = /[\p{L}\p{M}]+/uy;
const marks = /\p{M}+/uy;

/** One pass over a text in NFC: every rule is tried once at each number, sign and word that may need it. */
export function scan(text: string, conventions: SpeechConventions): SpokenText {
	const pieces: string[] = [];
	const spans: SpokenSpan[] = [];
	let spokenLength = 0;
	let tail = "";
	let last: Place["last"];
	const add = (piece: string): void => {
		pieces.push(piece);
		spokenLength += piece.length;
		const lower = (piece.length > 160 ? piece.slice(-160) : piece).toLowerCase();
		tail = (tail + lower).slice(-160);
	};
	const skipWords = Object.keys(conventions.abbreviations).length === 0;
	let index = 0;
	while (index < text.length) {
		const adjoining = last !== undefined && last.end === index;
		const quiet = adjoining ? 0 : quietLength(text, index, skipWords);
		if (quiet > 0) {
			add(text.slice(index, index + quiet));
			index += quiet;
			continue;
		}
		const place = new Place(text, index, conventions, tail, last);
		const reading = readingAt(place, adjoining);
		if (reading === undefined) {
			const copied = text.slice(index, index + copiedLength(text, index));
			if (adjoining && separate(copied, tail) !== copied) {
				const previous = spans.pop() as SpokenSpan;
				spans.push({ ...previous, spoken: [previous.spoken[0], previous.spoken[1] + 1] });
				add(" ");
			}
			add(copied);
			index += copied.length;
			continue;
		}
		const length = reading.length + (matchAt(marks, text, index + reading.length)?.[0].length ?? 0);
		const words = separate(reading.words, tail);
		spans.push({
			source: [index, index + length],
			spoken: [spokenLength, spokenLength + words.length],
			kind: reading.kind,
			...(reading.unsure === undefined ? {} : { unsure: reading.unsure }),
		});
		add(words);
		index += length;
		last = { end: index, kind: reading.kind };
	}
	return { text: pieces.join(""), spans };
}

function readingAt(place: Place, adjoining: boolean): Reading | undefined {
	const { text, index } = place;
	const code = text.charCodeAt(index);
	if (code >= 0x30 && code <= 0x39) return readFigures(place);
	const word = matchAt(letters, text, index)?.[0].length;
	if (word !== undefined) {
		const sign = adjoining ? readSign(place) : undefined;
		return sign ?? followedReading(letterRules, place, signAfter(text, index + word));
	}
	if (code === 0x28 || code === 0x2b) return firstReading(dialledRules, place);
	return firstReading(code === 0x40 ? accountRules : signRules, place);
}

function readFigures(place: Place): Reading | undefined {
	let end = place.index + 1;
	while (isDigit(place.text.charCodeAt(end))) end += 1;
	return followedReading(digitRules, place, signAfter(place.text, end));
}

function followedReading(
	rules: readonly (readonly [rule: Rule, follow?: string])[],
	place: Place,
	follow: string,
): Reading | undefined {
	for (const [rule, signs] of rules) {
		const reading = signs === undefined || signs.includes(follow) ? rule(place) : undefined;
		if (reading !== undefined) return reading;
	}
	return undefined;
}

function firstReading(rules: readonly Rule[], place: Place): Reading | undefined {
	for (const rule of rules) {
		const reading = rule(place);
		if (reading !== undefined) return reading;
	}
	return undefined;
}

function copiedLength(text: string, index: number): number {
	const run = matchAt(letters, text, index)?.[0].length;
	return run ?? String.fromCodePoint(text.codePointAt(index) as number).length;
}

function separate(words: string, tail: string): string {
	return /[\p{L}\p{M}\p{N}:;,]$/u.test(tail.slice(-2)) && /^[\p{L}\p{N}]/u.test(words) ? ` ${words}` : words;
}
