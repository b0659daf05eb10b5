import { encodeUtf8 } from "@cchc/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chunkParagraphs } from "./chunk-text";

const bytes = (text: string): number => encodeUtf8(text).length;

describe("chunkParagraphs", () => {
	it("fills chunks at sentence ends", () => {
		const sentence = "Bà con mang giấy tờ đến Bộ phận một cửa của xã.";
		const chunks = chunkParagraphs([Array.from({ length: 300 }, () => sentence)]);
		expect(chunks.every((chunk) => bytes(chunk) <= 4500 && chunk.endsWith("xã."))).toBe(true);
		expect(chunks.length).toBe(Math.ceil((300 * (bytes(sentence) + 1)) / 4500));
	});

	it("cuts a sentence that is too long at a comma, then between words", () => {
		expect(chunkParagraphs([["một hai ba, bốn năm sáu, bảy tám chín."]], 24)).toEqual([
			"một hai ba,",
			"bốn năm sáu,",
			"bảy tám chín.",
		]);
		expect(chunkParagraphs([["một hai ba bốn"]], 12)).toEqual(["một hai ba", "bốn"]);
	});

	it("keeps paragraphs apart by an empty line", () => {
		expect(chunkParagraphs([["Một.", "Hai."], [], ["Ba."]])).toEqual(["Một. Hai.\n\nBa."]);
	});

	it("loses nothing, whatever the text, and keeps the limit", () => {
		fc.assert(
			fc.property(fc.array(fc.array(fc.string({ unit: "grapheme", maxLength: 60 }))), (paragraphs) => {
				const chunks = chunkParagraphs(paragraphs, 64);
				const letters = (texts: readonly string[]): string => texts.join("").replace(/\s+/g, "");
				expect(letters(chunks)).toBe(letters(paragraphs.flat()));
				for (const chunk of chunks) expect(bytes(chunk)).toBeLessThanOrEqual(64);
			}),
		);
	});
});
