import { CchcError } from "@cchc/core";
import * as fontkit from "fontkit";
import { createMemory } from "../memory";

/** Font files: Times New Roman or one of its metric twins (Tinos, Liberation Serif), as TrueType bytes. */
export interface PdfFonts {
	readonly regular: Uint8Array;
	readonly bold: Uint8Array;
	readonly italic: Uint8Array;
	readonly boldItalic: Uint8Array;
}

/** One face in use. */
export interface PdfFace {
	/** Name it is registered by, e.g. `F1`. */
	readonly name: string;
	/** The font as fontkit opened it. */
	readonly font: object;
	/** Width of a text, points. */
	width(text: string, size: number): number;
}

const opened = new WeakMap<Uint8Array, Omit<PdfFace, "name">>();

/**
 * A face ready to measure and draw; opening a font file costs much more than using it, so it is done once for the same bytes,
 * and so is shaping a word.
 * @throws CchcError `document/bad-font` when the bytes are no TrueType font.
 */
export function createFace(name: string, bytes: Uint8Array): PdfFace {
	const face = opened.get(bytes) ?? openFace(bytes);
	opened.set(bytes, face);
	return { name, ...face };
}

/** Words a face has in mind; an honest document has fewer. */
const knownWords = 5_000;

function openFace(bytes: Uint8Array): Omit<PdfFace, "name"> {
	const font = withOwnLetters(openFont(bytes));
	const words = createMemory<Word>(knownWords);
	const wordOf = (text: string): Word =>
		words(text, () => {
			const { glyphs, positions, advanceWidth } = font.layout(text);
			const used = glyphs.map(({ id, advanceWidth: advance, codePoints }) => ({
				id,
				advanceWidth: advance,
				codePoints,
			}));
			return { glyphs: used, positions, advance: advanceWidth / font.unitsPerEm };
		});
	const layout = (text: string, features?: string[]): WordRun | GlyphRun =>
		features === undefined ? new WordRun(wordOf(text)) : font.layout(text, features);
	return {
		font: Object.create(font, { layout: { value: layout } }) as object,
		width: (text, size) => wordOf(text).advance * size,
	};
}

/**
 * fontkit keeps each glyph with the letters it was first used for, so that a glyph of two letters (`Đ` and `Ð`, blank and
 * no-break space) would be told to readers as the one that some earlier document had. Here each use has its own letters.
 */
function withOwnLetters(font: fontkit.Font): fontkit.Font {
	const getGlyph = (id: number, codePoints?: readonly number[]): fontkit.Glyph =>
		codePoints === undefined
			? font.getGlyph(id)
			: (Object.create(font.getGlyph(id), { codePoints: { value: codePoints } }) as fontkit.Glyph);
	return Object.create(font, { getGlyph: { value: getGlyph } }) as fontkit.Font;
}

type GlyphRun = ReturnType<fontkit.Font["layout"]>;

/** The shape of a word, which costs more to find than anything else in a document. */
interface Word {
	readonly glyphs: readonly Pick<fontkit.Glyph, "id" | "advanceWidth" | "codePoints">[];
	readonly positions: GlyphRun["positions"];
	/** Share of the font size. */
	readonly advance: number;
}

/** A known word as fontkit would give it anew: pdfkit changes the positions to its own unit. */
class WordRun {
	readonly glyphs: Word["glyphs"];
	readonly positions: GlyphRun["positions"];

	constructor({ glyphs, positions }: Word) {
		this.glyphs = glyphs;
		this.positions = positions.map((position) => ({ ...position }));
	}

	get advanceWidth(): number {
		return this.positions.reduce((sum, position) => sum + position.xAdvance, 0);
	}
}

function openFont(bytes: Uint8Array): fontkit.Font {
	try {
		const font = fontkit.create(bytes as Buffer);
		if ("layout" in font && font.type === "TTF") return font;
	} catch {
		// What fontkit says of bad bytes helps nobody; the error below says what is wanted.
	}
	throw new CchcError({ code: "document/bad-font", message: "Not a TrueType font" });
}
