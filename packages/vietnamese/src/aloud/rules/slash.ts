import { readCardinal, readDigits } from "../../cardinal";
import { endOfDigits } from "../character";
import { countsSomething } from "../data/counted-nouns";
import { spellLetters } from "../data/letter-names";
import type { Place } from "../place";
import { matchAt, type Reading, type Rule, signAfter } from "../rule";
import { hasScoreWords, readFallingPair } from "./score";

const mixed = /(\d{1,3})[ \u00A0](\d{1,2})\/(\d{1,2})(?![\d\p{L}/]|[.,]\d)/uy;
const parts = /(\d{1,9})([A-ZĐa-zđ]?)((?:[ ]?\/[ ]?\d{1,9}[A-ZĐ]?(?![\p{L}])){1,6})(?![\p{M}\d]|[.,]\d)/uy;
const ratio = /(\d{1,9})(?::|[ ]:[ ]?)(\d{1,9})(?:(?::|[ ]:[ ]?)(\d{1,9}))?(?![\d:/]|[.,]\d)/y;
const rankWords = /(?:thứ|xếp|hạng|đạt|hoàn thành|vị trí|đứng)\s*$/u;
const addressWords = /(?:số|lớp|số nhà|nhà|ngõ|ngách|hẻm|kiệt|đường|tổ|địa chỉ:?)\s*$/u;
const approximately = /(?:hơn|gần|quá|khoảng|chừng|chiếm|ít nhất|tối thiểu|tối đa|trên|dưới|đến|bằng|giảm|tăng)\s*$/u;
const discrete =
	/^[ ](?:xã|thôn|phường|huyện|tỉnh|đơn vị|chỉ tiêu|tiêu chí|nhiệm vụ|nội dung|mục tiêu|điểm|tổ|xóm|ấp|ngành|phòng|trường|lĩnh vực|câu|bài|môn|khu|sở|ban|cơ quan|chi bộ|chi hội|chi đoàn|công trình|dự án|thủ tục|tháng|ngày|tuần|quý|lớp|đội|vụ|ca)(?!\p{L})/u;
const quarterWords = /(?:quý(?: \p{L}+ (?:đến|và))?|kỳ|đợt|tuần|học kỳ|vụ|khóa|kỳ họp|lần|số)\s*$/u;

/** `a/b`, `a/b/c`, `a:b` and `a-b` that is no range: fraction, rank, house number or ratio by what stands around. */
export const readSlash: Rule = (place) => readers[signAfter(place.text, endOfDigits(place.text, place.index))]?.(place);

/** By the sign after the first figures; a space aside. */
const readers: Readonly<Record<string, Rule>> = {
	"0": readMixed,
	a: readParts,
	"/": readParts,
	"-": readFallingPair,
	"–": readFallingPair,
	":": readRatio,
};

function readMixed(place: Place): Reading | undefined {
	const match = matchAt(mixed, place.text, place.index);
	if (match === undefined) return undefined;
	const [written, whole, top, bottom] = match as unknown as [string, string, string, string];
	if (Number(top) >= Number(bottom) || Number(bottom) > 20 || /(?:lớp|tổ|số|ngày|thứ)\s*$/u.test(place.near))
		return undefined;
	const words = `${readCardinal(whole, place.conventions)} và ${fraction(place, top, bottom)}`;
	return { words, length: written.length, kind: "fraction" };
}

function readParts(place: Place): Reading | undefined {
	const match = matchAt(parts, place.text, place.index);
	if (match === undefined) return undefined;
	const written = match[0];
	const pieces = written.split("/").map((piece) => piece.trim());
	const { conventions, before } = place;
	const year = /^(?:1[5-9]|20)\d\d$/.test(pieces[1] as string);
	if (pieces.length === 2 && year && quarterWords.test(before)) {
		const head = ordinalAfter(place, pieces[0] as string);
		return {
			words: `${head} năm ${readCardinal(pieces[1] as string, conventions)}`,
			length: written.length,
			kind: "date",
		};
	}
	if (pieces.length === 2 && isFraction(place, pieces as [string, string], written.length)) {
		return {
			words: fraction(place, pieces[0] as string, pieces[1] as string),
			length: written.length,
			kind: "fraction",
		};
	}
	const head = /(?:^|[^\p{L}])thứ\s*$/u.test(before)
		? ordinalAfter(place, pieces[0] as string)
		: piece(place, pieces[0] as string);
	const words = [head, ...pieces.slice(1).map((text) => piece(place, text))].join(` ${conventions.slash} `);
	return { words, length: written.length, kind: "ratio" };
}

function isFraction(place: Place, [top, bottom]: readonly [string, string], length: number): boolean {
	const [a, b] = [Number(top), Number(bottom)];
	if (!Number.isInteger(a) || !Number.isInteger(b) || a === 0 || b < 2 || a === b) return false;
	const after = place.next(length);
	if (addressWords.test(place.near) || /^[ ]\p{Lu}/u.test(after)) return false;
	if (place.near.trim() === "" && after.trim() === "") return !(a === 24 && b === 7) && (a < b || b < 10);
	if (a > b || b > 10 || (b === 10 && /(?:^|[^\p{L}])điểm(?: số)?:?\s*$/u.test(place.near))) return false;
	if (approximately.test(place.near)) return true;
	if (rankWords.test(place.near))
		return b <= 5 && !/(?:thứ|hạng|vị trí|đứng)\s*$/u.test(place.near) && !countsSomething(after);
	return b <= 5 ? !discrete.test(after) : !countsSomething(after);
}

function fraction(place: Place, top: string, bottom: string): string {
	const { conventions } = place;
	const four = bottom === "4" && conventions.fraction === "phần";
	return `${readCardinal(top, conventions)} ${conventions.fraction} ${four ? "tư" : readCardinal(bottom, conventions)}`;
}

function ordinalAfter(place: Place, digits: string): string {
	if (!/(?:^|[^\p{L}])(?:thứ|quý)\s*$/u.test(place.near)) return readCardinal(digits, place.conventions);
	if (Number(digits) === 4) return /quý\s*$/u.test(place.near) ? place.conventions.fourthQuarter : "tư";
	return Number(digits) === 1 && /thứ\s*$/u.test(place.near) ? "nhất" : readCardinal(digits, place.conventions);
}

function piece(place: Place, text: string): string {
	const [, digits = "", letter = ""] = /^(\d+)(\p{L}?)$/u.exec(text) ?? [];
	const words =
		digits.startsWith("0") && digits.length > 2 ? readDigits(digits) : readCardinal(digits, place.conventions);
	return letter === "" ? words : `${words} ${spellLetters(letter)}`;
}

function readRatio(place: Place): Reading | undefined {
	const match = matchAt(ratio, place.text, place.index);
	if (match === undefined) return undefined;
	const divided = /^[ ]?=[ ]?\d/u.test(place.next(match[0].length));
	const joiner = hasScoreWords(place)
		? " "
		: divided
			? " chia "
			: ` ${place.conventions.slash === "gạch chéo" ? "trên" : place.conventions.slash} `;
	const words = match
		.slice(1)
		.filter((text) => text !== undefined)
		.map((text) => readCardinal(text, place.conventions))
		.join(joiner);
	return { words, length: match[0].length, kind: joiner === " " ? "score" : "ratio" };
}
