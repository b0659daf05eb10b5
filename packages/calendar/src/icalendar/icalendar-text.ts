import { cleanText, encodeUtf8 } from "@cchc/core";

/** Text as an iCalendar TEXT value (RFC 5545, 3.3.11). */
export function escapeText(text: string): string {
	return cleanText(text)
		.replace(/[\\;,]/g, (character) => `\\${character}`)
		.replaceAll("\n", "\\n")
		.replaceAll("\t", " ");
}

/** Text as a parameter value; quotes are not allowed inside one (RFC 6868 writes them as ^'). */
export function quoteParameter(text: string): string {
	const encoded = cleanText(text).replaceAll("^", "^^").replaceAll('"', "^'").replace(/\s+/g, " ");
	return `"${encoded}"`;
}

/** A letter with the marks and joiners that belong to it. */
const letter = /[^\p{M}\u200D](?:\p{M}|\u200D.?)*|./gsu;

/** One content line with its CRLF, folded at 75 octets between whole letters (RFC 5545, 3.1). */
export function foldLine(line: string): string {
	let folded = "";
	let octets = 0;
	const append = (piece: string, size: number): void => {
		if (octets + size > 75) {
			folded += "\r\n ";
			octets = 1;
		}
		folded += piece;
		octets += size;
	};
	for (const [whole] of line.matchAll(letter)) {
		const size = encodeUtf8(whole).length;
		if (size <= 74) append(whole, size);
		else for (const point of whole) append(point, encodeUtf8(point).length);
	}
	return `${folded}\r\n`;
}

/** A file put together from its content lines. */
export function joinLines(lines: readonly string[]): string {
	return lines.map(foldLine).join("");
}

/** The content lines of a file, unfolded. */
export function unfoldLines(text: string): string[] {
	return text
		.replace(/\r\n?/g, "\n")
		.replace(/\n[ \t]/g, "")
		.split("\n")
		.filter((line) => line !== "");
}
