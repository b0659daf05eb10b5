import * as fontkit from "fontkit";
import { rememberingFont, withOwnLetters } from "./remembering-font";

/** Ink of something in em, y upward from the baseline. */
export interface Ink {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** One glyph of a word, in em. */
export interface WordGlyph {
	readonly id: number;
	/** Start of the glyph from the start of the word. */
	readonly x: number;
	readonly y: number;
	readonly advance: number;
}

/** A word as the font draws it, in em. */
export interface ShapedWord {
	readonly text: string;
	readonly glyphs: readonly WordGlyph[];
	readonly advance: number;
	/** Absent when the word leaves no ink. */
	readonly ink?: Ink;
}

/** A step of a glyph's outline in em, y upward. */
export interface OutlineCommand {
	readonly command: "moveTo" | "lineTo" | "quadraticCurveTo" | "bezierCurveTo" | "closePath";
	readonly args: readonly number[];
}

/** A font that is ready to measure and draw with. */
export interface Typeface {
	readonly name: string;
	/** Height of capitals without marks, in em. */
	readonly capHeight: number;
	/** Advance of a space, in em. */
	readonly space: number;
	/** The font as fontkit opened it, for pdfkit to embed. */
	readonly font: object;
	/** Id of the glyph of a space. */
	readonly spaceGlyph: number;
	/** Shapes one word, or one run of letters without spaces. */
	shape(word: string): ShapedWord;
	/** Letters of `text` that the font lacks, each once, in the order of the text. */
	missing(text: string): string[];
	outline(glyph: number): readonly OutlineCommand[];
}

/** Opens a TrueType file. The bytes must have passed `checkFont`. */
export function openTypeface(bytes: Uint8Array): Typeface {
	const font = withOwnLetters(fontkit.create(bytes as Buffer) as fontkit.Font);
	const em = font.unitsPerEm;
	const words = new Map<string, ShapedWord>();
	const outlines = new Map<number, readonly OutlineCommand[]>();
	const spaceGlyph = font.glyphForCodePoint(32);

	const shape = (word: string): ShapedWord => {
		const known = words.get(word);
		if (known !== undefined) return known;
		const run = font.layout(word);
		let pen = 0;
		let ink: Ink | undefined;
		const glyphs = run.glyphs.map((glyph, index): WordGlyph => {
			const position = run.positions[index]!;
			const x = (pen + position.xOffset) / em;
			const y = position.yOffset / em;
			pen += position.xAdvance;
			const { minX, minY, maxX, maxY } = glyph.bbox;
			if (maxX > minX && maxY > minY) {
				const own = { left: x + minX / em, right: x + maxX / em, top: y + maxY / em, bottom: y + minY / em };
				ink = ink === undefined ? own : uniteInk(ink, own);
			}
			return { id: glyph.id, x, y, advance: position.xAdvance / em };
		});
		const shaped: ShapedWord = { text: word, glyphs, advance: pen / em, ...(ink === undefined ? {} : { ink }) };
		words.set(word, shaped);
		return shaped;
	};

	return {
		name: font.postscriptName,
		capHeight: font.capHeight / em,
		space: spaceGlyph.advanceWidth / em,
		font: rememberingFont(font),
		spaceGlyph: spaceGlyph.id,
		shape,
		missing: (text) =>
			[...new Set(text)].filter((letter) => !/\s/.test(letter) && !font.hasGlyphForCodePoint(letter.codePointAt(0)!)),
		outline: (id) => {
			const known = outlines.get(id);
			if (known !== undefined) return known;
			const commands = font.getGlyph(id).path.commands.map(
				(step): OutlineCommand => ({
					command: step.command as OutlineCommand["command"],
					args: step.args.map((value) => value / em),
				}),
			);
			outlines.set(id, commands);
			return commands;
		},
	};
}

/** The smallest ink that holds both. */
export function uniteInk(one: Ink, other: Ink): Ink {
	return {
		left: Math.min(one.left, other.left),
		right: Math.max(one.right, other.right),
		top: Math.max(one.top, other.top),
		bottom: Math.min(one.bottom, other.bottom),
	};
}
