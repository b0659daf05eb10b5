import { cleanText } from "@cchc/core";
import {
	capitalizeFirst,
	countSyllables,
	type ReadAloudOptions,
	readAloud,
	type SpokenSpan,
	splitSentences,
} from "@cchc/vietnamese";

/** One sentence as it is spoken. */
export interface SpokenSentence {
	readonly text: string;
	readonly syllables: number;
	/** What the sentence stands for in writing where the two differ, e.g. `30/2020/NĐ-CP`. */
	readonly originals: readonly string[];
	/** Readings a person must check, in Vietnamese. */
	readonly unsure: readonly string[];
}

/** A paragraph as it is spoken, sentence by sentence. */
export interface SpokenParagraph {
	/** The paragraph as it was written. */
	readonly source: string;
	readonly sentences: readonly SpokenSentence[];
}

/** What spans stand for; spans with nothing but space between them are one piece: `7h30 - 11h30`. */
function writtenPieces(written: string, spans: readonly SpokenSpan[]): string[] {
	const pieces: { from: number; to: number }[] = [];
	for (const { source } of spans) {
		const last = pieces.at(-1);
		if (last !== undefined && written.slice(last.to, source[0]).trim() === "") last.to = source[1];
		else pieces.push({ from: source[0], to: source[1] });
	}
	return pieces.map(({ from, to }) => written.slice(from, to).trim()).filter((piece) => piece !== "");
}

/** Writes a paragraph as it is spoken and keeps, for each sentence, what it stands for in writing. */
export function speakParagraph(source: string, reading?: ReadAloudOptions): SpokenParagraph {
	const written = cleanText(source).replace(/\s+/g, " ").trim();
	const spoken = readAloud(written, reading);
	let position = 0;
	const sentences = splitSentences(spoken.text).map((text): SpokenSentence => {
		const start = Math.max(spoken.text.indexOf(text, position), position);
		const end = start + text.length;
		position = end;
		const changed = spoken.spans.filter(({ spoken: [from, to] }) => from < end && to > start);
		return {
			text: capitalizeFirst(text),
			syllables: countSyllables(text),
			originals: [...new Set(writtenPieces(written, changed))],
			unsure: changed.flatMap((span) => span.unsure ?? []),
		};
	});
	return { source: written, sentences };
}

/** The paragraph's spoken sentences in one string. */
export function spokenText(paragraph: SpokenParagraph): string {
	return paragraph.sentences.map((sentence) => sentence.text).join(" ");
}
