import { describe, expect, it } from "vitest";
import { tinos } from "../__fixtures__/fonts";
import { createFace } from "../pdf/pdf-fonts";
import { textWidth } from "./text-width";

const bases = ["AĂÂEÊIOÔƠUƯYaăâeêioôơuưy", "\u0300\u0301\u0303\u0309\u0323"] as const;
const toned = [...bases[0]].flatMap((letter) => [...bases[1]].map((tone) => (letter + tone).normalize("NFC")));
const printable = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));
const letters = [...printable, ...bases[0], ...toned, ..."đĐ–—…“”‘’•·§°×₫"];

describe("textWidth", () => {
	it.each([
		["regular", {}],
		["bold", { bold: true }],
		["italic", { italic: true }],
		["boldItalic", { bold: true, italic: true }],
	] as const)("agrees with the font itself on every letter of Vietnamese, %s", (name, look) => {
		const face = createFace("F1", tinos[name]);
		const wrong = letters.filter((letter) => {
			const points = (textWidth(letter, { size: 1000, ...look }) * 72) / 25.4;
			return Math.abs(points - face.width(letter, 1000)) > 1;
		});
		expect(wrong).toEqual([]);
	});

	it("measures conjoining letters as the letters they make", () => {
		const text = "Nghị quyết số 76/NQ-CP";
		expect(textWidth(text.normalize("NFD"), { size: 14 })).toBe(textWidth(text, { size: 14 }));
	});
});
