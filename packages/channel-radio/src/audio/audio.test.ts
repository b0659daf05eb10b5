import { CchcError } from "@cchc/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PcmAudio } from "./audio-type";
import { audioSeconds, fade, joinAudio, silence, trimSilence } from "./join-audio";
import { levelAudio } from "./level-audio";
import { integratedLoudness, samplePeak } from "./loudness";
import { resample } from "./resample";
import { signatureChime } from "./signature-chime";
import { decodeWav, encodeWav } from "./wav";

function sine(frequency: number, decibels: number, seconds: number, sampleRate: number = 48_000): PcmAudio {
	const amplitude = 10 ** (decibels / 20);
	const samples = Float32Array.from(
		{ length: Math.round(seconds * sampleRate) },
		(_value, index) => amplitude * Math.sin((2 * Math.PI * frequency * index) / sampleRate),
	);
	return { sampleRate, samples };
}

describe("WAV", () => {
	it("gives back what was written, to 16 bits", () => {
		fc.assert(
			fc.property(fc.float32Array({ min: -1, max: 1, noNaN: true, maxLength: 200 }), (samples) => {
				const back = decodeWav(encodeWav({ sampleRate: 22_050, samples }));
				expect(back.sampleRate).toBe(22_050);
				expect(back.samples.length).toBe(samples.length);
				for (const [index, sample] of samples.entries())
					expect(Math.abs((back.samples[index] ?? 9) - sample)).toBeLessThan(1e-4);
			}),
		);
	});

	it.each([0, 0x7ffff000, 0xffffffff])("reads a stream whose length was left at %i", (length) => {
		const bytes = encodeWav(sine(440, -6, 0.1, 8000));
		new DataView(bytes.buffer).setUint32(40, length, true);
		expect(decodeWav(bytes).samples.length).toBe(800);
	});

	it("refuses sound that was cut off on the way", () => {
		expect(() => decodeWav(encodeWav(sine(440, -6, 0.1, 8000)).slice(0, 900))).toThrow(
			/856 bytes of sound, 1600 promised/,
		);
	});

	it("averages channels and reads 24 bits and floats", () => {
		const stereo = encodeWav({ sampleRate: 8000, samples: Float32Array.of(0.5, -0.5, 0.25, 0.75) });
		new DataView(stereo.buffer).setUint16(22, 2, true);
		expect([...decodeWav(stereo).samples].map((sample) => sample.toFixed(3))).toEqual(["0.000", "0.500"]);
		const float = encodeWav({ sampleRate: 8000, samples: Float32Array.of(0, 0) });
		const view = new DataView(float.buffer);
		view.setUint16(20, 3, true);
		view.setUint16(34, 32, true);
		view.setFloat32(44, 0.125, true);
		expect([...decodeWav(float).samples]).toEqual([0.125]);
	});

	it("throws a CchcError on anything else, and nothing but that", () => {
		const good = encodeWav(sine(440, -6, 0.01, 8000));
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 80 }), fc.nat(60), (noise, at) => {
				const bytes = good.slice();
				bytes.set(noise.slice(0, bytes.length - at), at);
				try {
					decodeWav(bytes);
				} catch (error) {
					expect(CchcError.isInstance(error)).toBe(true);
				}
			}),
		);
		expect(() => decodeWav(new Uint8Array(3))).toThrow(/WAV/);
	});
});

describe("joining", () => {
	it("adds lengths up and refuses mixed rates", () => {
		const joined = joinAudio([silence(1, 8000), sine(440, -6, 0.5, 8000)], 8000);
		expect(audioSeconds(joined)).toBe(1.5);
		expect(() => joinAudio([silence(1, 8000), silence(1, 16_000)], 8000)).toThrow(/8000/);
	});

	it("trims silence and fades", () => {
		const padded = joinAudio([silence(1, 8000), sine(440, -6, 0.5, 8000), silence(2, 8000)], 8000);
		expect(audioSeconds(trimSilence(padded))).toBeCloseTo(0.54, 2);
		expect(trimSilence(silence(1, 8000)).samples.length).toBe(0);
		const faded = fade(sine(440, -6, 1, 8000), 0.1, 0.5);
		expect(samplePeak({ ...faded, samples: faded.samples.slice(-80) })).toBeLessThan(-30);
	});
});

describe("loudness", () => {
	it.each([8000, 22_050, 44_100, 48_000])("of a full sine of 997 Hz at %i samples a second is −3.01 LUFS", (rate) => {
		expect(integratedLoudness(sine(997, 0, 5, rate))).toBeCloseTo(-3.01, rate === 8000 ? 0 : 1);
	});

	it("leaves quiet passages out by the gates", () => {
		const sound = joinAudio([sine(1000, -36, 10), sine(1000, -23, 60), sine(1000, -36, 10)], 48_000);
		expect(integratedLoudness(sound)).toBeCloseTo(-26, 1);
		expect(integratedLoudness(silence(3, 48_000))).toBe(Number.NEGATIVE_INFINITY);
	});

	it("is brought to −19 LUFS under −1.5 dBFS, also where peaks stand out", () => {
		const speech = signatureChime(6, 22_050);
		const peaky = {
			...speech,
			samples: speech.samples.map((sample, index) => (index % 4410 < 40 ? sample * 6 : sample)),
		};
		for (const sound of [speech, peaky, sine(440, -40, 3, 22_050)]) {
			const level = levelAudio(sound);
			expect(integratedLoudness(level)).toBeCloseTo(-19, 1);
			expect(samplePeak(level)).toBeLessThanOrEqual(-1.5 + 1e-4);
		}
		expect(levelAudio(silence(1, 22_050)).samples.length).toBe(22_050);
	});
});

describe("resampling", () => {
	it.each([
		[44_100, 22_050],
		[16_000, 22_050],
		[22_050, 44_100],
		[24_000, 22_050],
	])("from %i to %i keeps pitch, level and length", (from, to) => {
		const tone = resample(sine(1000, -6, 1, from), to);
		expect(audioSeconds(tone)).toBeCloseTo(1, 3);
		const expected = sine(1000, -6, 1, to);
		let worst = 0;
		for (let index = 2000; index < to - 2000; index += 1) {
			worst = Math.max(worst, Math.abs((tone.samples[index] ?? 0) - (expected.samples[index] ?? 0)));
		}
		expect(worst).toBeLessThan(0.001);
	});

	it("keeps out what the new rate cannot carry", () => {
		const high = resample(sine(15_000, -6, 0.5, 44_100), 22_050);
		expect(samplePeak({ ...high, samples: high.samples.slice(500, -500) })).toBeLessThan(-70);
	});
});
