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

/** A sign alone tells a reader nothing: it becomes the words it stands between, `huyện/xã`. */
function pieceAt(written: string, from: number, to: number): string {
	const piece = written.slice(from, to).trim();
	if (piece === "" || /[\p{L}\p{N}]/u.test(piece)) return piece;
	const before = /\S*$/.exec(written.slice(0, from))?.[0] ?? "";
	const after = /^\S*/.exec(written.slice(to))?.[0] ?? "";
	return `${before}${written.slice(from, to)}${after}`.trim();
}

/** What spans stand for; spans with nothing but space between them are one piece: `7h30 - 11h30`. */
function writtenPieces(written: string, spans: readonly SpokenSpan[]): string[] {
	const pieces: { from: number; to: number }[] = [];
	for (const { source } of spans) {
		const last = pieces.at(-1);
		if (last !== undefined && written.slice(last.to, source[0]).trim() === "") last.to = source[1];
		else pieces.push({ from: source[0], to: source[1] });
	}
	return pieces.map(({ from, to }) => pieceAt(written, from, to)).filter((piece) => piece !== "");
}

/** Where the sentences of a text start. */
function sentenceStarts(text: string): number[] {
	let position = 0;
	return splitSentences(text).map((sentence) => {
		const start = Math.max(text.indexOf(sentence, position), position);
		position = start + sentence.length;
		return start;
	});
}

/** The place in the spoken text of a place in the written one; undefined inside what is read as a whole. */
function spokenPlace(place: number, spans: readonly SpokenSpan[]): number | undefined {
	let shift = 0;
	for (const { source, spoken } of spans) {
		if (source[0] >= place) break;
		if (source[1] > place) return undefined;
		shift = spoken[1] - source[1];
	}
	return place + shift;
}

/**
 * Writes a paragraph as it is spoken and keeps, for each sentence, what it stands for in writing. A sentence starts where one
 * starts in writing (`3 hồ sơ …`) or in speech.
 */
export function speakParagraph(source: string, reading?: ReadAloudOptions): SpokenParagraph {
	const written = cleanText(source).replace(/\s+/g, " ").trim();
	const spoken = readAloud(written, reading);
	const mapped = sentenceStarts(written).flatMap((start) => spokenPlace(start, spoken.spans) ?? []);
	const starts = [...new Set([...sentenceStarts(spoken.text), ...mapped])].sort((a, b) => a - b);
	const sentences = starts.flatMap((start, index): SpokenSentence[] => {
		const end = starts[index + 1] ?? spoken.text.length;
		const text = spoken.text.slice(start, end).trim();
		if (text === "") return [];
		const changed = spoken.spans.filter(({ spoken: [from, to] }) => from < end && to > start);
		return [
			{
				text: capitalizeFirst(text),
				syllables: countSyllables(text),
				originals: [...new Set(writtenPieces(written, changed))],
				unsure: changed.flatMap((span) => span.unsure ?? []),
			},
		];
	});
	return { source: written, sentences };
}

/** The paragraph's spoken sentences in one string. */
export function spokenText(paragraph: SpokenParagraph): string {
	return paragraph.sentences.map((sentence) => sentence.text).join(" ");
}
