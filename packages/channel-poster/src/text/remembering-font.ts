import type * as fontkit from "fontkit";

type Glyph = fontkit.Glyph & { _decode?: () => unknown };

/**
 * The font as pdfkit may use it in file after file: words are laid out once, and outlines are read once. pdfkit scales the
 * positions of a run in place, so each caller gets its own.
 */
export function rememberingFont(font: fontkit.Font): object {
	const runs = new Map<string, fontkit.GlyphRun>();
	const layout = (text: string, ...rest: [features?: string[]]): object => {
		const key = `${text}\n${rest[0]?.join(",") ?? ""}`;
		const run = runs.get(key) ?? font.layout(text, ...rest);
		if (runs.size < mostRuns) runs.set(key, run);
		const { glyphs, advanceWidth } = run;
		return { glyphs, advanceWidth, positions: run.positions.map((position) => ({ ...position })) };
	};
	const getGlyph = (id: number, codePoints?: number[]): fontkit.Glyph => {
		const glyph: Glyph = font.getGlyph(id, codePoints);
		const decode = glyph._decode;
		if (decode !== undefined && !Object.hasOwn(glyph, "_decode")) {
			let decoded: { readonly value: unknown } | undefined;
			glyph._decode = () => {
				decoded ??= { value: decode.call(glyph) };
				return decoded.value;
			};
		}
		return glyph;
	};
	return Object.create(font, { layout: { value: layout }, getGlyph: { value: getGlyph } }) as object;
}

/** Most words a font remembers for pdfkit. */
const mostRuns = 20_000;
