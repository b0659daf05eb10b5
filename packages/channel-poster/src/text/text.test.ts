import { describe, expect, it } from "vitest";
import { testFaces } from "../__fixtures__/test-fonts";
import { breakLines, isTorn, measureText } from "./break-lines";
import { breakPenalties, forbidden } from "./break-penalties";
import { setLines, titleFitter } from "./fit-text";
import { lettersToCut } from "./letters-to-cut";
import { splitWords } from "./text-words";

const face = testFaces.extraBold;
const penalty = (text: string, after: string): number => {
	const words = splitWords(text);
	return breakPenalties(words)[words.findIndex((word) => word.text === after)]!;
};
const broken = (text: string, width: number): string[] => {
	const words = splitWords(text);
	const { lines } = breakLines(measureText(words, face), width, "balanced")!;
	return lines.map(([start, end]) =>
		words
			.slice(start, end)
			.map((word) => word.text)
			.join(" "),
	);
};

describe("splitWords", () => {
	it("composes, cleans, keeps dashes on the upper line and remembers the author's breaks", () => {
		const words = splitWords(`${"Nộp hồ sơ".normalize("NFD")}\u0000 –| nhanh`);
		expect(words).toEqual([
			{ text: "Nộp", breakWanted: false },
			{ text: "hồ", breakWanted: false },
			{ text: "sơ –", breakWanted: true },
			{ text: "nhanh", breakWanted: false },
		]);
	});
});

describe("breakPenalties", () => {
	it.each([
		["Theo Điều 5 của luật", "Điều"],
		["Trả trong 15 ngày làm việc", "15"],
		["Nghị định 61/2018/NĐ-CP", "định"],
		["từ 7 giờ 30 sáng", "giờ"],
		["gọi 0220 3776 123", "0220"],
	])("never breaks a number from its word: %s", (text, after) => {
		expect(penalty(text, after)).toBe(forbidden);
	});
	it("costs more inside a compound, a name and after a function word than between words", () => {
		const plain = penalty("Bà con đến nộp sớm", "con");
		expect(penalty("Cải cách thủ tục hành chính", "thủ")).toBeGreaterThan(plain);
		expect(penalty("ở xã Tân Lập này", "Tân")).toBeGreaterThan(plain);
		expect(penalty("mọi người của thôn ta", "của")).toBeGreaterThan(plain);
	});
	it("likes the author's break best, then a dash, then a comma", () => {
		const wish = penalty("một cửa| phục vụ", "cửa");
		const dash = penalty("trực tuyến – nhanh", "tuyến –");
		const comma = penalty("nhanh chóng, minh bạch", "chóng,");
		expect([wish < dash, dash < comma, comma < 0]).toEqual([true, true, true]);
	});
});

describe("breakLines", () => {
	it("keeps compounds and leaves no single syllable on the last line", () => {
		expect(broken("Nộp hồ sơ trực tuyến tại nhà", 8)).toEqual(["Nộp hồ sơ", "trực tuyến", "tại nhà"]);
		const words = splitWords("Nhận kết quả qua bưu chính công ích");
		const text = measureText(words, face);
		for (let width = 6; width < 20; width += 0.5) {
			const found = breakLines(text, width, "last-free");
			expect(found && isTorn(text, found)).toBeFalsy();
		}
	});
	it("gives nothing when a word is too wide", () => {
		expect(breakLines(measureText(splitWords("nghiêng"), face), 1, "balanced")).toBeUndefined();
	});
});

describe("titleFitter", () => {
	const room = { width: 300, height: 120, least: 5, most: 1000 };
	const style = { face, leading: 1.15 };
	it("fills the room exactly in one direction and never leaves it", () => {
		for (const title of ["Một cửa", "Nộp hồ sơ trực tuyến, không phải chờ đợi", "ẲNG ỘNG ỮNG ẶNG"]) {
			const set = titleFitter(measureText(splitWords(title), face), style)(room)!;
			expect(set.width).toBeLessThanOrEqual(room.width + 1e-6);
			expect(set.height).toBeLessThanOrEqual(room.height + 1e-6);
			expect(Math.max(set.width / room.width, set.height / room.height)).toBeCloseTo(1, 6);
		}
	});
	it("refuses what does not fit at the least size", () => {
		const long = measureText(splitWords("rất dài ".repeat(40)), face);
		expect(titleFitter(long, style)({ ...room, least: 40 })).toBeUndefined();
	});
	it("leads wide enough for the tallest marks below the deepest ones", () => {
		const words = splitWords("ẶẶ ẲẲ");
		const text = measureText(words, face);
		const lines: [number, number][] = [
			[0, 1],
			[1, 2],
		];
		const set = setLines(text, { lines, width: 2, badness: 0 }, { face, leading: 1 }, 10);
		const [upper, lower] = words.map((word) => face.shape(word.text).ink!);
		const gap = set.leading - (lower!.top - upper!.bottom) * 10;
		expect(gap).toBeGreaterThan(0.9);
	});
});

describe("lettersToCut", () => {
	it("counts the letters, spaces included, of the words that must go", () => {
		expect(lettersToCut(["một", "hai", "ba"], (count) => count <= 2)).toBe(3);
		expect(lettersToCut(["một"], () => true)).toBe(0);
		expect(lettersToCut(["một"], () => false)).toBeUndefined();
	});
});
