const letter = 1;
const mark = 2;
const number = 4;
const capital = 8;
const half = 16;
const changing = 32;
const seen = 64;

/** What each code unit is, found out when it is met first. */
const kinds: Uint8Array = /* @__PURE__ */ new Uint8Array(0x10000);

function kindOf(code: number): number {
	return kinds[code] || classify(code);
}

function classify(code: number): number {
	if (Number.isNaN(code)) return 0;
	const sign = String.fromCharCode(code);
	const kind =
		(/\p{L}/u.test(sign) ? letter : 0) |
		(/\p{M}/u.test(sign) ? mark : 0) |
		(/\p{N}/u.test(sign) ? number : 0) |
		(/\p{Lu}/u.test(sign) ? capital : 0) |
		(code >= 0xd800 && code <= 0xdfff ? half | changing : 0) |
		(sign === sign.toLowerCase() ? 0 : changing);
	kinds[code] = kind | seen;
	return kind | seen;
}

/** True for the code unit of a letter. */
export function isLetter(code: number): boolean {
	return (kindOf(code) & letter) !== 0;
}

/** True for the code unit of a letter or number. */
export function isLetterOrNumber(code: number): boolean {
	return (kindOf(code) & (letter | number)) !== 0;
}

/** True for the code unit of a letter or combining mark. */
function isLetterOrMark(code: number): boolean {
	return (kindOf(code) & (letter | mark)) !== 0;
}

/** True for the code unit of a combining mark. */
export function isMark(code: number): boolean {
	return (kindOf(code) & mark) !== 0;
}

/** True for the code unit of a capital letter. */
export function isCapital(code: number): boolean {
	return (kindOf(code) & capital) !== 0;
}

/** True for a code unit that is half of a character; such characters are left to regular expressions. */
export function isHalf(code: number): boolean {
	return (kindOf(code) & half) !== 0;
}

/** True for the code of an ASCII digit. */
export function isDigit(code: number): boolean {
	return code >= 0x30 && code <= 0x39;
}

/** The text in lower case; most pieces are that already. */
export function lowerCase(text: string): string {
	for (let index = 0; index < text.length; index += 1)
		if ((kindOf(text.charCodeAt(index)) & changing) !== 0) return text.toLowerCase();
	return text;
}

/** The end of the ASCII digits at `index`. */
export function endOfDigits(text: string, index: number): number {
	let end = index;
	while (isDigit(text.charCodeAt(end))) end += 1;
	return end;
}

const run = /[\p{L}\p{M}]+/uy;

/** The end of the letters and marks at `index`. */
export function endOfLetters(text: string, index: number): number {
	let end = index;
	while (isLetterOrMark(text.charCodeAt(end))) end += 1;
	if (!isHalf(text.charCodeAt(end))) return end;
	run.lastIndex = index;
	return run.test(text) ? run.lastIndex : index;
}
