import type { SpeechConventions } from "./options";
import { matchAt, type Place, type Reading, type Rule } from "./rule";
import { readAbbreviation } from "./rules/abbreviation";
import { readDate } from "./rules/date";
import { readDocumentNumber } from "./rules/document-number";
import { readInternet } from "./rules/internet";
import { readListLabel } from "./rules/list-label";
import { readPhone } from "./rules/phone";
import { readPlate } from "./rules/plate";
import { readQuantity } from "./rules/quantity";
import { readRoman } from "./rules/roman";
import { readSign } from "./rules/sign";
import { readSlash } from "./rules/slash";
import { readStandard } from "./rules/standard";
import { readTime } from "./rules/time";
import type { SpokenSpan, SpokenText } from "./spoken-text";

const digitRules: readonly Rule[] = [
	readListLabel,
	readInternet,
	readPlate,
	readDocumentNumber,
	readPhone,
	readDate,
	readTime,
	readSlash,
	readQuantity,
];
const letterRules: readonly Rule[] = [readInternet, readStandard, readRoman, readAbbreviation];
const signRules: readonly Rule[] = [readInternet, readPhone, readSign];
const adjoiningRules: readonly Rule[] = [readSign, ...letterRules];
const word = /[\p{L}\p{M}]+/uy;
const quiet = /[\s,;"“”'’‘()[\]{}!?…:•]+(?![\d])/uy;

/** One pass over a text: every rule is tried once at each word, number and sign. */
export function scan(text: string, conventions: SpeechConventions): SpokenText {
	const pieces: string[] = [];
	const spans: SpokenSpan[] = [];
	let spokenLength = 0;
	let tail = "";
	let last: Place["last"];
	const add = (piece: string): void => {
		pieces.push(piece);
		spokenLength += piece.length;
		tail = (tail + piece).slice(-160);
	};
	let index = 0;
	while (index < text.length) {
		const [rules, skip] = rulesAt(text, index, last?.end === index);
		const place: Place = { text, index, conventions, last, before: tail.slice(-120).toLowerCase() };
		const reading = firstReading(rules, place);
		if (reading === undefined) {
			const copied = text.slice(index, index + skip);
			add(last?.end === index ? separate(copied, tail) : copied);
			index += skip;
			continue;
		}
		const words = separate(reading.words, tail);
		spans.push({
			source: [index, index + reading.length],
			spoken: [spokenLength, spokenLength + words.length],
			kind: reading.kind,
			...(reading.unsure === undefined ? {} : { unsure: reading.unsure }),
		});
		add(words);
		index += reading.length;
		last = { end: index, kind: reading.kind };
	}
	return { text: pieces.join(""), spans };
}

function firstReading(rules: readonly Rule[], place: Place): Reading | undefined {
	for (const rule of rules) {
		const reading = rule(place);
		if (reading !== undefined) return reading;
	}
	return undefined;
}

const none: readonly Rule[] = [];

function rulesAt(text: string, index: number, adjoining: boolean): [readonly Rule[], number] {
	const code = text.charCodeAt(index);
	if (code >= 0x30 && code <= 0x39) return [digitRules, 1];
	const letters = matchAt(word, text, index);
	if (letters !== undefined) return [adjoining ? adjoiningRules : letterRules, letters[0].length];
	const plain = matchAt(quiet, text, index);
	if (plain !== undefined) return [adjoining ? signRules : none, Math.max(1, plain[0].length - 1)];
	return [signRules, String.fromCodePoint(text.codePointAt(index) as number).length];
}

function separate(words: string, tail: string): string {
	return /[\p{L}\p{M}\p{N}]$/u.test(tail) && /^[\p{L}\p{N}]/u.test(words) ? ` ${words}` : words;
}
