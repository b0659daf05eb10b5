const narrow = "fijlt.,:;'’!|/()[]-–“”\" ";
const wide = "mwMW…—%@";

/** Width of text in Times at `size` points, estimated by classes of letters; diacritics add nothing. */
export function textWidth(text: string, size: number): number {
	let width = 0;
	for (const character of text.normalize("NFD")) {
		if (/\p{M}/u.test(character)) continue;
		if (narrow.includes(character)) width += 0.31;
		else if (wide.includes(character)) width += 0.83;
		else if (/\p{Lu}/u.test(character)) width += 0.69;
		else width += 0.49;
	}
	return width * size;
}

/** Lines that text takes when words are wrapped at `width` points. */
export function countLines(text: string, size: number, width: number): number {
	let lines = 1;
	let used = 0;
	const space = textWidth(" ", size);
	for (const word of text.split(/\s+/)) {
		const length = textWidth(word, size);
		if (used > 0 && used + space + length > width) {
			lines += 1;
			used = length;
		} else {
			used += (used > 0 ? space : 0) + length;
		}
		if (used > width) {
			lines += Math.ceil(used / width) - 1;
			used %= width;
		}
	}
	return lines;
}
