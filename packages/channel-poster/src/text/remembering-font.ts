import type * as fontkit from "fontkit";

type Glyph = fontkit.Glyph & { _decode?: () => unknown };

/**
 * The font with glyphs that keep the letters of each use, and read their outline once. fontkit keeps a glyph with the letters
 * it was first used for (a blank and a no-break space share one), which would let an earlier file decide what a reader
 * copies from a later one. Wrap the font before it lays out its first word.
 */
export function withOwnLetters(font: fontkit.Font): fontkit.Font {
	const getGlyph = (id: number, codePoints?: readonly number[]): fontkit.Glyph => {
		const glyph = outlinedOnce(font.getGlyph(id));
		return codePoints === undefined ? glyph : (Object.create(glyph, { codePoints: { value: codePoints } }) as Glyph);
	};
	return Object.create(font, { getGlyph: { value: getGlyph } }) as fontkit.Font;
}

function outlinedOnce(glyph: Glyph): Glyph {
	const decode = glyph._decode;
	if (decode !== undefined && !Object.hasOwn(glyph, "_decode")) {
		let decoded: { readonly value: unknown } | undefined;
		glyph._decode = () => {
			decoded ??= { value: decode.call(glyph) };
			return decoded.value;
		};
	}
	return glyph;
}

/**
 * The font as pdfkit may use it in file after file: words are laid out once. pdfkit scales the positions of a run in place, so
 * each caller gets its own.
 */
export function rememberingFont(font: fontkit.Font): object {
	const runs = new Map<string, fontkit.GlyphRun>();
	const layout = (text: string, ...rest: [features?: string[]]): object => {
		const key = `${text}\n${rest[0]?.join(",") ?? ""}`;
		const run = runs.get(key) ?? font.layout(text, ...rest);
		if (runs.size < mostRuns) runs.set(key, run);
		const positions = run.positions.map((position) => ({ ...position }));
		return {
			glyphs: run.glyphs,
			positions,
			get advanceWidth(): number {
				return positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0);
			},
		};
	};
	return Object.create(font, { layout: { value: layout } }) as object;
}

/** Most words a font remembers for pdfkit. */
const mostRuns = 20_000;
