import type { RadioVoice } from "../station/station-type";

/** Sound in memory: one channel, samples from −1 to 1. */
export interface PcmAudio {
	/** Samples a second, e.g. 22050. */
	readonly sampleRate: number;
	readonly samples: Float32Array;
}

/** What an engine is asked to say. */
export interface SpeechRequest {
	/** Text already written as spoken, at most `maxBytes` of the engine in UTF-8; an empty line between paragraphs. */
	readonly text: string;
	readonly voice?: RadioVoice;
	/** Wanted pace, pauses included; engines that cannot set it may leave it. */
	readonly syllablesPerMinute?: number;
	/** Wanted silence between paragraphs, seconds. */
	readonly paragraphPause?: number;
	readonly signal?: AbortSignal;
}

/** A machine voice. */
export interface SpeechEngine {
	readonly specificationVersion: 1;
	/** Name for logs, e.g. `espeak-ng`. */
	readonly name: string;
	/** UTF-8 bytes it takes at once; longer text is split at sentence ends. Default 4500. */
	readonly maxBytes?: number;
	/** @throws CchcError when the engine cannot speak. */
	synthesize(request: SpeechRequest): Promise<PcmAudio>;
}

/** Turns sound into a file. */
export interface AudioEncoder {
	readonly name: string;
	/** e.g. `audio/mpeg`. */
	readonly mediaType: string;
	/** Without dot, e.g. `mp3`. */
	readonly extension: string;
	encode(audio: PcmAudio): Promise<Uint8Array>;
}
