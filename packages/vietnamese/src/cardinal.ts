import type { NumberConventions } from "./number-options";

const digitWords = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"] as const;

/** One digit, 0–9, in words. */
function digitWord(digit: number): string {
	return digitWords[digit] as string;
}

/** A string of ASCII digits read one by one: `0220` → `không hai hai không`. */
export function readDigits(digits: string): string {
	let words = "";
	for (const digit of digits) words += words === "" ? digitWord(Number(digit)) : ` ${digitWord(Number(digit))}`;
	return words;
}

/** A string of ASCII digits of any length read as a whole number. Leading zeros are dropped. */
export function readCardinal(digits: string, conventions: NumberConventions): string {
	let start = 0;
	while (digits.charCodeAt(start) === 0x30) start += 1;
	const significant = start === 0 ? digits : digits.slice(start);
	if (significant.length <= 1) return digitWord(Number(significant));
	return readBillions(significant, conventions).slice(1);
}

/** Words of a number without leading zeros, each with a space before it. */
function readBillions(digits: string, conventions: NumberConventions): string {
	let words = "";
	for (let start = 0, end = digits.length % 9 || 9; start < digits.length; start = end, end += 9) {
		const spoken = readUnderBillion(digits, start, end, conventions, words !== "");
		if (spoken !== "") words += spoken + ` ${conventions.billion}`.repeat((digits.length - end) / 9);
	}
	return words;
}

/** The digits from `start` to `end`, nine at most; `inner` when something was said before them. */
function readUnderBillion(
	digits: string,
	start: number,
	end: number,
	conventions: NumberConventions,
	inner: boolean,
): string {
	let words = "";
	for (let triple = end - 9; triple < end; triple += 3) {
		if (triple + 3 <= start) continue;
		const hundreds = triple < start ? 0 : figure(digits, triple);
		const tens = triple + 1 < start ? 0 : figure(digits, triple + 1);
		const ones = figure(digits, triple + 2);
		if (hundreds === 0 && tens === 0 && ones === 0) continue;
		words += readTriple(hundreds, tens, ones, conventions, inner || words !== "");
		if (triple === end - 9) words += " triệu";
		else if (triple === end - 6) words += ` ${conventions.thousand}`;
	}
	return words;
}

function figure(digits: string, index: number): number {
	const value = digits.charCodeAt(index) - 0x30;
	return value >= 0 && value <= 9 ? value : Number.NaN;
}

function readTriple(
	hundreds: number,
	tens: number,
	ones: number,
	conventions: NumberConventions,
	inner: boolean,
): string {
	let words = hundreds > 0 || (inner && conventions.zeroHundreds) ? ` ${digitWord(hundreds)} trăm` : "";
	if (tens === 1) words += " mười";
	else if (tens > 1) words += ` ${digitWord(tens)} mươi`;
	else if (ones > 0 && (inner || words !== "")) words += ` ${conventions.zeroTens}`;
	return ones > 0 ? `${words} ${readOnes(ones, tens, conventions)}` : words;
}

function readOnes(ones: number, tens: number, conventions: NumberConventions): string {
	if (ones === 5 && tens > 0) return "lăm";
	if (ones === 1 && tens > 1) return "mốt";
	if (ones === 4 && tens > 1) return conventions.four;
	return digitWord(ones);
}
