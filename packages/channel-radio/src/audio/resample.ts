import type { PcmAudio } from "./audio-type";

const zeroCrossings = 24;
const kaiserBeta = 9;

function bessel(x: number): number {
	let sum = 1;
	let term = 1;
	for (let k = 1; k < 40; k += 1) {
		term *= (x / (2 * k)) ** 2;
		sum += term;
	}
	return sum;
}

function greatestCommonDivisor(a: number, b: number): number {
	return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

/** Sound at another sample rate, by a polyphase filter (windowed sinc, Kaiser window, stop band below −80 dB). */
export function resample(audio: PcmAudio, sampleRate: number): PcmAudio {
	if (audio.sampleRate === sampleRate) return audio;
	const divisor = greatestCommonDivisor(audio.sampleRate, sampleRate);
	const up = sampleRate / divisor;
	const down = audio.sampleRate / divisor;
	const cutoff = Math.min(1, up / down) * 0.95;
	const half = Math.ceil(zeroCrossings / cutoff);
	const phases: Float64Array[] = [];
	for (let phase = 0; phase < up; phase += 1) {
		const taps = new Float64Array(2 * half);
		let sum = 0;
		for (let tap = 0; tap < taps.length; tap += 1) {
			const x = tap - half + 1 - phase / up;
			const sinc = x === 0 ? 1 : Math.sin(Math.PI * cutoff * x) / (Math.PI * cutoff * x);
			const edge = Math.abs(x) / half;
			const window = edge >= 1 ? 0 : bessel(kaiserBeta * Math.sqrt(1 - edge * edge)) / bessel(kaiserBeta);
			taps[tap] = sinc * window;
			sum += sinc * window;
		}
		phases.push(taps.map((tap) => tap / sum));
	}
	const { samples } = audio;
	const length = Math.floor((samples.length * up) / down);
	const result = new Float32Array(length);
	for (let index = 0; index < length; index += 1) {
		const position = index * down;
		const base = Math.floor(position / up);
		const taps = phases[position % up] as Float64Array;
		let sum = 0;
		for (let tap = 0; tap < taps.length; tap += 1) sum += (samples[base + tap - half + 1] ?? 0) * (taps[tap] ?? 0);
		result[index] = sum;
	}
	return { sampleRate, samples: result };
}
