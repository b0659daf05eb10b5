const letterOrder = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
const toneOrder = ["", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"];

interface SortKey {
	readonly letters: string;
	readonly tones: string;
}

/**
 * Vietnamese dictionary order, word by word: letters `a ă â b c d đ e ê …` first, then tones ngang, huyền, hỏi, ngã, sắc,
 * nặng, then lower before upper case. Digit groups compare by value, so `Thôn 2` stands before `Thôn 10`. Total and the
 * same on every host; fit for `Array.prototype.sort`.
 */
export function compareVietnamese(a: string, b: string): number {
	const left = tokens(a);
	const right = tokens(b);
	for (let index = 0; index < Math.min(left.length, right.length); index += 1) {
		const order = compareTokens(left[index] as string, right[index] as string);
		if (order !== 0) return order;
	}
	return left.length - right.length || compareCase(a, b);
}

function tokens(text: string): string[] {
	return (
		text
			.normalize("NFC")
			.toLowerCase()
			.match(/\p{Nd}+|[\p{L}\p{M}]+/gu) ?? []
	);
}

function compareTokens(a: string, b: string): number {
	const aDigits = /^\p{Nd}/u.test(a);
	const bDigits = /^\p{Nd}/u.test(b);
	if (aDigits !== bDigits) return aDigits ? -1 : 1;
	if (aDigits) {
		const [x, y] = [a.replace(/^0+(?=.)/, ""), b.replace(/^0+(?=.)/, "")];
		return x.length - y.length || compareText(x, y);
	}
	const [x, y] = [sortKey(a), sortKey(b)];
	return compareText(x.letters, y.letters) || compareText(x.tones, y.tones);
}

function sortKey(word: string): SortKey {
	let letters = "";
	let tones = "";
	for (const letter of word) {
		const decomposed = letter.normalize("NFD");
		const tone = toneOrder.findIndex((mark) => mark !== "" && decomposed.includes(mark));
		const base = tone > 0 ? decomposed.replace(toneOrder[tone] as string, "").normalize("NFC") : letter;
		const rank = letterOrder.indexOf(base);
		letters += rank >= 0 ? String.fromCharCode(0x20 + rank) : `\u007f${base}`;
		tones += String(Math.max(tone, 0));
	}
	return { letters, tones };
}

function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

function compareCase(a: string, b: string): number {
	const swap = (text: string): string =>
		text
			.normalize("NFC")
			.replace(/\p{L}/gu, (letter) => (letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase()));
	return compareText(swap(a), swap(b)) || compareText(a, b);
}
