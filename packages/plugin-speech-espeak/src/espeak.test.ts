import { audioSeconds, integratedLoudness } from "@cchc/channel-radio";
import { describe, expect, it } from "vitest";
import { espeakEngine, mp3Encoder } from "./index";

const greeting = "Kính thưa toàn thể bà con nhân dân!";
const female = { id: "nu", label: "Nữ", gender: "female" } as const;

describe("espeakEngine", () => {
	it("speaks Vietnamese, the same each time", async () => {
		const engine = espeakEngine();
		const [first, second] = [await engine.synthesize({ text: greeting }), await engine.synthesize({ text: greeting })];
		expect(first.sampleRate).toBe(22_050);
		expect(audioSeconds(first)).toBeGreaterThan(1.5);
		expect(integratedLoudness(first)).toBeGreaterThan(-30);
		expect(second.samples).toEqual(first.samples);
	});

	it("changes with pace and voice", async () => {
		const engine = espeakEngine();
		const slow = await engine.synthesize({ text: greeting, syllablesPerMinute: 140 });
		const fast = await engine.synthesize({ text: greeting, syllablesPerMinute: 260 });
		expect(audioSeconds(slow) / audioSeconds(fast)).toBeGreaterThan(1.4);
		const woman = await engine.synthesize({ text: greeting, syllablesPerMinute: 140, voice: female });
		expect(woman.samples).not.toEqual(slow.samples);
	});

	it("reads phoneme codes and options in the text as text", async () => {
		const plain = await espeakEngine().synthesize({ text: "Xin chào." });
		const hostile = await espeakEngine().synthesize({ text: "--help [[@#%]] <speak> Xin chào." });
		expect(audioSeconds(hostile)).toBeGreaterThan(audioSeconds(plain));
	});

	it("does not start when it was told to stop", async () => {
		await expect(async () =>
			espeakEngine().synthesize({ text: greeting, signal: AbortSignal.abort() }),
		).rejects.toThrow();
	});
});

describe("mp3Encoder", () => {
	it("writes MP3 frames of the wanted rate", async () => {
		const audio = await espeakEngine().synthesize({ text: greeting });
		const bytes = await mp3Encoder({ kilobits: 64 }).encode(audio);
		expect([bytes[0], (bytes[1] ?? 0) & 0xe0]).toEqual([0xff, 0xe0]);
		expect(bytes.length / (audioSeconds(audio) * 8000)).toBeCloseTo(1, 0);
	});
});
