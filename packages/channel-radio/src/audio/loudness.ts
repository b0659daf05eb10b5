import type { PcmAudio } from "./audio-type";

/** One second-order filter, normalised so that a0 = 1. */
interface Biquad {
	readonly b: readonly [number, number, number];
	readonly a: readonly [number, number];
}

// The two stages of the K weighting (ITU-R BS.1770-4, annex 1), as analogue prototypes so that they hold at any sample rate.
function shelf(sampleRate: number): Biquad {
	const k = Math.tan((Math.PI * 1681.974450955533) / sampleRate);
	const q = 0.7071752369554196;
	const high = 10 ** (3.999843853973347 / 20);
	const band = high ** 0.4996667741545416;
	const a0 = 1 + k / q + k * k;
	return {
		b: [(high + (band * k) / q + k * k) / a0, (2 * (k * k - high)) / a0, (high - (band * k) / q + k * k) / a0],
		a: [(2 * (k * k - 1)) / a0, (1 - k / q + k * k) / a0],
	};
}

function highPass(sampleRate: number): Biquad {
	const k = Math.tan((Math.PI * 38.13547087602444) / sampleRate);
	const q = 0.5003270373238773;
	const a0 = 1 + k / q + k * k;
	return { b: [1, -2, 1], a: [(2 * (k * k - 1)) / a0, (1 - k / q + k * k) / a0] };
}

function filter(samples: Float64Array, { a, b }: Biquad): Float64Array {
	const result = new Float64Array(samples.length);
	let [x1, x2, y1, y2] = [0, 0, 0, 0];
	for (const [index, x] of samples.entries()) {
		const y = b[0] * x + b[1] * x1 + b[2] * x2 - a[0] * y1 - a[1] * y2;
		[x2, x1, y2, y1] = [x1, x, y1, y];
		result[index] = y;
	}
	return result;
}

/** Mean squares of 400 ms blocks that start every 100 ms, after K weighting. */
function blockPowers({ sampleRate, samples }: PcmAudio): number[] {
	const weighted = filter(filter(Float64Array.from(samples), shelf(sampleRate)), highPass(sampleRate));
	const length = Math.round(0.4 * sampleRate);
	const step = Math.round(0.1 * sampleRate);
	const powers: number[] = [];
	for (let start = 0; start + length <= weighted.length; start += step) {
		let sum = 0;
		for (let index = start; index < start + length; index += 1) sum += (weighted[index] ?? 0) ** 2;
		powers.push(sum / length);
	}
	return powers;
}

const loudnessOf = (power: number): number => -0.691 + 10 * Math.log10(power);

function mean(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * Integrated loudness in LUFS by ITU-R BS.1770-4 (absolute gate −70 LUFS, relative gate −10 LU) for one channel.
 * `-Infinity` for silence and for less than 400 ms.
 */
export function integratedLoudness(audio: PcmAudio): number {
	const loud = blockPowers(audio).filter((power) => power > 0 && loudnessOf(power) > -70);
	if (loud.length === 0) return Number.NEGATIVE_INFINITY;
	const gate = loudnessOf(mean(loud)) - 10;
	return loudnessOf(mean(loud.filter((power) => loudnessOf(power) > gate)));
}

/** Highest sample in dBFS; `-Infinity` for silence. */
export function samplePeak({ samples }: PcmAudio): number {
	let peak = 0;
	for (const sample of samples) peak = Math.max(peak, Math.abs(sample));
	return 20 * Math.log10(peak);
}
