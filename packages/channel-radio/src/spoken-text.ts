import { cleanText } from "@cchc/core";
import { capitalizeFirst, countSyllables, readAloud, splitSentences } from "@cchc/vietnamese";

/** Options of `readAloud`. */
export type ReadingOptions = NonNullable<Parameters<typeof readAloud>[1]>;

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

/** Writes a paragraph as it is spoken and keeps, for each sentence, what it stands for in writing. */
export function speakParagraph(source: string, reading?: ReadingOptions): SpokenParagraph {
	const written = cleanText(source).replace(/\s+/g, " ").trim();
	const spoken = readAloud(written, reading);
	let position = 0;
	const sentences = splitSentences(spoken.text).map((text): SpokenSentence => {
		const start = Math.max(spoken.text.indexOf(text, position), position);
		const end = start + text.length;
		position = end;
		const changed = spoken.spans.filter((span) => {
			if (span.spoken[0] >= end || span.spoken[1] <= start) return false;
			return written.slice(...span.source).toLowerCase() !== spoken.text.slice(...span.spoken).toLowerCase();
		});
		return {
			text: capitalizeFirst(text),
			syllables: countSyllables(text),
			originals: [...new Set(changed.map((span) => written.slice(...span.source)))],
			unsure: changed.flatMap((span) => span.unsure ?? []),
		};
	});
	return { source: written, sentences };
}

/** The paragraph's spoken sentences in one string. */
export function spokenText(paragraph: SpokenParagraph): string {
	return paragraph.sentences.map((sentence) => sentence.text).join(" ");
}
