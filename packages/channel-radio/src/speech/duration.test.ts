import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seedMessages, seedOptions, seedPlan } from "../__fixtures__/seed";
import { buildProgramme, spokenText } from "../index";
import { calibrateRate, estimateSpeech, paragraphPause, syllablesToCut } from "./duration";

describe("estimateSpeech", () => {
	const atNews = (...paragraphs: string[]): number => estimateSpeech(paragraphs, 233).seconds;

	it("counts syllables and the pauses between them", () => {
		expect(estimateSpeech(["Bà con nghe đài xem bảng tin."]).syllables).toBe(7);
		const plain = atNews("Bà con nghe đài xem bảng tin.");
		expect(atNews("Bà con nghe đài, xem bảng tin.") - plain).toBeCloseTo(0.23, 6);
		expect(atNews("Bà con nghe đài; xem bảng tin.") - plain).toBeCloseTo(0.345, 6);
		expect(atNews("Bà con: nghe đài xem bảng tin.") - plain).toBeCloseTo(0.345, 6);
		expect(atNews("Bà con nghe đài (xem bảng tin).") - plain).toBeCloseTo(0.31, 6);
		expect(atNews("Bà con nghe đài. Xem bảng tin.") - plain).toBeCloseTo(0.335, 6);
		expect(atNews("Bà con nghe đài.", "Xem bảng tin.") - plain).toBeCloseTo(0.45, 6);
		expect(atNews("", "  ")).toBe(0);
	});

	it.each([
		["bà", 0.246],
		["xã", 0.262],
		["khăn", 0.246 + 0.016 - 0.034 - 0.015],
		["đất", 0.246 - 0.041 - 0.034 - 0.015],
		["tiền", 0.246 - 0.041 - 0.023 - 0.015],
		["yêu", 0.246 - 0.041 - 0.023],
		["Trung", 0.262],
		["máy", 0.246 - 0.041 - 0.034],
		["online", 2 * 0.246],
	])("gives %s the time its sounds take", (word, seconds) => {
		expect(atNews(word) - 0.45).toBeCloseTo(seconds, 6);
		expect(atNews(word.normalize("NFD"))).toBe(atNews(word));
	});

	it("is near the pace it is given, over a whole programme", () => {
		const { programme } = buildProgramme(
			{ id: "a", title: "Tin", messages: seedMessages.map((message) => ({ message })) },
			seedPlan,
			seedOptions,
		);
		const paragraphs = programme.items.flatMap(({ blocks }) =>
			blocks.flatMap((block) => (block.kind === "speech" ? [spokenText(block.paragraph)] : [])),
		);
		const { syllables, seconds } = estimateSpeech(paragraphs, 200);
		expect(Math.abs(syllables / (seconds / 60) / 200 - 1)).toBeLessThan(0.06);
	});

	it("is slower at a slower pace, and gives the pace back from timings", () => {
		const paragraphs = ["Bà con nghe đài, xem bảng tin.", "Hết giờ làm việc, xin gọi đường dây nóng."];
		for (const rate of [140, 200, 260]) {
			const seconds = estimateSpeech(paragraphs, rate).seconds - paragraphPause(rate);
			expect(calibrateRate([{ paragraphs, seconds }])).toBeCloseTo(rate, 6);
		}
	});

	it("asks to cut about as many syllables as are too many", () => {
		const sentence = "Bà con mang giấy tờ đến Bộ phận một cửa của xã";
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 100, max: 300 }), (extra, rate) => {
				const text = (count: number): string => Array.from({ length: count }, () => sentence).join(" ");
				const room = estimateSpeech([text(10)], rate).seconds;
				const cut = syllablesToCut(estimateSpeech([text(10 + extra)], rate).seconds - room, rate);
				expect(Math.abs(cut / (extra * 12) - 1)).toBeLessThan(0.15);
			}),
		);
	});

	it("asks for nothing when nothing is over", () => {
		expect(syllablesToCut(-3)).toBe(0);
	});
});
