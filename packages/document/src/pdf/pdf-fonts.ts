import type { PdfFile } from "./pdf-file";
import { pdfNumber } from "./pdf-file";
import { subsetFont } from "./subset-font";
import { readTrueType, type TrueType } from "./true-type";

/** Font files: Times New Roman or one of its metric twins (Tinos, Liberation Serif), as TrueType bytes. */
export interface PdfFonts {
	readonly regular: Uint8Array;
	readonly bold: Uint8Array;
	readonly italic: Uint8Array;
	readonly boldItalic: Uint8Array;
}

/** One face in use: what it measures and which of its glyphs were drawn. */
export interface PdfFace {
	/** Name in content streams, e.g. `F1`. */
	readonly name: string;
	readonly font: TrueType;
	/** Glyphs in the order they were first drawn, with a text each. */
	readonly used: Map<number, { readonly number: number; readonly text: string }>;
	/** Width of a text, points. */
	width(text: string, size: number): number;
	/** A text as hexadecimal glyph numbers of the subset. */
	encode(text: string): string;
}

const parsed = new WeakMap<Uint8Array, TrueType>();

/** A face ready to measure and draw. */
export function createFace(name: string, bytes: Uint8Array): PdfFace {
	const font = parsed.get(bytes) ?? readTrueType(bytes);
	parsed.set(bytes, font);
	const used: PdfFace["used"] = new Map();
	const glyphs = new Map<string, number>();
	const glyphOf = (character: string): number => {
		const known = glyphs.get(character);
		if (known !== undefined) return known;
		const glyph = font.glyphOf(character.codePointAt(0) as number);
		glyphs.set(character, glyph);
		return glyph;
	};
	return {
		name,
		font,
		used,
		width: (text, size) => {
			let sum = 0;
			for (const character of text) sum += font.advanceOf(glyphOf(character));
			return (sum / font.unitsPerEm) * size;
		},
		encode: (text) => {
			let hex = "";
			for (const character of text) {
				const glyph = glyphOf(character);
				if (glyph === 0) {
					hex += "0000";
					continue;
				}
				let entry = used.get(glyph);
				if (entry === undefined) {
					entry = { number: used.size + 1, text: character };
					used.set(glyph, entry);
				}
				hex += entry.number.toString(16).padStart(4, "0");
			}
			return hex;
		},
	};
}

/** Writes a face as an embedded subset with its way back to Unicode; gives the number of the font object. */
export function addFace(file: PdfFile, face: PdfFace): number {
	const { font, used } = face;
	const subset = subsetFont(font, [...used.keys()]);
	const name = `CCHC${face.name.replace(/\d/g, (digit) => "ABCDEFGHIJ"[Number(digit)] as string).padEnd(2, "A")}+${font.postScriptName}`;
	const scale = 1000 / font.unitsPerEm;
	const thousandths = (value: number): string => pdfNumber(value * scale);
	const fontFile = file.addStream(subset.file, `/Length1 ${subset.file.length}`);
	const italic = /italic/i.test(font.postScriptName);
	const descriptor = file.add(
		`<</Type/FontDescriptor/FontName/${name}/Flags ${italic ? 70 : 6}/FontBBox[${font.box.map(thousandths).join(" ")}]/ItalicAngle ${italic ? -16 : 0}/Ascent ${thousandths(font.ascent)}/Descent ${thousandths(font.descent)}/CapHeight 662/StemV ${/bold/i.test(font.postScriptName) ? 140 : 80}/FontFile2 ${fontFile} 0 R>>`,
	);
	const widths = subset.glyphs.map((glyph) => thousandths(font.advanceOf(glyph))).join(" ");
	const descendant = file.add(
		`<</Type/Font/Subtype/CIDFontType2/BaseFont/${name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor ${descriptor} 0 R/W[0[${widths}]]/DW 0/CIDToGIDMap/Identity>>`,
	);
	const unicode = file.addStream(toUnicode([...used.values()]));
	return file.add(
		`<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding/Identity-H/DescendantFonts[${descendant} 0 R]/ToUnicode ${unicode} 0 R>>`,
	);
}

function toUnicode(entries: readonly { readonly number: number; readonly text: string }[]): string {
	const lines = entries.map(({ number, text }) => {
		let hex = "";
		for (let index = 0; index < text.length; index += 1) hex += text.charCodeAt(index).toString(16).padStart(4, "0");
		return `<${number.toString(16).padStart(4, "0")}> <${hex}>`;
	});
	const blocks: string[] = [];
	for (let at = 0; at < lines.length; at += 100) {
		const part = lines.slice(at, at + 100);
		blocks.push(`${part.length} beginbfchar\n${part.join("\n")}\nendbfchar`);
	}
	return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
${blocks.join("\n")}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}
