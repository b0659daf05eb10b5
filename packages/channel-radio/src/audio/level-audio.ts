import type { PcmAudio } from "./audio-type";
import { integratedLoudness } from "./loudness";

/** How loud finished sound is. */
export interface LoudnessTarget {
	/** LUFS. Default −19, as loud as −16 in stereo. */
	readonly loudness?: number;
	/** Highest sample, dBFS. Default −1.5. */
	readonly ceiling?: number;
}

const lookAhead = 0.02;

/**
 * Multiplies sound by `gain` and holds every sample under `ceiling` (both as factors). Where a peak would go over, the gain
 * sinks 20 ms ahead of it and rises 20 ms after it, so that nothing is clipped.
 */
export function limit({ sampleRate, samples }: PcmAudio, gain: number, ceiling: number): PcmAudio {
	const window = Math.max(1, Math.round(lookAhead * sampleRate));
	const needed = samples.map((sample) => Math.min(1, ceiling / (Math.abs(sample) * gain)));
	const lowest = trailingMinimum(needed, window);
	const result = new Float32Array(samples.length);
	let sum = 0;
	for (let index = 0; index < window; index += 1) sum += lowest[index] ?? 1;
	for (let index = 0; index < samples.length; index += 1) {
		sum += (lowest[index + window] as number) - (lowest[index] as number);
		result[index] = (samples[index] as number) * gain * Math.min(sum / window, needed[index] as number);
	}
	return { sampleRate, samples: result };
}

/** At each index the smallest value of the `window` places before it and its own; runs on until the last value is left behind. */
function trailingMinimum(values: Float32Array, window: number): Float32Array {
	const result = new Float32Array(values.length + window);
	const queue = new Int32Array(values.length);
	let head = 0;
	let tail = 0;
	for (let index = 0; index < result.length; index += 1) {
		if (index < values.length) {
			const value = values[index] as number;
			while (tail > head && (values[queue[tail - 1] as number] as number) >= value) tail -= 1;
			queue[tail] = index;
			tail += 1;
		}
		while (tail > head && (queue[head] as number) < index - window) head += 1;
		result[index] = tail > head ? (values[queue[head] as number] as number) : 1;
	}
	return result;
}

/**
 * Sound brought to the wanted loudness under the wanted ceiling. Silence is left as it is. Within 0.1 LU unless the limiter
 * would have to take off more than speech can bear.
 */
export function levelAudio(audio: PcmAudio, target: LoudnessTarget = {}): PcmAudio {
	const { loudness = -19, ceiling = -1.5 } = target;
	const measured = integratedLoudness(audio);
	if (!Number.isFinite(measured)) return audio;
	const top = 10 ** (ceiling / 20);
	let decibels = loudness - measured;
	let result = limit(audio, 10 ** (decibels / 20), top);
	for (let round = 0; round < 4; round += 1) {
		const error = loudness - integratedLoudness(result);
		if (Math.abs(error) < 0.05) break;
		decibels += error;
		result = limit(audio, 10 ** (decibels / 20), top);
	}
	return result;
}
