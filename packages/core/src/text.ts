/** Text of these characters only is clean and in NFC already: ASCII, Latin letters with their own code, dashes and quotes. */
const alreadyClean = /^[\t\n\x20-\x7e\u00a0-\u02ff\u1ea0-\u1ef9\u2010-\u2027]*$/;

/**
 * Text from outside made safe to store and print: NFC, line ends as `\n`, and without what no document format can
 * carry (control characters other than tab and newline, non-characters, lone surrogates, byte-order marks) nor
 * Vietnamese needs (overrides and isolates of the writing direction, which make a text look like another).
 */
export function cleanText(text: string): string {
	if (alreadyClean.test(text)) return text;
	return text
		.toWellFormed()
		.replace(/\r\n?/g, "\n")
		.replace(
			/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFD-\uFFFF]|[\uFDD0-\uFDEF]/g,
			"",
		)
		.normalize("NFC");
}

const directionMarks = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** Text without any mark that would turn it, or what stands beside it, from right to left; no Vietnamese text needs one. */
export function withoutDirectionMarks(text: string): string {
	return text.replace(directionMarks, "");
}

const xmlEscapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Escapes text for XML or HTML, element content and quoted attributes alike. Cleans it first ({@link cleanText}). */
export function escapeXml(text: string): string {
	return cleanText(text).replace(/[&<>"']/g, (character) => xmlEscapes[character] as string);
}

/** Text as UTF-8 bytes. */
export function encodeUtf8(text: string): Uint8Array {
	return new TextEncoder().encode(text);
}

/** UTF-8 bytes as text; a leading byte-order mark is dropped, bad bytes become U+FFFD. */
export function decodeUtf8(bytes: Uint8Array): string {
	return new TextDecoder("utf-8").decode(bytes);
}
