import type { TrueType } from "./true-type";

/** A font file with the wanted glyphs only, numbered anew from 0. */
export interface FontSubset {
	readonly file: Uint8Array;
	/** Old glyph numbers in their new order. */
	readonly glyphs: readonly number[];
}

const composite = { wordArguments: 1, scale: 8, more: 32, twoScales: 64, matrix: 128 };

/** Makes a subset of a font; parts of accented glyphs come along. */
export function subsetFont(font: TrueType, wanted: readonly number[]): FontSubset {
	const glyphs = [0, ...wanted.filter((glyph) => glyph !== 0)];
	const numbers = new Map(glyphs.map((glyph, index) => [glyph, index]));
	const numberOf = (glyph: number): number => {
		const known = numbers.get(glyph);
		if (known !== undefined) return known;
		numbers.set(glyph, glyphs.length);
		glyphs.push(glyph);
		return glyphs.length - 1;
	};
	const outlines: Uint8Array[] = [];
	for (let index = 0; index < glyphs.length; index += 1) {
		outlines.push(renumbered(font.outlineOf(glyphs[index] as number), numberOf));
	}
	return { file: fontFile(font, glyphs, outlines), glyphs };
}

function renumbered(outline: Uint8Array, numberOf: (glyph: number) => number): Uint8Array {
	const copy = outline.slice();
	const view = new DataView(copy.buffer);
	if (copy.length < 10 || view.getInt16(0) >= 0) return copy;
	for (let at = 10, flags = composite.more; flags & composite.more; ) {
		flags = view.getUint16(at);
		view.setUint16(at + 2, numberOf(view.getUint16(at + 2)));
		at += flags & composite.wordArguments ? 8 : 6;
		if (flags & composite.scale) at += 2;
		else if (flags & composite.twoScales) at += 4;
		else if (flags & composite.matrix) at += 8;
	}
	return copy;
}

function fontFile(font: TrueType, glyphs: readonly number[], outlines: readonly Uint8Array[]): Uint8Array {
	const loca = new DataView(new ArrayBuffer((glyphs.length + 1) * 4));
	const glyf = new Uint8Array(outlines.reduce((sum, outline) => sum + padded(outline.length), 0));
	let at = 0;
	outlines.forEach((outline, index) => {
		loca.setUint32(index * 4, at);
		glyf.set(outline, at);
		at += padded(outline.length);
	});
	loca.setUint32(glyphs.length * 4, at);
	const hmtx = new DataView(new ArrayBuffer(glyphs.length * 4));
	glyphs.forEach((glyph, index) => {
		const outline = font.outlineOf(glyph);
		const left = outline.length < 4 ? 0 : new DataView(outline.buffer, outline.byteOffset).getInt16(2);
		hmtx.setUint16(index * 4, font.advanceOf(glyph));
		hmtx.setInt16(index * 4 + 2, left);
	});
	const head = font.table("head").slice();
	new DataView(head.buffer).setInt16(50, 1);
	const hhea = font.table("hhea").slice();
	new DataView(hhea.buffer).setUint16(34, glyphs.length);
	const maxp = font.table("maxp").slice();
	new DataView(maxp.buffer).setUint16(4, glyphs.length);
	return assemble([
		["cvt ", font.table("cvt ")],
		["fpgm", font.table("fpgm")],
		["glyf", glyf],
		["head", head],
		["hhea", hhea],
		["hmtx", new Uint8Array(hmtx.buffer)],
		["loca", new Uint8Array(loca.buffer)],
		["maxp", maxp],
		["prep", font.table("prep")],
	]);
}

function assemble(tables: readonly (readonly [string, Uint8Array])[]): Uint8Array {
	const present = tables.filter(([, content]) => content.length > 0);
	const start = 12 + present.length * 16;
	const file = new Uint8Array(start + present.reduce((sum, [, content]) => sum + padded(content.length), 0));
	const view = new DataView(file.buffer);
	const power = 2 ** Math.floor(Math.log2(present.length));
	view.setUint32(0, 0x00010000);
	view.setUint16(4, present.length);
	view.setUint16(6, power * 16);
	view.setUint16(8, Math.log2(power));
	view.setUint16(10, (present.length - power) * 16);
	let at = start;
	present.forEach(([tag, content], index) => {
		const entry = 12 + index * 16;
		for (let letter = 0; letter < 4; letter += 1) view.setUint8(entry + letter, tag.charCodeAt(letter));
		file.set(content, at);
		view.setUint32(entry + 4, checksum(view, at, padded(content.length)));
		view.setUint32(entry + 8, at);
		view.setUint32(entry + 12, content.length);
		at += padded(content.length);
	});
	return file;
}

function checksum(view: DataView, at: number, length: number): number {
	let sum = 0;
	for (let offset = 0; offset < length; offset += 4) sum = (sum + view.getUint32(at + offset)) >>> 0;
	return sum;
}

function padded(length: number): number {
	return (length + 3) & ~3;
}
