import { encodeUtf8, sha256Hex } from "@cchc/core";
import { numberText } from "../scene/number-text";
import type { Typeface } from "../text/typeface";
import type { PdfObjects } from "./pdf-objects";
import { pdfName } from "./pdf-objects";

/** An embedded font: its object and the codes of its glyphs in text strings. */
export interface PdfFont {
	readonly object: number;
	/** Two-byte code of a glyph. */
	codeOf(glyph: number): number;
}

const thousandth = (value: number): string => numberText(value * 1000, 0);

/** Embeds the glyphs of a typeface as a subset TrueType font with a map back to text. */
export function embedFont(objects: PdfObjects, face: Typeface, used: ReadonlySet<number>): PdfFont {
	const glyphs = [...used].filter((glyph) => glyph !== 0).sort((a, b) => a - b);
	const { bytes, ids } = face.subset(glyphs);
	const codes = new Map(glyphs.map((glyph, index) => [glyph, ids[index]!]));
	const name = pdfName(`${subsetTag(`${face.name}:${glyphs.join(",")}`)}+${face.name}`);
	const file = objects.stream(bytes, `/Length1 ${bytes.length}`);
	const { left, bottom, right, top } = face.box;
	const descriptor = objects.add(
		`<< /Type /FontDescriptor /FontName ${name} /Flags 4 /FontBBox [${[left, bottom, right, top].map(thousandth).join(" ")}]` +
			` /ItalicAngle ${numberText(face.italicAngle)} /Ascent ${thousandth(face.ascent)} /Descent ${thousandth(face.descent)}` +
			` /CapHeight ${thousandth(face.capHeight)} /StemV 80 /FontFile2 ${file} 0 R >>`,
	);
	const widths = [...codes]
		.map(([glyph, code]) => `${code} [${numberText(face.advanceOf(glyph) * 1000, 2)}]`)
		.join(" ");
	const descendant = objects.add(
		`<< /Type /Font /Subtype /CIDFontType2 /BaseFont ${name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity)` +
			` /Supplement 0 >> /FontDescriptor ${descriptor} 0 R /DW 1000 /W [${widths}] /CIDToGIDMap /Identity >>`,
	);
	const toUnicode = objects.stream(encodeUtf8(unicodeMap(face, codes)));
	const object = objects.add(
		`<< /Type /Font /Subtype /Type0 /BaseFont ${name} /Encoding /Identity-H /DescendantFonts [${descendant} 0 R]` +
			` /ToUnicode ${toUnicode} 0 R >>`,
	);
	return { object, codeOf: (glyph) => codes.get(glyph) ?? 0 };
}

/** Six capital letters that name the subset (PDF 32000-1, 9.6.4), the same for the same glyphs. */
function subsetTag(text: string): string {
	const digits = sha256Hex(encodeUtf8(text));
	return Array.from({ length: 6 }, (_, index) =>
		String.fromCharCode(65 + (Number.parseInt(digits.slice(index * 2, index * 2 + 2), 16) % 26)),
	).join("");
}

function unicodeMap(face: Typeface, codes: ReadonlyMap<number, number>): string {
	const hex = (value: number): string => value.toString(16).toUpperCase().padStart(4, "0");
	const rows = [...codes].map(([glyph, code]) => {
		const units = face.textOf(glyph).normalize("NFC").split("");
		return `<${hex(code)}> <${units.map((unit) => hex(unit.charCodeAt(0))).join("")}>`;
	});
	const chunks: string[] = [];
	for (let start = 0; start < rows.length; start += 100) {
		const chunk = rows.slice(start, start + 100);
		chunks.push(`${chunk.length} beginbfchar\n${chunk.join("\n")}\nendbfchar`);
	}
	return [
		"/CIDInit /ProcSet findresource begin",
		"12 dict begin",
		"begincmap",
		"/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
		"/CMapName /Adobe-Identity-UCS def",
		"/CMapType 2 def",
		"1 begincodespacerange",
		"<0000> <FFFF>",
		"endcodespacerange",
		...chunks,
		"endcmap",
		"CMapName currentdict /CMap defineresource pop",
		"end",
		"end",
	].join("\n");
}
