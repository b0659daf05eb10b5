import type { Font } from "fontkit";
import { expect, it } from "vitest";
import { testFaces } from "../__fixtures__/test-fonts";

it("tells each word's own letters, whatever was set before, and gives every caller positions of its own", () => {
	const typeface = testFaces.extraBold;
	const font = typeface.font as Font;
	const { spaceGlyph } = typeface;
	const before = font.getGlyph(spaceGlyph, [0xa0]);
	const after = font.getGlyph(spaceGlyph, [0x20]);
	expect([before.codePoints, after.codePoints]).toEqual([[0xa0], [0x20]]);
	expect(after.path.toSVG()).toBe(before.path.toSVG());

	const scaled = font.layout("cửa");
	const width = scaled.advanceWidth;
	for (const position of scaled.positions) position.xAdvance /= 2;
	expect(scaled.advanceWidth).toBe(width / 2);
	expect(font.layout("cửa").advanceWidth).toBe(width);
});
