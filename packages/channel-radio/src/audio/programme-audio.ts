import { rateOf } from "../programme/programme-item";
import type { Programme, ProgrammeItem, ScriptCue } from "../programme/programme-type";
import { itemPause, paragraphPause } from "../speech/duration";
import type { RadioOptions } from "../station/options-type";
import type { RadioVoice } from "../station/station-type";
import type { PcmAudio, SpeechEngine } from "./audio-type";
import { chunkParagraphs } from "./chunk-text";
import { fade, joinAudio, silence, trimSilence } from "./join-audio";
import { type LoudnessTarget, levelAudio } from "./level-audio";
import { resample } from "./resample";
import { signatureChime } from "./signature-chime";

/** How a programme becomes sound. */
export interface ProgrammeAudioOptions {
	readonly engine: SpeechEngine;
	/** The station's tune. Default: a plain chime. */
	readonly tune?: PcmAudio;
	/** Samples a second of the result. Default 22050, enough for speech over loudspeakers. */
	readonly sampleRate?: number;
	readonly loudness?: LoudnessTarget;
	readonly signal?: AbortSignal;
}

/** A programme as sound. */
export interface ProgrammeAudio {
	readonly audio: PcmAudio;
	/** The items of the programme, in order; joined they are `audio`. */
	readonly items: readonly PcmAudio[];
}

function cueAudio(cue: ScriptCue, last: boolean, sampleRate: number, tune: PcmAudio | undefined): PcmAudio {
	if (cue.file === undefined) return silence(cue.seconds, sampleRate);
	const wanted = Math.round(cue.seconds * sampleRate);
	const source = tune === undefined ? signatureChime(cue.seconds, sampleRate) : resample(tune, sampleRate);
	const cut = { sampleRate, samples: source.samples.slice(0, wanted) };
	const shaped = fade(cut, 0.01, last ? Math.min(4, cue.seconds / 2) : 0.8);
	return joinAudio([shaped, silence((wanted - cut.samples.length) / sampleRate, sampleRate)], sampleRate);
}

/** Paragraphs that one voice reads without a break. */
interface Turn {
	readonly voice: RadioVoice | undefined;
	readonly paragraphs: string[][];
}

function turns(item: ProgrammeItem): Turn[] {
	const result: Turn[] = [];
	for (const block of item.blocks) {
		if (block.kind === "cue") continue;
		const voice = block.voice ?? item.voice;
		const sentences = block.paragraph.sentences.map((sentence) => sentence.text);
		const last = result.at(-1);
		if (last !== undefined && last.voice?.id === voice?.id) last.paragraphs.push(sentences);
		else result.push({ voice, paragraphs: [sentences] });
	}
	return result;
}

/**
 * Speaks a programme with an engine: text in chunks the engine takes, silence at the ends trimmed, a pause after each
 * item, tune before and after, the whole brought to the wanted loudness.
 * @throws CchcError what the engine throws.
 */
export async function programmeAudio(
	programme: Programme,
	radioOptions: RadioOptions,
	options: ProgrammeAudioOptions,
): Promise<ProgrammeAudio> {
	const { engine, tune, signal, sampleRate = 22_050 } = options;
	const speakItem = async (item: ProgrammeItem, last: boolean): Promise<PcmAudio> => {
		const parts: PcmAudio[] = [];
		for (const block of item.blocks) {
			if (block.kind === "cue") parts.push(cueAudio(block, last, sampleRate, tune));
		}
		for (const { voice, paragraphs } of turns(item)) {
			const rate = rateOf(radioOptions, voice);
			const pause = paragraphPause(rate);
			for (const text of chunkParagraphs(paragraphs, engine.maxBytes)) {
				const spoken = await engine.synthesize({
					text,
					syllablesPerMinute: rate,
					paragraphPause: pause,
					...(voice === undefined ? {} : { voice }),
					...(signal === undefined ? {} : { signal }),
				});
				parts.push(trimSilence(resample(spoken, sampleRate), 0), silence(pause, sampleRate));
			}
		}
		return joinAudio([...parts, silence(item.source === "live" ? itemPause : 0, sampleRate)], sampleRate);
	};
	const items: PcmAudio[] = [];
	for (const [index, item] of programme.items.entries()) {
		items.push(await speakItem(item, index === programme.items.length - 1));
	}
	const audio = levelAudio(joinAudio(items, sampleRate), options.loudness);
	let start = 0;
	const parts = items.map(({ samples }) => {
		const part = { sampleRate, samples: audio.samples.slice(start, start + samples.length) };
		start += samples.length;
		return part;
	});
	return { audio, items: parts };
}
