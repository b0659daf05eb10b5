import { countSyllables } from "@cchc/vietnamese";

/** Syllables a minute, pauses included, at which an outdoor loudspeaker is easy to follow; a choice of this package. */
export const loudspeakerRate = 200;

/** Syllables a minute of radio news: 106 items of VOV news, 29,444 syllables (Nguyễn Thị Thanh Nga, thesis 2012). */
export const newsreaderRate = 233;

const speechShare = 1.13;
const pauses = { comma: 0.22, paragraph: 0.45 };

/** Silence between two items of a programme, seconds, besides the pause after the last paragraph; a choice of this package. */
export const itemPause = 0.5;

/** Silence after a paragraph at a pace, seconds. */
export function paragraphPause(syllablesPerMinute: number = loudspeakerRate): number {
	return (pauses.paragraph * newsreaderRate) / syllablesPerMinute;
}

/** Seconds that text takes to read. */
export interface SpeechTime {
	readonly syllables: number;
	readonly seconds: number;
}

/** Seconds a text takes at one syllable a minute; at `r` a minute it takes `r` times less. */
function workload(paragraphs: readonly string[]): { syllables: number; weight: number } {
	const text = paragraphs.join("\n");
	const syllables = countSyllables(text);
	const commas = text.match(/[,;:]/g)?.length ?? 0;
	const silence = newsreaderRate * (pauses.comma * commas + pauses.paragraph * paragraphs.length);
	return { syllables, weight: (60 * syllables) / speechShare + silence };
}

/**
 * Time to read paragraphs that are already written as spoken:
 * `60·N / (1.13·r) + (233 / r) · (0.22·commas, semicolons, colons + 0.45·paragraphs)`.
 * @param syllablesPerMinute pace with pauses; default {@link loudspeakerRate}.
 */
export function estimateSpeech(
	paragraphs: readonly string[],
	syllablesPerMinute: number = loudspeakerRate,
): SpeechTime {
	const { syllables, weight } = workload(paragraphs);
	return { syllables, seconds: weight / syllablesPerMinute };
}

/**
 * The pace of an announcer or a machine voice from texts it was timed reading; give it to `syllablesPerMinute`.
 * @param timings paragraphs written as spoken, and the seconds they took.
 */
export function calibrateRate(
	timings: readonly { readonly paragraphs: readonly string[]; readonly seconds: number }[],
): number {
	const weight = timings.reduce((sum, timing) => sum + workload(timing.paragraphs).weight, 0);
	return weight / timings.reduce((sum, timing) => sum + timing.seconds, 0);
}

/** How many syllables must go so that speech becomes `seconds` shorter; never too few. */
export function syllablesToCut(seconds: number, syllablesPerMinute: number = loudspeakerRate): number {
	return Math.max(0, Math.ceil((seconds * speechShare * syllablesPerMinute) / 60));
}

/** Seconds as `m:ss`, or `h:mm:ss` from an hour on; rounded to whole seconds. */
export function formatClock(seconds: number): string {
	const whole = Math.max(0, Math.round(seconds));
	const hours = Math.floor(whole / 3600);
	const minutes = Math.floor((whole % 3600) / 60);
	const rest = String(whole % 60).padStart(2, "0");
	return hours > 0 ? `${hours}:${String(minutes).padStart(2, "0")}:${rest}` : `${minutes}:${rest}`;
}
