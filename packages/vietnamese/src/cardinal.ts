import type { NumberConventions } from "./number-options";

const digitWords = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"] as const;

/** One digit, 0–9, in words. */
function digitWord(digit: number): string {
	return digitWords[digit] as string;
}

/** A string of ASCII digits read one by one: `0220` → `không hai hai không`. */
export function readDigits(digits: string): string {
	return [...digits].map((digit) => digitWord(Number(digit))).join(" ");
}

/** A string of ASCII digits of any length read as a whole number. Leading zeros are dropped. */
export function readCardinal(digits: string, conventions: NumberConventions): string {
	const significant = digits.replace(/^0+/, "");
	if (significant.length <= 1) return digitWord(Number(significant));
	return readBillions(significant, conventions, false).join(" ");
}

function readBillions(digits: string, conventions: NumberConventions, inner: boolean): string[] {
	if (digits.length <= 9) return readUnderBillion(digits, conventions, inner);
	const words: string[] = [];
	const head = digits.length % 9 || 9;
	const groups = [digits.slice(0, head), ...(digits.slice(head).match(/\d{9}/g) ?? [])];
	groups.forEach((group, index) => {
		const power = groups.length - 1 - index;
		const spoken = readUnderBillion(group, conventions, inner || words.length > 0);
		if (spoken.length === 0) return;
		words.push(...spoken, ...Array<string>(power).fill(conventions.billion));
	});
	return words;
}

function readUnderBillion(digits: string, conventions: NumberConventions, inner: boolean): string[] {
	const padded = digits.padStart(9, "0");
	const units = ["triệu", conventions.thousand, ""];
	const words: string[] = [];
	for (let index = 0; index < 3; index += 1) {
		const triple = padded.slice(index * 3, index * 3 + 3);
		if (triple === "000") continue;
		words.push(...readTriple(triple, conventions, inner || words.length > 0));
		const unit = units[index] as string;
		if (unit !== "") words.push(unit);
	}
	return words;
}

function readTriple(triple: string, conventions: NumberConventions, inner: boolean): string[] {
	const [hundreds, tens, ones] = [...triple].map(Number) as [number, number, number];
	const words: string[] = [];
	if (hundreds > 0 || (inner && conventions.zeroHundreds)) words.push(digitWord(hundreds), "trăm");
	const follows = words.length > 0 || inner;
	if (tens === 0) {
		if (ones > 0 && follows) words.push(conventions.zeroTens);
	} else words.push(...(tens === 1 ? ["mười"] : [digitWord(tens), "mươi"]));
	if (ones > 0) words.push(readOnes(ones, tens, conventions));
	return words;
}

function readOnes(ones: number, tens: number, conventions: NumberConventions): string {
	if (ones === 5 && tens > 0) return "lăm";
	if (ones === 1 && tens > 1) return "mốt";
	if (ones === 4 && tens > 1) return conventions.four;
	return digitWord(ones);
}
