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

/** Width of text in Times at `size` points; diacritics add nothing. */
export function textWidth(text: string, size: number): number {
	let width = 0;
	for (const character of text.normalize("NFD")) {
		if (!/\p{M}/u.test(character)) width += widthOf.get(character) ?? otherWidth;
	}
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
