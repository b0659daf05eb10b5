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

/** Energy of each 100 ms after K weighting. */
function stepEnergies({ sampleRate, samples }: PcmAudio, step: number): Float64Array {
	const [first, second] = [shelf(sampleRate), highPass(sampleRate)];
	const energies = new Float64Array(Math.floor(samples.length / step));
	let [x1, x2, y1, y2, z1, z2] = [0, 0, 0, 0, 0, 0];
	for (let index = 0; index < energies.length * step; index += 1) {
		const x = samples[index] as number;
		const y = first.b[0] * x + first.b[1] * x1 + first.b[2] * x2 - first.a[0] * y1 - first.a[1] * y2;
		const z = second.b[0] * y + second.b[1] * y1 + second.b[2] * y2 - second.a[0] * z1 - second.a[1] * z2;
		x2 = x1;
		x1 = x;
		y2 = y1;
		y1 = y;
		z2 = z1;
		z1 = z;
		const place = Math.floor(index / step);
		energies[place] = (energies[place] as number) + z * z;
	}
	return energies;
}

/** Mean squares of 400 ms blocks that start every 100 ms. */
function blockPowers(audio: PcmAudio): number[] {
	const step = Math.round(0.1 * audio.sampleRate);
	const energies = stepEnergies(audio, step);
	const powers: number[] = [];
	for (let start = 0; start + 4 <= energies.length; start += 1) {
		powers.push(energies.subarray(start, start + 4).reduce((sum, energy) => sum + energy, 0) / (4 * step));
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
