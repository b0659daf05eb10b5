import { CchcError } from "@cchc/core";
import type { PcmAudio } from "./audio-type";

/** Length in seconds. */
export function audioSeconds({ samples, sampleRate }: PcmAudio): number {
	return samples.length / sampleRate;
}

/** Silence of the given length. */
export function silence(seconds: number, sampleRate: number): PcmAudio {
	return { sampleRate, samples: new Float32Array(Math.max(0, Math.round(seconds * sampleRate))) };
}

/**
 * Sounds one after another.
 * @throws CchcError `radio/mixed-rates` when they differ in sample rate; see `resample`.
 */
export function joinAudio(parts: readonly PcmAudio[], sampleRate: number): PcmAudio {
	const length = parts.reduce((sum, part) => sum + part.samples.length, 0);
	const samples = new Float32Array(length);
	let at = 0;
	for (const part of parts) {
		if (part.sampleRate !== sampleRate) {
			throw new CchcError({
				code: "radio/mixed-rates",
				message: `Cannot join sound at ${part.sampleRate} and ${sampleRate} samples a second`,
			});
		}
		samples.set(part.samples, at);
		at += part.samples.length;
	}
	return { sampleRate, samples };
}

/** Sound without the silence at both ends; `keep` seconds of it stay. Nothing is left of mere silence. */
export function trimSilence({ sampleRate, samples }: PcmAudio, keep: number = 0.02): PcmAudio {
	const threshold = 0.003;
	let start = 0;
	let end = samples.length;
	while (start < end && Math.abs(samples[start] ?? 0) < threshold) start += 1;
	if (start === samples.length) return { sampleRate, samples: new Float32Array(0) };
	while (Math.abs(samples[end - 1] ?? 0) < threshold) end -= 1;
	const margin = Math.round(keep * sampleRate);
	return { sampleRate, samples: samples.slice(Math.max(0, start - margin), Math.min(samples.length, end + margin)) };
}

/** Sound that grows from silence at its start and sinks into silence at its end. */
export function fade({ sampleRate, samples }: PcmAudio, fadeIn: number, fadeOut: number): PcmAudio {
	const rise = fadeIn * sampleRate;
	const fall = fadeOut * sampleRate;
	return {
		sampleRate,
		samples: samples.map((sample, index) => {
			const up = rise > 0 ? Math.min(1, index / rise) : 1;
			const down = fall > 0 ? Math.min(1, (samples.length - 1 - index) / fall) : 1;
			return sample * up * down;
		}),
	};
}
