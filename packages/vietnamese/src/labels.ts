/** Letters of points (điểm) in Vietnamese law: a b c d đ e g h i k l m n o p q r s t u v x y, as the decrees use them. */
export const pointLabels: readonly string[] = "abcdđeghiklmnopqrstuvxy".split("");

/** The letter of the point at `index`, from 0; past `y` letters are doubled (`aa`, `ab`), for lists no decree has. */
export function pointLabel(index: number): string {
	const count = pointLabels.length;
	const own = pointLabels[((index % count) + count) % count] as string;
	return index < count ? own : pointLabel(Math.floor(index / count) - 1) + own;
}

const romanParts: readonly (readonly [number, string])[] = [
	[1000, "M"],
	[900, "CM"],
	[500, "D"],
	[400, "CD"],
	[100, "C"],
	[90, "XC"],
	[50, "L"],
	[40, "XL"],
	[10, "X"],
	[9, "IX"],
	[5, "V"],
	[4, "IV"],
	[1, "I"],
];

/** A whole number from 1 to 3999 as a Roman numeral; outside that range the decimal digits. */
export function toRoman(value: number): string {
	if (!Number.isInteger(value) || value < 1 || value > 3999) return String(value);
	let rest = value;
	let roman = "";
	for (const [size, letters] of romanParts) {
		while (rest >= size) {
			roman += letters;
			rest -= size;
		}
	}
	return roman;
}

/** The value of a well-formed upper-case Roman numeral from I to MMMCMXCIX, otherwise undefined. */
export function fromRoman(roman: string): number | undefined {
	if (!/^(?=.)M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(roman)) return undefined;
	let value = 0;
	let rest = roman;
	for (const [size, letters] of romanParts) {
		while (rest.startsWith(letters)) {
			value += size;
			rest = rest.slice(letters.length);
		}
	}
	return value;
}
