import { adjoins } from "../adjoining";
import { parseNumber } from "../parsed-number";
import type { Place } from "../place";
import { matchAt, type Reading, type Rule } from "../rule";

const dash = /[ \t\u00A0]?\n?[ \t\u00A0]{0,2}[-–—−~][ \t\u00A0]?\n?[ \t\u00A0]{0,4}/uy;
const negative = /[-−–](?=\d)/uy;

/** Dashes: ranges, differences, negative numbers, and between abbreviations. */
export const readDash: Rule = (place) =>
	readBetween(place) ?? readWeekdays(place) ?? readCounted(place) ?? readNegative(place);

function readBetween(place: Place): Reading | undefined {
	const joined = place.last?.kind === "abbreviation" && place.last.end === place.index;
	if (joined && /^[-–]\p{Lu}/u.test(place.text.slice(place.index, place.index + 3))) {
		return { words: " - ", length: 1, kind: "symbol" };
	}
	if (place.last?.kind === "phone" && place.last.end === place.index && /^[-–]\d/u.test(place.next(0))) {
		return { words: ", ", length: 1, kind: "symbol" };
	}
	const match = matchAt(dash, place.text, place.index);
	if (match === undefined || !adjoins(place)) return undefined;
	const end = place.index + match[0].length;
	const after = place.after(end);
	const goesOn =
		/^(?:[-−]?\d|[Kk]m[ ]?\d)/u.test(after) ||
		(/^(?:thứ|tháng|ngày|năm|quý|Quý|Thứ|Chủ nhật|chủ nhật|CN|T[2-7])(?!\p{L})/u.test(after) &&
			/^(?:date|month|ordinal|time|roman)$/u.test(place.last?.kind ?? "")) ||
		/^(?:Điều|điều|khoản|Khoản|trang|Trang|số|mục|Mục|Chương|chương|Phần|lớp|Lớp|thôn|Thôn|tổ|Tổ|điểm|cấp|Quý|quý|Phụ lục)[ ](?:\d|[IVX]+(?!\p{L}))/u.test(
			after,
		) ||
		(place.last?.kind === "roman" && /^[IVXLC]+(?!\p{L})/u.test(after)) ||
		/^(?:US\$|[$€£₫])\d/u.test(after);
	if (!goesOn) return undefined;
	if (place.last?.kind === "measure" && match[0].length === 1 && /^\d+\/\d/.test(after))
		return { words: " ", length: 1, kind: "symbol" };
	if (place.last?.kind === "code" && !/^\d+[\p{L}](?!\p{L})/u.test(after))
		return { words: " ", length: match[0].length, kind: "symbol" };
	const subtraction = match[0].startsWith(" ") && /^\d+(?:[.,]\d+)?\s?=/u.test(after);
	const words = subtraction ? " trừ " : ` ${place.conventions.range} `;
	return { words, length: match[0].length, kind: subtraction ? "mathematics" : "range" };
}

const weekdayBefore = /(?:^|[^\p{L}])(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật)[ ]?$/u;
const weekdayAfter = /[-–—][ ]?(?=(?:[Tt]hứ [\p{L}\d]|[Cc]hủ [Nn]hật|CN|T[2-7])(?!\p{Lu}))/uy;

function readWeekdays(place: Place): Reading | undefined {
	const match = matchAt(weekdayAfter, place.text, place.index);
	if (match === undefined || !weekdayBefore.test(place.near)) return undefined;
	const gap = place.text[place.index - 1] === " " ? "" : " ";
	return { words: `${gap}${place.conventions.range} `, length: match[0].length, kind: "range" };
}

const countedBefore =
	/(?:^|[^\p{L}])(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mươi|mốt|tư|lăm|trăm|nghìn|triệu|tỷ) (\p{L}+)[ ]?$/u;
const countedAfter = /[-–—][ ]?(?=\d{1,3}(?:[.,]\d{1,3}){0,2}[ ](\p{L}+))/uy;

/** A dash between two counts of the same thing: `7 giờ - 11 giờ`. */
function readCounted(place: Place): Reading | undefined {
	const match = matchAt(countedAfter, place.text, place.index);
	if (match === undefined || countedBefore.exec(place.near)?.[1] !== match[1]) return undefined;
	const gap = place.text[place.index - 1] === " " ? "" : " ";
	return { words: `${gap}${place.conventions.range} `, length: match[0].length, kind: "range" };
}

function readNegative(place: Place): Reading | undefined {
	const match = matchAt(negative, place.text, place.index);
	if (match === undefined) return undefined;
	const previous = place.text[place.index - 1] ?? "";
	if (/[\p{L}\p{M}]/u.test(previous)) return { words: " ", length: 1, kind: "symbol" };
	if (previous !== "" && !/[\s(=:,;[<>≤≥+×"“|]/u.test(previous)) return undefined;
	const lineStart = previous === "" || previous === "\n";
	const number = parseNumber(place.text, place.index + 1);
	const rest = place.next(1 + (number?.length ?? 0));
	if (lineStart && /^[ ]\p{Ll}/u.test(rest) && !/^[ ]?(?:độ|°)/u.test(rest)) return undefined;
	return { words: `${place.conventions.negative} `, length: 1, kind: "number" };
}
