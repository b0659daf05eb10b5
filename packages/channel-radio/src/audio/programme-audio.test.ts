import { civilDate } from "@cchc/calendar";
import type { Message } from "@cchc/channel";
import { unwrap } from "@cchc/core";
import { describe, expect, it } from "vitest";
import { seedMessages, seedOptions, seedPlan } from "../__fixtures__/seed";
import { buildProgramme, planRundown, type SpeechEngine, type SpeechRequest } from "../index";
import { audioSeconds } from "./join-audio";
import { integratedLoudness, samplePeak } from "./loudness";
import { programmeAudio } from "./programme-audio";
import { sessionAudio } from "./session-audio";
import { wavEncoder } from "./wav";

const base = seedMessages[0] as Message;

/** Hums for a tenth of a second a word and remembers what it was asked. */
function hummingEngine(): { engine: SpeechEngine; asked: SpeechRequest[] } {
	const asked: SpeechRequest[] = [];
	const engine: SpeechEngine = {
		specificationVersion: 1,
		name: "hum",
		maxBytes: 300,
		synthesize(request) {
			asked.push(request);
			const length = request.text.split(/\s+/).length * 800;
			const samples = Float32Array.from({ length }, (_value, index) => 0.9 * Math.sin(index / 3));
			return Promise.resolve({ sampleRate: 8000, samples });
		},
	};
	return { engine, asked };
}

describe("programmeAudio", () => {
	it("speaks items in turn with their voices, in chunks the engine takes, at one loudness", async () => {
		const { engine, asked } = hummingEngine();
		const message = { ...base, body: "Hỏi: Ở đâu?\n\nTrả lời: Ở xã." };
		const { programme } = buildProgramme({ id: "a", title: "Tin", messages: [{ message }] }, seedPlan, seedOptions);
		const { audio, items } = await programmeAudio(programme, seedOptions, { engine, sampleRate: 8000 });
		expect(items.length).toBe(programme.items.length);
		expect(items.reduce((sum, { samples }) => sum + samples.length, 0)).toBe(audio.samples.length);
		expect(audioSeconds(items[0] as never)).toBe(10);
		expect(asked.every(({ text }) => new TextEncoder().encode(text).length <= 300)).toBe(true);
		const voices = asked.map(({ voice, text }) => `${voice?.id} ${text.slice(0, 8)}`);
		expect(voices).toContain("nam Hỏi: Ở đ");
		expect(voices).toContain("nu Trả lời:");
		expect(integratedLoudness(audio)).toBeCloseTo(-19, 0);
		expect(samplePeak(audio)).toBeLessThanOrEqual(-1.49);
	});

	it("stops when the engine fails", async () => {
		const engine: SpeechEngine = { ...hummingEngine().engine, synthesize: () => Promise.reject(new Error("mất mạng")) };
		const { programme } = buildProgramme({ id: "a", title: "Tin", messages: [] }, seedPlan, seedOptions);
		await expect(programmeAudio(programme, seedOptions, { engine })).rejects.toThrow("mất mạng");
	});
});

describe("sessionAudio", () => {
	it("writes every file its playlist names, once", async () => {
		const context = { plan: seedPlan, today: civilDate("2024-03-01"), from: civilDate("2024-03-04") };
		const session = unwrap(planRundown([base], { ...seedOptions, spots: 0 }, context, 7)).sessions[0] as never;
		const { engine } = hummingEngine();
		const files = await sessionAudio(session, seedOptions, { engine, encoder: wavEncoder, sampleRate: 8000 });
		expect(files.map(({ path }) => path)).toEqual([
			"20240305-1700.wav",
			"nhac-hieu.wav",
			"20240305-1700-02.wav",
			"20240305-1700-03.wav",
			"20240305-1700-04.wav",
			"20240305-1700-05.wav",
		]);
	});
});
