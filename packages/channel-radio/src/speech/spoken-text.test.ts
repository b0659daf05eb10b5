import { describe, expect, it } from "vitest";
import { speakParagraph, spokenText } from "./spoken-text";

const originals = (text: string): (readonly string[])[] =>
	speakParagraph(text).sentences.map((sentence) => sentence.originals);

describe("speakParagraph", () => {
	it("keeps what each sentence stands for in writing, sentence by sentence", () => {
		expect(originals("Nộp tại UBND xã. Gọi 0220.3777.888. Giờ làm việc: 7h30 - 11h30.")).toEqual([
			["UBND"],
			["0220.3777.888"],
			["7h30 - 11h30"],
		]);
	});

	it("shows a sign that is read out with the words around it", () => {
		expect(originals("Niêm yết của huyện/xã theo quy định.").flat()).toEqual(["huyện/xã"]);
	});

	it("starts sentences with a capital and keeps them together", () => {
		const paragraph = speakParagraph("  5 hồ sơ.\n3 hồ sơ. ");
		expect(spokenText(paragraph)).toBe("Năm hồ sơ. Ba hồ sơ.");
		expect(paragraph.source).toBe("5 hồ sơ. 3 hồ sơ.");
	});

	it("is quiet about nothing", () => {
		expect(speakParagraph(" \u0000\n").sentences).toEqual([]);
	});
});
