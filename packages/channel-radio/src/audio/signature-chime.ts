import type { PcmAudio } from "./audio-type";

// C5 E5 G5 A5 G5 C6, a note each 0.45 s, dying away.
const notes = [523.25, 659.26, 783.99, 880, 783.99, 1046.5];
const step = 0.45;
const partials = [1, 0.35, 0.12];

/** A plain chime of our own making, for stations without a signature tune; at least 4 seconds long to die away. */
export function signatureChime(seconds: number, sampleRate: number): PcmAudio {
	const samples = new Float32Array(Math.round(seconds * sampleRate));
	for (const [order, frequency] of notes.entries()) {
		const start = Math.round(order * step * sampleRate);
		for (let index = start; index < samples.length; index += 1) {
			const time = (index - start) / sampleRate;
			if (time > 2.5) break;
			const envelope = Math.min(1, time / 0.01) * Math.exp(-2.6 * time) * 0.22;
			for (const [number, strength] of partials.entries()) {
				const sound = Math.sin(2 * Math.PI * frequency * (number + 1) * time);
				samples[index] = (samples[index] ?? 0) + envelope * strength * sound;
			}
		}
	}
	return { sampleRate, samples };
}
