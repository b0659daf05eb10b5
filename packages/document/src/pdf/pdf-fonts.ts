import { CchcError } from "@cchc/core";
import * as fontkit from "fontkit";

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
 * A face ready to measure and draw; opening a font file costs much more than using it, so it is done once for the same bytes.
 * @throws CchcError `document/bad-font` when the bytes are no TrueType font.
 */
export function createFace(name: string, bytes: Uint8Array): PdfFace {
	const face = opened.get(bytes) ?? openFace(bytes);
	opened.set(bytes, face);
	return { name, ...face };
}

function openFace(bytes: Uint8Array): Omit<PdfFace, "name"> {
	const font = openFont(bytes);
	const widths = new Map<string, number>();
	return {
		font,
		width: (text, size) => {
			let advance = widths.get(text);
			if (advance === undefined) {
				advance = font.layout(text).advanceWidth / font.unitsPerEm;
				widths.set(text, advance);
			}
			return advance * size;
		},
	};
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
