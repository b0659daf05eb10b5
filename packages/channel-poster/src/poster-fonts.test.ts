import { describe, expect, it } from "vitest";
import { beVietnamPro, lexend } from "./__fixtures__/test-fonts";
import { loadFonts, vietnameseLetters } from "./poster-fonts";

const bytesOf = (tag: string): Uint8Array => Uint8Array.from(tag + "\0".repeat(40), (letter) => letter.charCodeAt(0));

describe("loadFonts", () => {
	it("opens two families with all 134 letters with marks", () => {
		expect([...vietnameseLetters].length).toBe(146);
		for (const fonts of [beVietnamPro, lexend]) expect(loadFonts(fonts).issues).toEqual([]);
	});
	it("takes bold for titles when there is no extra bold", () => {
		const { faces } = loadFonts({ regular: beVietnamPro.regular, bold: beVietnamPro.bold });
		expect(faces?.extraBold).toBe(faces?.bold);
	});
	it.each([
		["wOFF", "poster/font-woff"],
		["wOF2", "poster/font-woff"],
		["ttcf", "poster/font-collection"],
		["OTTO", "poster/font-not-truetype"],
		["\u0000\u0001\u0000\u0000", "poster/font-unreadable"],
	])("refuses %j with its reason", (tag, code) => {
		const { faces, issues } = loadFonts({ ...beVietnamPro, bold: bytesOf(tag) });
		expect(faces).toBeUndefined();
		expect(issues.map((issue) => issue.code)).toEqual([code]);
	});
});
