import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
	decodeWav,
	encodeWav,
	integratedLoudness,
	joinAudio,
	levelAudio,
	type PcmAudio,
	resample,
	samplePeak,
	signatureChime,
	silence,
	speakParagraph,
	spokenText,
} from "@cchc/channel-radio";
import { describe, expect, it } from "vitest";
import { has } from "../../../tests/outside/programs";
import { paragraphs } from "./__fixtures__/paragraphs";
import { ffmpegLoudness } from "./__fixtures__/programs";
import { espeakEngine } from "./index";

const folder = mkdtempSync(join(tmpdir(), "cchc-loudness-"));

function sound(sampleRate: number, seconds: number, at: (time: number, index: number) => number): PcmAudio {
	const samples = Float32Array.from({ length: seconds * sampleRate }, (_value, index) => at(index / sampleRate, index));
	return { sampleRate, samples };
}

const tone = (sampleRate: number, frequency: number, decibels: number, seconds: number): PcmAudio =>
	sound(sampleRate, seconds, (time) => 10 ** (decibels / 20) * Math.sin(2 * Math.PI * frequency * time));

/** Noise that is the same each time. */
function noise(sampleRate: number, seconds: number): PcmAudio {
	let state = 1;
	return sound(sampleRate, seconds, () => {
		state = (state * 48_271) % 2_147_483_647;
		return 0.2 * (state / 1_073_741_823.5 - 1);
	});
}

async function speech(paragraph: number, gender: "female" | "male"): Promise<PcmAudio> {
	const text = spokenText(speakParagraph(paragraphs[paragraph] as string));
	return espeakEngine().synthesize({ text, voice: { id: gender, label: gender, gender } });
}

const signals: readonly (readonly [name: string, make: () => PcmAudio | Promise<PcmAudio>])[] = [
	["997 Hz at 48,000", () => tone(48_000, 997, -20, 5)],
	["60 Hz at 44,100", () => tone(44_100, 60, -12, 5)],
	["4 kHz at 22,050", () => tone(22_050, 4000, -30, 5)],
	["8 kHz at 32,000", () => tone(32_000, 8000, -18, 5)],
	["noise at 44,100", () => noise(44_100, 5)],
	["noise at 16,000", () => noise(16_000, 5)],
	[
		"loud, silent and soft by turns",
		() =>
			joinAudio(
				[tone(48_000, 997, -15, 3), silence(4, 48_000), tone(48_000, 997, -40, 5), tone(48_000, 500, -20, 3)],
				48_000,
			),
	],
	["the chime", () => signatureChime(6, 22_050)],
	["a man's voice", () => speech(0, "male")],
	["a woman's voice", () => speech(5, "female")],
	["a man's voice at 44,100", async () => resample(await speech(9, "male"), 44_100)],
	["a woman's voice after levelling", async () => levelAudio(await speech(2, "female"))],
];

describe.skipIf(!has("ffmpeg"))("the loudness meter (needs ffmpeg)", () => {
	it.each(signals)("agrees with ffmpeg within 0.1 LU on %s", async (name, make) => {
		const file = join(folder, "signal.wav");
		writeFileSync(file, encodeWav(await make()));
		const audio = decodeWav(readFileSync(file));
		const { loudness, sample } = ffmpegLoudness(file);
		const ours = integratedLoudness(audio);
		console.info(
			`${name}: ${ours.toFixed(2)} LUFS, ffmpeg ${loudness}; peak ${samplePeak(audio).toFixed(2)}, ffmpeg ${sample}`,
		);
		expect(Math.abs(ours - loudness)).toBeLessThanOrEqual(0.1);
		expect(Math.abs(samplePeak(audio) - sample)).toBeLessThanOrEqual(0.1);
	});

	it("levels voices to −19 LUFS under −1.5 dBFS, sample for sample; true peaks pass it by less than 0.5 dB", async () => {
		for (const gender of ["female", "male"] as const) {
			const file = join(folder, "level.wav");
			writeFileSync(file, encodeWav(levelAudio(await speech(3, gender))));
			const { loudness, sample, truePeak } = ffmpegLoudness(file);
			console.info(`${gender}: ${loudness} LUFS, ${sample} dBFS, ${truePeak} dBTP`);
			expect(Math.abs(loudness + 19)).toBeLessThanOrEqual(0.1);
			expect(sample).toBeLessThanOrEqual(-1.5);
			expect(truePeak).toBeLessThanOrEqual(-1);
		}
	});
});
