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

/** The letters and marks beyond ASCII that do not share the width of the letter they decompose to. */
const others = {
	regular: {
		đ: 500,
		Đ: 722,
		ơ: 529,
		Ơ: 722,
		ư: 542,
		Ư: 776,
		"–": 500,
		"—": 1000,
		"…": 1000,
		"“": 444,
		"”": 444,
		"‘": 333,
		"’": 333,
		"•": 350,
		"·": 333,
		"§": 500,
		"°": 400,
		"×": 564,
		"₫": 513,
	},
	bold: {
		đ: 556,
		Đ: 722,
		ơ: 554,
		Ơ: 778,
		ư: 600,
		Ư: 796,
		"–": 500,
		"—": 1000,
		"…": 1000,
		"“": 500,
		"”": 500,
		"‘": 333,
		"’": 333,
		"•": 350,
		"·": 333,
		"§": 500,
		"°": 400,
		"×": 570,
		"₫": 513,
	},
	italic: {
		đ: 500,
		Đ: 722,
		ơ: 534,
		Ơ: 722,
		ư: 545,
		Ư: 754,
		"–": 500,
		"—": 889,
		"…": 889,
		"“": 556,
		"”": 556,
		"‘": 333,
		"’": 333,
		"•": 350,
		"·": 250,
		"§": 500,
		"°": 400,
		"×": 675,
		"₫": 513,
	},
	boldItalic: {
		đ: 500,
		Đ: 722,
		ơ: 537,
		Ơ: 722,
		ư: 599,
		Ư: 775,
		"–": 500,
		"—": 1000,
		"…": 1000,
		"“": 500,
		"”": 500,
		"‘": 333,
		"’": 333,
		"•": 350,
		"·": 250,
		"§": 500,
		"°": 400,
		"×": 570,
		"₫": 513,
	},
} as const satisfies Record<FaceName, Record<string, number>>;

type FaceName = keyof typeof ascii;

const faces: Readonly<Record<FaceName, ReadonlyMap<string, number>>> = {
	regular: face("regular"),
	bold: face("bold"),
	italic: face("italic"),
	boldItalic: face("boldItalic"),
};

function face(name: FaceName): ReadonlyMap<string, number> {
	const widths = new Map<string, number>(Object.entries(others[name]));
	ascii[name].split(" ").forEach((width, index) => {
		widths.set(String.fromCharCode(32 + index), Number(width));
	});
	return widths;
}

/** How a text looks, as far as its width goes. */
export interface TextLook {
	/** Points. */
	readonly size: number;
	readonly bold?: boolean;
	readonly italic?: boolean;
}

const millimetresPerPoint = 25.4 / 72;
const unknownWidth = 600;

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
