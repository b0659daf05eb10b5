import { CchcError } from "@cchc/core";

/** A TrueType font, read as far as measuring and embedding need it. */
export interface TrueType {
	readonly postScriptName: string;
	/** Design units per em. */
	readonly unitsPerEm: number;
	/** Font box, ascent and descent in design units. */
	readonly box: readonly [number, number, number, number];
	readonly ascent: number;
	readonly descent: number;
	readonly glyphCount: number;
	/** Glyph of a code point; 0 where the font has none. */
	glyphOf(codePoint: number): number;
	/** Advance width of a glyph in design units. */
	advanceOf(glyph: number): number;
	/** Bytes of a table; empty where there is none. */
	table(tag: string): Uint8Array;
	/** Outline of a glyph. */
	outlineOf(glyph: number): Uint8Array;
}

/**
 * Reads a TrueType font.
 * @throws CchcError `document/bad-font` when the bytes are no TrueType font with glyph outlines.
 */
export function readTrueType(bytes: Uint8Array): TrueType {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const tables = new Map<string, { readonly offset: number; readonly length: number }>();
	try {
		const count = view.getUint16(4);
		for (let index = 0; index < count; index += 1) {
			const at = 12 + index * 16;
			const tag = String.fromCharCode(...bytes.subarray(at, at + 4));
			tables.set(tag, { offset: view.getUint32(at + 8), length: view.getUint32(at + 12) });
		}
		return createFont(bytes, view, tables);
	} catch (cause) {
		throw new CchcError({ code: "document/bad-font", message: "Not a TrueType font with glyph outlines", cause });
	}
}

function createFont(
	bytes: Uint8Array,
	view: DataView,
	tables: ReadonlyMap<string, { readonly offset: number; readonly length: number }>,
): TrueType {
	const place = (tag: string): number => {
		const found = tables.get(tag);
		if (found === undefined) throw new Error(`no ${tag}`);
		return found.offset;
	};
	const table = (tag: string): Uint8Array => {
		const found = tables.get(tag);
		return found === undefined ? new Uint8Array() : bytes.subarray(found.offset, found.offset + found.length);
	};
	const head = place("head");
	const hhea = place("hhea");
	const hmtx = place("hmtx");
	const loca = place("loca");
	const glyf = place("glyf");
	const longLoca = view.getInt16(head + 50) === 1;
	const metricCount = view.getUint16(hhea + 34);
	const glyphCount = view.getUint16(place("maxp") + 4);
	const locate = (glyph: number): number =>
		longLoca ? view.getUint32(loca + glyph * 4) : view.getUint16(loca + glyph * 2) * 2;
	return {
		postScriptName: postScriptName(table("name")) ?? "Embedded",
		unitsPerEm: view.getUint16(head + 18),
		box: [view.getInt16(head + 36), view.getInt16(head + 38), view.getInt16(head + 40), view.getInt16(head + 42)],
		ascent: view.getInt16(hhea + 4),
		descent: view.getInt16(hhea + 6),
		glyphCount,
		glyphOf: characterMap(view, place("cmap")),
		advanceOf: (glyph) => view.getUint16(hmtx + Math.min(glyph, metricCount - 1) * 4),
		table,
		outlineOf: (glyph) => bytes.subarray(glyf + locate(glyph), glyf + locate(glyph + 1)),
	};
}

function characterMap(view: DataView, cmap: number): (codePoint: number) => number {
	const count = view.getUint16(cmap + 2);
	for (let index = 0; index < count; index += 1) {
		const at = cmap + 4 + index * 8;
		const subtable = cmap + view.getUint32(at + 4);
		if (view.getUint16(at) === 3 && view.getUint16(at + 2) === 1 && view.getUint16(subtable) === 4) {
			return segmentMap(view, subtable);
		}
	}
	throw new Error("no Unicode character map");
}

function segmentMap(view: DataView, subtable: number): (codePoint: number) => number {
	const doubled = view.getUint16(subtable + 6);
	const ends = subtable + 14;
	const starts = ends + doubled + 2;
	const deltas = starts + doubled;
	const offsets = deltas + doubled;
	return (codePoint) => {
		if (codePoint > 0xffff) return 0;
		for (let at = 0; at < doubled; at += 2) {
			if (codePoint > view.getUint16(ends + at)) continue;
			const start = view.getUint16(starts + at);
			if (codePoint < start) return 0;
			const delta = view.getUint16(deltas + at);
			const offset = view.getUint16(offsets + at);
			if (offset === 0) return (codePoint + delta) & 0xffff;
			const glyph = view.getUint16(offsets + at + offset + (codePoint - start) * 2);
			return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
		}
		return 0;
	};
}

function postScriptName(table: Uint8Array): string | undefined {
	const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
	const count = view.getUint16(2);
	const strings = view.getUint16(4);
	for (let index = 0; index < count; index += 1) {
		const at = 6 + index * 12;
		if (view.getUint16(at + 6) !== 6) continue;
		const start = strings + view.getUint16(at + 10);
		const raw = table.subarray(start, start + view.getUint16(at + 8));
		return String.fromCharCode(...raw).replace(/[^A-Za-z0-9-]/g, "");
	}
	return undefined;
}
