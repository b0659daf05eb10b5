import { endOfDigits, endOfLetters, isDigit, isHalf, isLetterOrNumber, isMark } from "./character";
import type { SpeechConventions } from "./options";
import { Place } from "./place";
import { quietLength } from "./quiet";
import { lengthAt, type Reading, type Rule, signAfter } from "./rule";
import { type RuleTable, ruleTable } from "./rule-table";
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
import { readSign, spaceAlone } from "./rules/sign";
import { readSlash } from "./rules/slash";
import { readStandard } from "./rules/standard";
import { readTime } from "./rules/time";
import { readUnitWord } from "./rules/unit-word";
import { SpokenTail } from "./spoken-tail";
import type { SpokenSpan, SpokenText } from "./spoken-text";

const digitRules: RuleTable = ruleTable([
	{ rule: readListLabel, follow: ".)" },
	{ rule: readIdentifier },
	{ rule: readInternet },
	{ rule: readPlate, follow: "a-" },
	{ rule: readDocumentNumber, follow: "a/-–—" },
	{ rule: readPhone },
	{ rule: readScore, follow: "-–" },
	{ rule: readDate, follow: "-/.–—" },
	{ rule: readNumberList, follow: ",-." },
	{ rule: readTime, follow: "a:'’′" },
	{ rule: readDoubleMark, follow: "'’′″\"”.," },
	{ rule: readScientific, follow: "a.," },
	{ rule: readSlash, follow: "a/:-–0" },
	{ rule: readQuantity },
]);
const letterRules: RuleTable = ruleTable([
	{ rule: readOwnAbbreviation },
	{ rule: readIdentifier, start: "^", follow: "0" },
	{ rule: readInternet, follow: ".@:-_+%0/" },
	{ rule: readStandard, start: "^", follow: "0a/-" },
	{ rule: readDocumentSign, start: "^", follow: "-–/" },
	{ rule: readInitials, start: "^", follow: "-–" },
	{ rule: readQuarter, start: "Q" },
	{ rule: readRoman, start: "IVXLCDM" },
	{ rule: readCurrency, start: "^", follow: "0$" },
	{ rule: readUnitWord },
	{ rule: readAbbreviation },
	{ rule: readCode, follow: "0" },
	{ rule: readAbbreviatedWord },
]);
const signRules: readonly Rule[] = [readSign];
const accountRules: readonly Rule[] = [readInternet];
const dialledRules: readonly Rule[] = [readPhone, readSign];
const marks = /\p{M}+/uy;

/** One pass over a text in NFC: every rule is tried once at each number, sign and word that may need it. */
export function scan(text: string, conventions: SpeechConventions): SpokenText {
	const pieces: string[] = [];
	const spans: SpokenSpan[] = [];
	const tail = new SpokenTail();
	let spokenLength = 0;
	let last: Place["last"];
	const add = (piece: string): void => {
		pieces.push(piece);
		spokenLength += piece.length;
		tail.add(piece);
	};
	const skipWords = Object.keys(conventions.abbreviations).length === 0;
	let index = 0;
	while (index < text.length) {
		const adjoining = last !== undefined && last.end === index;
		const quiet = adjoining ? spaceAlone(text, index) : quietLength(text, index, skipWords);
		if (quiet > 0) {
			add(text.slice(index, index + quiet));
			index += quiet;
			continue;
		}
		const reading = readingAt(new Place(text, index, conventions, tail, last), adjoining);
		if (reading === undefined) {
			const copied = text.slice(index, index + copiedLength(text, index));
			if (adjoining && needsSpace(copied, tail.end)) {
				const previous = spans.pop() as SpokenSpan;
				spans.push({ ...previous, spoken: [previous.spoken[0], previous.spoken[1] + 1] });
				add(" ");
			}
			add(copied);
			index += copied.length;
			continue;
		}
		const end = index + reading.length;
		const length = reading.length + (mayBeMark(text.charCodeAt(end)) ? lengthAt(marks, text, end) : 0);
		const words = needsSpace(reading.words, tail.end) ? ` ${reading.words}` : reading.words;
		const { kind, unsure } = reading;
		const source = [index, index + length] as const;
		const spoken = [spokenLength, spokenLength + words.length] as const;
		spans.push(unsure === undefined ? { source, spoken, kind } : { source, spoken, kind, unsure });
		add(words);
		index += length;
		last = { end: index, kind };
	}
	return { text: pieces.join(""), spans };
}

function mayBeMark(code: number): boolean {
	return isMark(code) || isHalf(code);
}

function readingAt(place: Place, adjoining: boolean): Reading | undefined {
	const { text, index } = place;
	const code = text.charCodeAt(index);
	if (isDigit(code)) return firstReading(digitRules("", signAfter(text, endOfDigits(text, index))), place);
	const end = endOfLetters(text, index);
	if (end > index) {
		const sign = adjoining ? readSign(place) : undefined;
		return sign ?? firstReading(letterRules(text[index] as string, signAfter(text, end)), place);
	}
	if (code === 0x28 || code === 0x2b) return firstReading(dialledRules, place);
	return firstReading(code === 0x40 ? accountRules : signRules, place);
}

function firstReading(rules: readonly Rule[], place: Place): Reading | undefined {
	for (const rule of rules) {
		const reading = rule(place);
		if (reading !== undefined) return reading;
	}
	return undefined;
}

function copiedLength(text: string, index: number): number {
	const end = endOfLetters(text, index);
	return end > index ? end - index : String.fromCodePoint(text.codePointAt(index) as number).length;
}

/** True when words follow the end of others without a space. */
function needsSpace(words: string, tail: string): boolean {
	const first = words.charCodeAt(0);
	const before = tail.charCodeAt(tail.length - 1);
	if (isHalf(first) || isHalf(before))
		return /[\p{L}\p{M}\p{N}:;,]$/u.test(tail.slice(-2)) && /^[\p{L}\p{N}]/u.test(words);
	if (!isLetterOrNumber(first)) return false;
	return isLetterOrNumber(before) || isMark(before) || before === 0x3a || before === 0x3b || before === 0x2c;
}
