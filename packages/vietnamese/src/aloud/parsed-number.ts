import { readCardinal, readDigits } from "../cardinal";
import { readDecimals } from "../number-in-words";
import { endOfDigits, isDigit } from "./character";
import type { SpeechConventions } from "./options";
import { matchAt } from "./rule";

/** A number as written: digits without separators. */
export interface ParsedNumber {
	readonly whole: string;
	readonly decimals: string | undefined;
	/** Length in the source. */
	readonly length: number;
	readonly grouped: boolean;
	/** `1,500`: a decimal by Vietnamese rule, thousands by English habit. */
	readonly ambiguous: boolean;
}

const dottedGroups = /(?!0\.)(\d{1,3}(?:\.\d{3})+)(?:,(\d{1,12}))?(?![\d]|[.,]\d)/y;
const commaGroups = /(?!0,)(\d{1,3}(?:,\d{3})+)\.(\d{1,12})(?![\d]|[.,]\d)/y;
const manyCommaGroups = /(?!0,)(\d{1,3}(?:,\d{3}){2,})(?![\d]|[.,]\d)/y;
const spacedGroups =
	/(?!0[\u0020\u00A0\u202F])(\d{1,3}(?:[\u00A0\u202F]\d{3})+|\d{1,3}(?: \d{3}){2,})(?:,(\d{1,12}))?(?![\d]|[.,]\d| \d)/y;
const spacedThousand =
	/(?<!(?:số|ngày|tháng|thứ|lớp|tổ|thôn|xóm|khu|đội|khóa|khoá|kỳ|khoản|điều|điểm|mục|chương|phần|bài|câu|trang|phòng|nhà|ngõ|quận|phường|cấp|loại|hạng|nhóm|năm|quý|tuần|đợt|vòng|phút|gọi|covid|đài|nóng)[ :]{1,2}|[\d][ .,:/-])([1-9]\d{0,2} \d{3})(?:,(\d{1,12}))?(?![\d/:-]|[.,]\d|[ ][\d+=×x*-])/iuy;
const decimal = /(\d{1,15})[.,](\d{1,12})(?![\d]|[.,]\d)/y;
const grouped: Readonly<Record<string, readonly RegExp[]>> = {
	".": [dottedGroups],
	",": [commaGroups, manyCommaGroups],
};
const spaced: readonly RegExp[] = [spacedGroups, spacedThousand];

/** The longest number that starts at `index`. Dots group thousands and a comma starts decimals unless that cannot be. */
export function parseNumber(text: string, index: number): ParsedNumber | undefined {
	const end = endOfDigits(text, index);
	if (end === index) return undefined;
	const digits = text.slice(index, end);
	const sign = text[end] ?? "-";
	if (!"., \u00A0\u202F".includes(sign) || !isDigit(text.charCodeAt(end + 1))) return plain(digits);
	for (const pattern of grouped[sign] ?? spaced) {
		const match = matchAt(pattern, text, index);
		if (match !== undefined) return parsed(match, true, false);
	}
	if (sign !== "." && sign !== ",") return plain(digits);
	const fraction = matchAt(decimal, text, index);
	if (fraction !== undefined) return parsed(fraction, false, /^[1-9]\d{0,2},\d{3}$/.test(fraction[0]));
	return plain(digits);
}

function plain(digits: string): ParsedNumber {
	return { whole: digits, decimals: undefined, length: digits.length, grouped: false, ambiguous: false };
}

function parsed(match: readonly (string | undefined)[], grouped: boolean, ambiguous: boolean): ParsedNumber {
	const written = match[0] as string;
	return {
		whole: (match[1] as string).replace(/\D/g, ""),
		decimals: match[2],
		length: written.length,
		grouped,
		ambiguous,
	};
}

/** The number in words; runs of more than 15 digits are read one by one. */
export function readParsed(number: ParsedNumber, conventions: SpeechConventions): string {
	const whole = number.whole.length > 15 ? readDigits(number.whole) : readCardinal(number.whole, conventions);
	return number.decimals === undefined ? whole : `${whole} ${readDecimals(number.decimals, conventions)}`;
}
