import { abbreviationReading } from "../abbreviation-reading";
import { isCapital, isHalf } from "../character";
import { type TitleSense, titleAbbreviations } from "../data/titles";
import { beginsAbbreviation, lookUpAbbreviation } from "../lookup";
import type { Place } from "../place";
import { matchAt, type Reading, type Rule } from "../rule";
import { chooseSense } from "../senses";

const titles: ReadonlyMap<string, readonly TitleSense[]> = new Map(Object.entries(titleAbbreviations));
const compound =
	/\p{Lu}[\p{L}]{1,11}(?:[ ]?&[ ]?\p{Lu}[\p{L}]{0,11}|[-–]\p{Lu}[\p{L}]{0,11}|,[ ]?\p{Lu}[\p{L}]{0,11}(?=&)){1,4}(?![\p{L}\p{M}\d])/uy;
const dottedLetters =
	/\p{Lu}\.(?:[ ]?\p{Lu}\.){1,5}(?:\p{Lu}(?![\p{L}\p{M}.]))?|\p{Lu}(?:\.\p{Lu}){1,5}(?![\p{L}\p{M}.])/uy;
const slashed = /(?:([TKĐđTtVv]|TU|TL)\/(?:[MTLUCcvV])|[Đđ]\.c\.?)(?![\p{L}\p{M}])/uy;
const slashedReadings: Readonly<Record<string, string>> = {
	"T/M": "thay mặt",
	"K/T": "ký thay",
	"T/L": "thừa lệnh",
	"T/U": "tỉnh ủy",
	"Đ/C": "đồng chí",
	"Đ/c": "đồng chí",
	"đ/c": "đồng chí",
	"Đ.c": "đồng chí",
	"đ.c": "đồng chí",
	"Đ.c.": "đồng chí",
	"đ.c.": "đồng chí",
	"V/v": "về việc",
	"v/v": "về việc",
	"V/V": "về việc",
};

/** Abbreviations before names, with slashes and dots, and joined by `&` or `-`. */
export const readAbbreviation: Rule = (place) =>
	readEtCetera(place) ??
	readSlashed(place) ??
	readTitle(place) ??
	(mayBeCapital(place.text.charCodeAt(place.index)) ? (readCompound(place) ?? readDotted(place)) : undefined);

function mayBeCapital(code: number): boolean {
	return isCapital(code) || isHalf(code);
}

const etCetera = /v(?:\.[ ]?v|v)(?:\.{1,3}|…)?(?![\p{L}\p{M}\d@.])/uy;

function readEtCetera(place: Place): Reading | undefined {
	if (place.text[place.index] !== "v") return undefined;
	const match = matchAt(etCetera, place.text, place.index);
	if (match === undefined) return undefined;
	const stop = /[.…]$/u.test(match[0]) && /^(?:\s*$|\s*\n|\s+["“(]?\p{Lu})/u.test(place.next(match[0].length));
	return { words: stop ? "vân vân." : "vân vân", length: match[0].length, kind: "abbreviation" };
}

function readSlashed(place: Place): Reading | undefined {
	if (!"TKĐđtVv".includes(place.text[place.index] as string)) return undefined;
	const match = matchAt(slashed, place.text, place.index);
	const words = match === undefined ? undefined : slashedReadings[match[0]];
	if (match === undefined || words === undefined) return undefined;
	const address = /^đ\/c$/i.test(match[0]) && /^\s*:/u.test(place.next(3));
	return abbreviationReading(place, match[0], address ? "địa chỉ" : words);
}

function readTitle(place: Place): Reading | undefined {
	const title = titles.get(place.word);
	if (title === undefined) return undefined;
	const end = place.index + place.word.length;
	const dot = place.text[end] === "." ? 1 : 0;
	const after = place.after(end + dot);
	for (const sense of title) {
		if (sense.dot === true && dot === 0) continue;
		if (sense.after !== undefined && !sense.after.test(after)) continue;
		if (sense.before !== undefined && !sense.before.test(place.before)) continue;
		const attached = dot === 1 && /^\p{L}|^\d/u.test(after);
		const made = abbreviationReading(place, place.text.slice(place.index, end + dot), sense.reading);
		return attached ? { ...made, words: `${made.words} ` } : made;
	}
	return undefined;
}

function readCompound(place: Place): Reading | undefined {
	const match = matchAt(compound, place.text, place.index);
	if (match === undefined) return undefined;
	let written = match[0];
	if (!beginsAbbreviation(/^\p{L}+/u.exec(written)?.[0] as string)) return undefined;
	while (/[&\-–,]/u.test(written)) {
		const words = lookUpAbbreviation(written);
		if (words !== undefined) return abbreviationReading(place, written, words);
		written = written.replace(/[ ]?[&\-–,][ ]?[^&\-–,]*$/u, "");
	}
	return undefined;
}

function readDotted(place: Place): Reading | undefined {
	const match = matchAt(dottedLetters, place.text, place.index);
	if (match === undefined) return undefined;
	const letters = match[0].replace(/[. ]/g, "");
	const words = lookUpAbbreviation(letters) ?? chooseSense(place, letters, match[0].length)?.reading;
	if (words === undefined) return undefined;
	const ends = match[0].endsWith(".") && !/^[ ]?\p{L}/u.test(place.next(match[0].length));
	return abbreviationReading(place, ends ? match[0].slice(0, -1) : match[0], words);
}
