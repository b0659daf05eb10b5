import { decodeUtf8, type Issue, type Result, succeed } from "@cchc/core";
import { openZip } from "../package/zip-reader";
import { type PackedPart, packPart, writeZip } from "../package/zip-writer";
import { readDocxModel } from "../reader/read-model";
import { lintDocx } from "./lint-docx";

/** A file after its safe faults were mended. */
export interface FixedDocx {
	/** The new file; the old one is left alone. */
	readonly bytes: Uint8Array;
	/** What was found before and is gone now. */
	readonly fixed: readonly Issue[];
	/** What a person has to see to. */
	readonly remaining: readonly Issue[];
}

const storyPart = /^word\/(?:document|header\d*|footer\d*|styles)\.xml$/i;

/**
 * Mends what can be mended without touching the meaning: paper, margins, font, decomposed letters, double spaces,
 * blanks before punctuation. Gives a new file; every other part is kept byte for byte. A file that cannot be read safely gives
 * the reader's issues.
 */
export function fixDocx(bytes: Uint8Array): Result<FixedDocx> {
	const zip = openZip(bytes);
	if (!zip.ok) return zip;
	const model = readDocxModel(bytes);
	if (!model.ok) return model;
	const before = lintDocx(bytes);
	const parts: PackedPart[] = [];
	for (const name of zip.value.names) {
		const content = zip.value.read(name);
		if (!content.ok) return content;
		const raw = content.value ?? new Uint8Array();
		parts.push(packPart(name, storyPart.test(name) ? mend(decodeUtf8(raw)) : raw));
	}
	const fixed = writeZip(parts);
	const remaining = lintDocx(fixed);
	const left = new Set(remaining.map((issue) => `${issue.code} ${issue.message}`));
	return succeed({
		bytes: fixed,
		fixed: before.filter((issue) => !left.has(`${issue.code} ${issue.message}`)),
		remaining,
	});
}

function mend(xml: string): string {
	return xml
		.replace(/<w:pgSz\b[^>]*>/g, mendPaper)
		.replace(/<w:pgMar\b[^>]*>/g, mendMargins)
		.replace(/<w:rFonts\b[^>]*>/g, mendFonts)
		.replace(/(<w:t\b[^>]*>)([^<]*)(?=<\/w:t>)/g, (_, open: string, text: string) => open + mendText(text));
}

const a4 = { short: 11906, long: 16838 };

function mendPaper(tag: string): string {
	const landscape = /w:orient="landscape"/.test(tag);
	const [width, height] = landscape ? [a4.long, a4.short] : [a4.short, a4.long];
	return `<w:pgSz w:w="${width}" w:h="${height}"${landscape ? ' w:orient="landscape"' : ""}/>`;
}

const limits: Readonly<Record<string, readonly [number, number]>> = {
	top: [1134, 1417],
	bottom: [1134, 1417],
	left: [1701, 1984],
	right: [851, 1134],
};

function mendMargins(tag: string): string {
	return tag.replace(/w:(top|bottom|left|right)="(-?\d+)"/g, (_, side: string, value: string) => {
		const [least, most] = limits[side] as readonly [number, number];
		return `w:${side}="${Math.min(most, Math.max(least, Number(value)))}"`;
	});
}

const legacyFont = /w:ascii="(?:\.Vn|VNI)/i;

/** Fonts of the old encodings stay: their letters mean something else in any other font. */
function mendFonts(tag: string): string {
	if (legacyFont.test(tag)) return tag;
	const font = "Times New Roman";
	return `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}"/>`;
}

function mendText(text: string): string {
	return text
		.normalize("NFC")
		.replace(/(\S) {2,}(?=\S)/g, "$1 ")
		.replace(/([\p{L}\p{N}”)]) +([,;:.!?])(?=\s|$)/gu, "$1$2");
}
