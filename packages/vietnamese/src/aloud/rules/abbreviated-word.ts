import { abbreviationReading } from "../abbreviation-reading";
import { spellLetters } from "../data/letter-names";
import { lookUpAbbreviation } from "../lookup";
import type { Place } from "../place";
import { matchAt, type Reading } from "../rule";
import { chooseSense } from "../senses";
import { isSyllable } from "../syllable";

const word = /\p{L}[\p{L}\p{M}]{0,40}/uy;

/** Words in capitals and a few in lower case, looked up in the tables; unknown ones are spelled. */
export function readAbbreviatedWord(place: Place): Reading | undefined {
	const match = matchAt(word, place.text, place.index);
	if (match === undefined) return undefined;
	const written = match[0];
	if (/^\p{Nd}/u.test(place.next(written.length))) return undefined;
	if (written === written.toLowerCase()) return readLowerCase(place, written);
	if (/^[CF]$/.test(written) && /(?:^|[^\p{L}])độ $/u.test(place.near)) {
		return { words: spellLetters(written), length: 1, kind: "measure" };
	}
	if (written.length === 1 || isHeading(place, written)) return undefined;
	const sense = chooseSense(place, written, written.length);
	if (sense?.number === true && /^\.[ ]?\d/.test(place.next(written.length))) {
		const made = abbreviationReading(place, `${written}.`, sense.reading);
		return { ...made, words: `${made.words} ` };
	}
	if (sense !== undefined)
		return {
			...abbreviationReading(place, written, sense.reading),
			...(sense.unsure === undefined ? {} : { unsure: sense.unsure }),
		};
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

function isHeading(place: Place, written: string): boolean {
	const next = /^[ \u00A0](\p{Lu}{2,})(?!\p{L})/u.exec(place.next(written.length))?.[1];
	const previous = /(?:^|\s)(\p{Lu}{2,})[ \u00A0]$/u.exec(
		place.text.slice(Math.max(0, place.index - 12), place.index),
	)?.[1];
	if (next === undefined && previous === undefined) return false;
	return isSyllable(written) && [next, previous].some((word) => word !== undefined && isSyllable(word));
}

function isPronounceable(written: string): boolean {
	return (
		written.length >= 4 &&
		/^(?:[^AEIOUY]{0,2}[AEIOUY]{1,2})+[^AEIOUY]{0,2}$/.test(written) &&
		!/^[^AEIOUY]{2}[AEIOUY][^AEIOUY]{2}$/.test(written)
	);
}
