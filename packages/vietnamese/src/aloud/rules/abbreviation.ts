import { capitalizeFirst } from "../../document-words";
import { ambiguousAbbreviations } from "../data/ambiguous";
import { spellLetters } from "../data/letter-names";
import { titleAbbreviations } from "../data/titles";
import { units } from "../data/units";
import { lookUpAbbreviation } from "../lookup";
import type { Place } from "../place";
import { matchAt, type Reading, type Rule } from "../rule";
import { isSyllable } from "../syllable";

const word = /\p{L}[\p{L}\p{M}]{0,40}/uy;
const compound =
	/\p{Lu}[\p{L}]{0,11}(?:[ ]?&[ ]?\p{Lu}[\p{L}]{0,11}|[-–]\p{Lu}[\p{L}]{0,11}|,[ ]?\p{Lu}[\p{L}]{0,11}(?=&)){1,4}(?![\p{L}\p{M}\d])/uy;
const dottedLetters =
	/\p{Lu}\.(?:[ ]?\p{Lu}\.){1,5}(?:\p{Lu}(?![\p{L}\p{M}.]))?|\p{Lu}(?:\.\p{Lu}){1,5}(?![\p{L}\p{M}.])/uy;
const slashed = /([TKĐđTtVv]|TU|TL)\/(?:[MTLUCcvV])(?![\p{L}\p{M}])/uy;
const slashedReadings: Readonly<Record<string, string>> = {
	"T/M": "thay mặt",
	"K/T": "ký thay",
	"T/L": "thừa lệnh",
	"T/U": "tỉnh ủy",
	"Đ/C": "đồng chí",
	"Đ/c": "đồng chí",
	"đ/c": "đồng chí",
	"V/v": "về việc",
	"v/v": "về việc",
	"V/V": "về việc",
};

/** Abbreviations: of one meaning, of several by context, with dots, joined by `&` or `-`, and unknown ones by letters. */
export const readAbbreviation: Rule = (place) =>
	readEtCetera(place) ??
	readSlashed(place) ??
	readTitle(place) ??
	readCompound(place) ??
	readDotted(place) ??
	readWord(place);

const etCetera = /v(?:\.[ ]?v|v)(?:\.{1,3}|…)?(?![\p{L}\p{M}\d@.])/uy;

function readEtCetera(place: Place): Reading | undefined {
	const match = matchAt(etCetera, place.text, place.index);
	if (match === undefined) return undefined;
	const stop = /[.…]$/u.test(match[0]) && /^(?:\s*$|\s*\n|\s+["“(]?\p{Lu})/u.test(place.next(match[0].length));
	return { words: stop ? "vân vân." : "vân vân", length: match[0].length, kind: "abbreviation" };
}

function readSlashed(place: Place): Reading | undefined {
	const match = matchAt(slashed, place.text, place.index);
	const words = match === undefined ? undefined : slashedReadings[match[0]];
	if (match === undefined || words === undefined) return undefined;
	const address = /^đ\/c$/i.test(match[0]) && /^\s*:/u.test(place.next(3));
	return reading(place, match[0], address ? "địa chỉ" : words);
}

function readTitle(place: Place): Reading | undefined {
	const match = matchAt(word, place.text, place.index);
	if (match === undefined) return undefined;
	const end = place.index + match[0].length;
	const title = Object.hasOwn(titleAbbreviations, match[0]) ? titleAbbreviations[match[0]] : undefined;
	if (title === undefined) return undefined;
	const dot = place.text[end] === "." ? 1 : 0;
	const after = place.after(end + dot);
	for (const sense of title) {
		if (sense.dot === true && dot === 0) continue;
		if (sense.after !== undefined && !sense.after.test(after)) continue;
		if (sense.before !== undefined && !sense.before.test(place.before)) continue;
		const attached = dot === 1 && /^\p{L}|^\d/u.test(after);
		const made = reading(place, place.text.slice(place.index, end + dot), sense.reading);
		return attached ? { ...made, words: `${made.words} ` } : made;
	}
	return undefined;
}

function readCompound(place: Place): Reading | undefined {
	const match = matchAt(compound, place.text, place.index);
	if (match === undefined) return undefined;
	let written = match[0];
	while (/[&\-–,]/u.test(written)) {
		const words = place.conventions.abbreviations[written] ?? lookUpAbbreviation(written);
		if (words !== undefined) return reading(place, written, words);
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
	return reading(place, ends ? match[0].slice(0, -1) : match[0], words);
}

function readWord(place: Place): Reading | undefined {
	const match = matchAt(word, place.text, place.index);
	if (match === undefined) return undefined;
	const written = match[0];
	const own = place.conventions.abbreviations[written];
	if (own !== undefined) return reading(place, written, own);
	const next = place.text[place.index + written.length] ?? "";
	const unit = units.get(/^[23²³]$/u.test(next) ? written + (squares[next] ?? next) : written);
	if (unit?.alone === true && !/^[A-Z]{3}$/.test(written)) {
		const power = /^[23²³]$/u.test(next) ? 1 : 0;
		const per = /^\/(?:h|giờ|s|giây|phút)(?!\p{L})/u.exec(place.next(written.length + power))?.[0];
		if (per !== undefined) {
			const time = /h|giờ/.test(per) ? "giờ" : per === "/phút" ? "phút" : "giây";
			return {
				words: `${unit.spoken} ${place.conventions.per} ${time}`,
				length: written.length + power + per.length,
				kind: "measure",
			};
		}
		return { words: unit.spoken, length: written.length + power, kind: "measure" };
	}
	if (/\p{Nd}/u.test(next)) return readWeekday(place, written) ?? readCode(place, written);
	if (written === written.toLowerCase()) return readLowerCase(place, written);
	if (/^[CF]$/.test(written) && /(?:^|[^\p{L}])độ $/u.test(place.near)) {
		return { words: spellLetters(written), length: 1, kind: "measure" };
	}
	if (isHeading(place, written)) return undefined;
	const sense = chooseSense(place, written, written.length);
	if (sense?.number === true && /^\.[ ]?\d/.test(place.next(written.length))) {
		const made = reading(place, `${written}.`, sense.reading);
		return { ...made, words: `${made.words} ` };
	}
	if (sense !== undefined)
		return {
			...reading(place, written, sense.reading),
			...(sense.unsure === undefined ? {} : { unsure: sense.unsure }),
		};
	const known = lookUpAbbreviation(written);
	if (known !== undefined) return reading(place, written, known);
	return readUnknown(place, written);
}

const squares: Readonly<Record<string, string>> = { "²": "2", "³": "3" };
const weekday = /T([2-7])(?![\p{L}\d])/uy;
const weekdayNeighbour = /^\s*(?:[-–,]|đến|và)\s*(?:T[2-7]|CN|thứ|Chủ nhật)(?!\p{L})/u;
const monthOf = /T(0?[1-9]|1[0-2])(?=\/(?:19|20)\d\d)/y;

function readWeekday(place: Place, written: string): Reading | undefined {
	if (written !== "T") return undefined;
	if (matchAt(monthOf, place.text, place.index) !== undefined) return { words: "", length: 1, kind: "month" };
	const match = matchAt(weekday, place.text, place.index);
	if (match === undefined) return undefined;
	const listed =
		weekdayNeighbour.test(place.next(2)) ||
		/(?:sáng|trưa|chiều|tối|đêm|ngày|từ|các|thứ \p{L}+\s*(?:,|và|[-–]|đến))\s*$/u.test(place.before);
	const day = ["hai", "ba", "tư", "năm", "sáu", "bảy"][Number(match[1]) - 2] as string;
	return {
		words: `thứ ${day}`,
		length: 2,
		kind: "ordinal",
		...(listed ? {} : { unsure: `“${match[0]}” có thể là thứ trong tuần, tháng hoặc ký hiệu.` }),
	};
}

function readLowerCase(place: Place, written: string): Reading | undefined {
	if (written.length < 3 || written.length > 8 || isSyllable(written)) return undefined;
	const plain = !/[aeiouy]/.test(written) || /^(?:ubnd|bhyt|atgt|attp|antt|cntt|sxkd|ubmttq)$/.test(written);
	const known = plain ? lookUpAbbreviation(written.toUpperCase()) : undefined;
	return known === undefined ? undefined : reading(place, written, known);
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

function readCode(place: Place, written: string): Reading | undefined {
	const [, digits = ""] = /^(\d{1,6})/.exec(place.next(written.length)) ?? [];
	const sense = chooseSense(place, written, written.length);
	if (sense !== undefined && sense.number === true)
		return { ...reading(place, written, sense.reading), words: `${reading(place, written, sense.reading).words} ` };
	const known = lookUpAbbreviation(written);
	if (known !== undefined && written.length > 1) return { ...reading(place, written, known), words: `${known} ` };
	if (!/^\p{Lu}{1,5}$/u.test(written) || digits === "") return undefined;
	return { words: `${spellLetters(written)} `, length: written.length, kind: "code" };
}

interface ChosenSense {
	readonly reading: string;
	readonly unsure?: string;
	readonly number?: boolean;
}

function chooseSense(place: Place, written: string, length: number): ChosenSense | undefined {
	const entry = Object.hasOwn(ambiguousAbbreviations, written) ? ambiguousAbbreviations[written] : undefined;
	if (entry === undefined) return undefined;
	const after = place.next(length);
	for (const sense of entry) {
		if (sense.before !== undefined && !sense.before.test(place.before)) continue;
		if (sense.after !== undefined && !sense.after.test(after)) continue;
		const certain = sense.before !== undefined || sense.after !== undefined || entry.length === 1;
		return {
			reading: sense.reading,
			...(sense.number === true ? { number: true } : {}),
			...(certain ? {} : { unsure: `“${written}” có nhiều nghĩa: ${entry.map((item) => item.reading).join(", ")}.` }),
		};
	}
	return undefined;
}

function isHeading(place: Place, written: string): boolean {
	if (!isSyllable(written)) return false;
	const next = /^[ \u00A0](\p{Lu}{2,})(?!\p{L})/u.exec(place.next(written.length))?.[1];
	const previous = /(?:^|\s)(\p{Lu}{2,})[ \u00A0]$/u.exec(
		place.text.slice(Math.max(0, place.index - 12), place.index),
	)?.[1];
	return [next, previous].some((neighbour) => neighbour !== undefined && isSyllable(neighbour));
}

function isPronounceable(written: string): boolean {
	return (
		written.length >= 4 &&
		/^(?:[^AEIOUY]{0,2}[AEIOUY]{1,2})+[^AEIOUY]{0,2}$/.test(written) &&
		!/^[^AEIOUY]{2}[AEIOUY][^AEIOUY]{2}$/.test(written)
	);
}

function reading(place: Place, written: string, words: string): Reading {
	const capital = place.startsSentence && /^\p{Lu}/u.test(written);
	return { words: capital ? capitalizeFirst(words) : words, length: written.length, kind: "abbreviation" };
}
