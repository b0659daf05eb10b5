// Advance widths of Times, thousandths of the size; facts of the typeface, letters of one width together.
const widths: readonly (readonly [number, string])[] = [
	[250, " .,"],
	[278, "ijlt:;/|\\"],
	[333, "fIrJ-()[]!‘’“”·"],
	[389, "s"],
	[444, "aceâz?"],
	[500, "bdghknopquvxyđ0123456789–*"],
	[556, "FPS"],
	[611, "ELTZ"],
	[667, "BCR"],
	[722, "ADGHKNOQUVXYĐw"],
	[778, "m&"],
	[889, "M"],
	[944, "W"],
	[1000, "…—%"],
];
const widthOf: ReadonlyMap<string, number> = new Map(
	widths.flatMap(([width, characters]) => [...characters].map((character) => [character, width] as const)),
);
const otherWidth = 600;

/** A letter with its marks is as wide as without them. */
function characterWidth(character: string): number {
	const [letter = ""] = character.normalize("NFD");
	return /\p{M}/u.test(letter) ? 0 : (widthOf.get(letter) ?? otherWidth);
}

/** The Latin letters of Vietnamese, so that they need not be taken apart each time. */
const composedWidths: ReadonlyMap<string, number> = new Map(
	Array.from({ length: 0x1eff - 0x20 }, (_value, index) => String.fromCharCode(index + 0x20))
		.filter((character) => character < "\u0250" || character > "\u1e9f")
		.map((character) => [character, characterWidth(character)]),
);

/** Width of text in Times at `size` points; diacritics add nothing. */
export function textWidth(text: string, size: number): number {
	let width = 0;
	for (const character of text) width += composedWidths.get(character) ?? characterWidth(character);
	return (width * size) / 1000;
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
