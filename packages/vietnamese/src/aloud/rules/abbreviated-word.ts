import { abbreviationReading } from "../abbreviation-reading";
import { isDigit, lowerCase } from "../character";
import { spellLetters } from "../data/letter-names";
import { lookUpAbbreviation } from "../lookup";
import type { Place } from "../place";
import type { Reading } from "../rule";
import { chooseSense } from "../senses";
import { isSyllable } from "../syllable";

/** Words in capitals and a few in lower case, looked up in the tables; unknown ones are spelled. */
export function readAbbreviatedWord(place: Place): Reading | undefined {
	const written = place.word;
	if (written === "" || digitFollows(place.text, place.index + written.length)) return undefined;
	if (written === lowerCase(written)) return readLowerCase(place, written);
	if (/^[CF]$/.test(written) && /(?:^|[^\p{L}])độ $/u.test(place.near)) {
		return { words: spellLetters(written), length: 1, kind: "measure" };
	}
	if (written.length === 1 || isHeading(place, written)) return undefined;
	const sense = chooseSense(place, written, written.length);
	if (sense?.number === true && /^\.[ ]?\d/.test(place.next(written.length))) {
		const made = abbreviationReading(place, `${written}.`, sense.reading);
		return { ...made, words: `${made.words} ` };
	}
	if (sense !== undefined) {
		const made = abbreviationReading(place, written, sense.reading);
		const { words, length, kind } = made;
		return sense.unsure === undefined ? made : { words, length, kind, unsure: sense.unsure };
	}
	const known = lookUpAbbreviation(written);
	if (known !== undefined) return abbreviationReading(place, written, known);
	return readUnknown(place, written);
}

function readLowerCase(place: Place, written: string): Reading | undefined {
	if (written.length < 3 || written.length > 8 || isSyllable(written)) return undefined;
	const plain = !/[aeiouy]/.test(written) || /^(?:cty|ubnd|bhyt|atgt|attp|antt|cntt|sxkd|ubmttq)$/.test(written);
	const known = plain ? lookUpAbbreviation(written.toUpperCase()) : undefined;
	return known === undefined ? undefined : abbreviationReading(place, written, known);
}

function readUnknown(place: Place, written: string): Reading | undefined {
	if (!/^\p{Lu}{2,10}s?$/u.test(written) || isSyllable(written)) return undefined;
	if (place.conventions.unknownAbbreviations === "keep") return undefined;
	if (isPronounceable(written)) return undefined;
	if (timeZones.has(written) && /giờ(?: \p{L}+){0,4} phút\s*$|giờ\s*$|giây\s*$/u.test(place.before)) return undefined;
	return {
		words: spellLetters(written),
		length: written.length,
		kind: "letters",
		unsure: "Chữ viết tắt chưa có trong bảng; đọc theo tên chữ cái.",
	};
}

const timeZones = new Set(["GMT", "UTC", "EST", "PST", "CST", "MST", "EDT", "PDT", "CET", "JST", "ICT", "BST", "IST"]);

function digitFollows(text: string, index: number): boolean {
	const code = text.charCodeAt(index);
	return code < 0x80 ? isDigit(code) : /^\p{Nd}/u.test(text.slice(index, index + 2));
}

function isHeading(place: Place, written: string): boolean {
	if (!isSyllable(written)) return false;
	const next = /^[ \u00A0](\p{Lu}{2,})(?!\p{L})/u.exec(place.next(written.length))?.[1];
	const previous = /(?:^|\s)(\p{Lu}{2,})[ \u00A0]$/u.exec(
		place.text.slice(Math.max(0, place.index - 12), place.index),
	)?.[1];
	if (next === undefined && previous === undefined) return false;
	return [next, previous].some((word) => word !== undefined && isSyllable(word));
}

function isPronounceable(written: string): boolean {
	return (
		written.length >= 4 &&
		/^(?:[^AEIOUY]{0,2}[AEIOUY]{1,2})+[^AEIOUY]{0,2}$/.test(written) &&
		!/^[^AEIOUY]{2}[AEIOUY][^AEIOUY]{2}$/.test(written)
	);
}
