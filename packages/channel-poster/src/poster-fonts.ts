import type { Issue } from "@cchc/core";
import { posterIssue } from "./poster-issues";
import type { FaceName } from "./scene/scene-type";
import { openTypeface, type Typeface } from "./text/typeface";

/** Whole TrueType files of one family. Web fonts (WOFF, WOFF2) are refused: they are split by script. */
export interface PosterFonts {
	readonly regular: Uint8Array;
	readonly bold: Uint8Array;
	/** Titles. Default: `bold`. */
	readonly extraBold?: Uint8Array;
}

/** Fonts ready to use, or why they cannot be. */
export interface LoadedFonts {
	readonly faces?: Readonly<Record<FaceName, Typeface>>;
	readonly issues: readonly Issue[];
}

/** Letters that every Vietnamese poster font must have besides ASCII: all vowels with marks, and đ. */
export const vietnameseLetters: string = (() => {
	const vowels = [..."aăâeêioôơuưy"];
	const marks = ["", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323"];
	const lower = vowels.flatMap((vowel) => marks.map((mark) => (vowel + mark).normalize("NFC"))).join("");
	return `${lower}đ${lower.toUpperCase()}Đ`;
})();

/** Opens the fonts of a poster; every fault of every file is told at once. */
export function loadFonts(fonts: PosterFonts): LoadedFonts {
	const issues: Issue[] = [];
	const open = (name: FaceName, bytes: Uint8Array): Typeface | undefined => {
		const fault = fontFault(bytes);
		if (fault !== undefined) {
			issues.push(posterIssue(fault, ["fonts", name], { name }));
			return undefined;
		}
		try {
			const face = openTypeface(bytes);
			const missing = face.missing(vietnameseLetters);
			if (missing.length > 0) {
				const letters = missing.slice(0, 12).join(" ");
				issues.push(
					posterIssue("font-not-vietnamese", ["fonts", name], { name, letters, count: String(missing.length) }),
				);
			}
			return face;
		} catch {
			issues.push(posterIssue("font-unreadable", ["fonts", name], { name }));
			return undefined;
		}
	};
	const regular = open("regular", fonts.regular);
	const bold = open("bold", fonts.bold);
	const extraBold = fonts.extraBold === undefined ? bold : open("extraBold", fonts.extraBold);
	if (regular === undefined || bold === undefined || extraBold === undefined || issues.length > 0) return { issues };
	return { faces: { regular, bold, extraBold }, issues };
}

function fontFault(bytes: Uint8Array): "font-woff" | "font-collection" | "font-not-truetype" | undefined {
	const tag = String.fromCharCode(...bytes.subarray(0, 4));
	if (tag === "wOFF" || tag === "wOF2") return "font-woff";
	if (tag === "ttcf") return "font-collection";
	return tag === "\u0000\u0001\u0000\u0000" || tag === "true" ? undefined : "font-not-truetype";
}
