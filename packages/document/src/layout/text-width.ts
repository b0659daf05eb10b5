/**
 * Advance widths of Times New Roman in thousandths of the font size, U+0020 to U+007E, for regular, bold, italic and bold
 * italic. Measured on Tinos, which has the same metrics.
 */
const ascii = {
	regular:
		"250 333 408 500 500 833 778 180 333 333 500 564 250 333 250 278 500 500 500 500 500 500 500 500 500 500 278 278 564 564 564 444 921 722 667 667 722 611 556 722 722 333 389 722 611 889 722 722 556 722 667 556 611 722 722 944 722 722 611 333 278 333 469 500 333 444 500 444 500 444 333 500 500 278 278 500 278 778 500 500 500 500 333 389 278 500 500 722 500 500 444 480 200 480 541",
	bold: "250 333 555 500 500 1000 833 278 333 333 500 570 250 333 250 278 500 500 500 500 500 500 500 500 500 500 333 333 570 570 570 500 930 722 667 722 722 667 611 778 778 389 500 778 667 944 722 778 611 778 722 556 667 722 722 1000 722 722 667 333 278 333 581 500 333 500 556 444 556 444 333 500 556 278 333 556 278 833 556 500 556 556 444 389 333 556 500 722 500 500 444 394 220 394 520",
	italic:
		"250 333 420 500 500 833 778 214 333 333 500 675 250 333 250 278 500 500 500 500 500 500 500 500 500 500 333 333 675 675 675 500 920 611 611 667 722 611 611 722 722 333 444 667 556 833 667 722 611 722 611 500 556 722 611 833 611 556 556 389 278 389 422 500 333 500 500 444 500 444 278 500 500 278 278 444 278 722 500 500 500 500 389 389 278 500 444 667 444 444 389 400 275 400 541",
	boldItalic:
		"250 389 555 500 500 833 778 278 333 333 500 570 250 333 250 278 500 500 500 500 500 500 500 500 500 500 333 333 570 570 570 500 832 667 667 667 722 667 667 722 778 389 500 667 611 889 722 722 611 722 667 556 611 722 667 889 667 611 611 333 278 333 570 500 333 500 500 444 500 444 333 500 556 278 278 500 278 778 556 500 500 500 389 389 278 556 444 667 500 444 389 348 220 348 570",
} as const;

/** The letters and marks beyond ASCII that do not share the width of the letter they decompose to, and their widths. */
const otherLetters = "đĐơƠưƯ–—…“”‘’•·§°×₫";
const others: Readonly<Record<FaceName, string>> = {
	regular: "500 722 529 722 542 776 500 1000 1000 444 444 333 333 350 333 500 400 564 513",
	bold: "556 722 554 778 600 796 500 1000 1000 500 500 333 333 350 333 500 400 570 513",
	italic: "500 722 534 722 545 754 500 889 889 556 556 333 333 350 250 500 400 675 513",
	boldItalic: "500 722 537 722 599 775 500 1000 1000 500 500 333 333 350 250 500 400 570 513",
};

type FaceName = keyof typeof ascii;

/** Of letters in no table, thousandths of the font size. */
const unknownWidth = 600;

const faces: Readonly<Record<FaceName, ReadonlyMap<string, number>>> = {
	regular: face("regular"),
	bold: face("bold"),
	italic: face("italic"),
	boldItalic: face("boldItalic"),
};

function face(name: FaceName): ReadonlyMap<string, number> {
	const printable = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));
	const widths = `${ascii[name]} ${others[name]}`.split(" ").map(Number);
	return new Map([...printable, ...otherLetters].map((letter, index) => [letter, widths[index] ?? unknownWidth]));
}

/** How a text looks, as far as its width goes. */
export interface TextLook {
	/** Points. */
	readonly size: number;
	readonly bold?: boolean;
	readonly italic?: boolean;
}

const millimetresPerPoint = 25.4 / 72;

/** Width of a text on one line in Times New Roman, millimetres. */
export function textWidth(text: string, look: TextLook): number {
	const widths = faces[look.bold ? (look.italic ? "boldItalic" : "bold") : look.italic ? "italic" : "regular"];
	let sum = 0;
	for (const character of text.normalize("NFC"))
		sum += widths.get(character) ?? widths.get(baseOf(character)) ?? unknownWidth;
	return (sum / 1000) * look.size * millimetresPerPoint;
}

const horned: Readonly<Record<string, string>> = { o: "ơ", u: "ư", O: "Ơ", U: "Ư" };

function baseOf(character: string): string {
	const parts = character.normalize("NFD");
	const base = parts.charAt(0);
	return parts.includes("\u031B") ? (horned[base] ?? base) : base;
}
