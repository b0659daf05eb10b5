import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calibrateRate, estimateSpeech, formatClock, syllablesToCut } from "./duration";

describe("estimateSpeech", () => {
	it("counts syllables, commas and paragraphs", () => {
		const { syllables, seconds } = estimateSpeech(["Bà con nghe đài, xem bảng tin."], 233);
		expect(syllables).toBe(7);
		expect(seconds).toBeCloseTo((60 * 7) / (1.13 * 233) + 0.22 + 0.45, 6);
	});

	it("is slower at a slower pace, and gives the pace back from timings", () => {
		const paragraphs = ["Bà con nghe đài, xem bảng tin.", "Hết giờ làm việc, xin gọi đường dây nóng."];
		for (const rate of [140, 200, 260]) {
			const { seconds } = estimateSpeech(paragraphs, rate);
			expect(calibrateRate([{ paragraphs, seconds }])).toBeCloseTo(rate, 6);
		}
	});

	it("asks to cut enough syllables, and hardly more", () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 100, max: 300 }), (extra, rate) => {
				const text = (count: number): string => Array.from({ length: count }, () => "xa").join(" ");
				const room = estimateSpeech([text(100)], rate).seconds;
				const cut = syllablesToCut(estimateSpeech([text(100 + extra)], rate).seconds - room, rate);
				expect(cut).toBeGreaterThanOrEqual(extra);
				expect(cut).toBeLessThanOrEqual(extra + 1);
			}),
		);
	});

	it("asks for nothing when nothing is over", () => {
		expect(syllablesToCut(-3)).toBe(0);
	});
});

describe("formatClock", () => {
	it.each([
		[0, "0:00"],
		[59.6, "1:00"],
		[3599, "59:59"],
		[3661, "1:01:01"],
		[-1, "0:00"],
	])("%d s is %s", (seconds, clock) => {
		expect(formatClock(seconds)).toBe(clock);
	});
});
