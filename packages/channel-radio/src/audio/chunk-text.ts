import { encodeUtf8 } from "@cchc/core";
import { graphemes } from "@cchc/vietnamese";

/** UTF-8 bytes that cloud voices take at once with some room for mark-up; Google's limit is 5,000. */
export const defaultChunkBytes = 4500;

const size = (text: string): number => encodeUtf8(text).length;

/** Joins pieces with spaces into the fewest texts of at most `maxBytes`, each of which is small enough on its own. */
function pack(pieces: readonly string[], maxBytes: number, glue: string): string[] {
	const chunks: string[] = [];
	let chunk = "";
	for (const piece of pieces) {
		const longer = chunk === "" ? piece : `${chunk}${glue}${piece}`;
		if (chunk !== "" && size(longer) > maxBytes) {
			chunks.push(chunk);
			chunk = piece;
		} else {
			chunk = longer;
		}
	}
	return chunk === "" ? chunks : [...chunks, chunk];
}

function split(text: string, maxBytes: number): string[] {
	if (size(text) <= maxBytes) return [text];
	const clauses = text.match(/[^,;:]+[,;:]*\s*/g)?.map((clause) => clause.trim()) ?? [text];
	if (clauses.length > 1) {
		return pack(
			clauses.filter((clause) => clause !== "").flatMap((clause) => split(clause, maxBytes)),
			maxBytes,
			" ",
		);
	}
	const words = text.split(/\s+/);
	if (words.length > 1) {
		return pack(
			words.flatMap((word) => split(word, maxBytes)),
			maxBytes,
			" ",
		);
	}
	return pack(graphemes(text), maxBytes, "");
}

/**
 * Paragraphs of sentences joined into texts of at most `maxBytes` in UTF-8: sentences by a space, paragraphs by an empty
 * line, at which voices pause. Cut at sentence ends; a sentence that is longer is cut at a comma, then between words, and
 * only then inside a word, never inside a letter with its marks.
 */
export function chunkParagraphs(
	paragraphs: readonly (readonly string[])[],
	maxBytes: number = defaultChunkBytes,
): string[] {
	const chunks: string[] = [];
	let chunk = "";
	for (const sentences of paragraphs) {
		const pieces = sentences.flatMap((sentence) => (sentence.trim() === "" ? [] : split(sentence.trim(), maxBytes)));
		for (const [index, piece] of pieces.entries()) {
			const longer = chunk === "" ? piece : `${chunk}${index === 0 ? "\n\n" : " "}${piece}`;
			if (size(longer) > maxBytes) {
				chunks.push(chunk);
				chunk = piece;
			} else {
				chunk = longer;
			}
		}
	}
	return chunk === "" ? chunks : [...chunks, chunk];
}
