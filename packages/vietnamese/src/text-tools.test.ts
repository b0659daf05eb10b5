import { describe, expect, it } from "vitest";
import {
	capitalizeFirst,
	compareVietnamese,
	countSyllables,
	foldTonePlacement,
	fromRoman,
	graphemes,
	normalizeText,
	pointLabel,
	pointLabels,
	removeTones,
	slugify,
	smsLength,
	splitSentences,
	toRoman,
	truncate,
} from "./index";

describe("marks and tones", () => {
	it("drops every mark", () => {
		expect(removeTones("Đường Nguyễn Lương Bằng, ấp Ông Ích")).toBe("Duong Nguyen Luong Bang, ap Ong Ich");
		expect(removeTones("Uỷ ban".normalize("NFD"))).toBe("Uy ban");
	});
	it("folds the place of the tone mark", () => {
		expect(foldTonePlacement("Uỷ ban hoà giải, khoẻ, thuý, HOÀ BÌNH")).toBe("Ủy ban hòa giải, khỏe, thúy, HÒA BÌNH");
		expect(foldTonePlacement("Ủy ban hòa giải", "second")).toBe("Uỷ ban hoà giải");
		expect(foldTonePlacement("quý hoàn toàn loại")).toBe("quý hoàn toàn loại");
	});
	it("normalises to NFC", () => {
		expect(normalizeText("hành chính".normalize("NFD"))).toBe("hành chính");
	});
});

describe("slugify", () => {
	it.each([
		["Kế hoạch CCHC năm 2024", "ke-hoach-cchc-nam-2024"],
		["  Đài — truyền thanh! ", "dai-truyen-thanh"],
		["???", ""],
	])("%s", (text, slug) => expect(slugify(text)).toBe(slug));
});

describe("compareVietnamese", () => {
	const sort = (words: string[]): string[] => [...words].sort(compareVietnamese);
	it("orders letters, then tones", () => {
		expect(sort(["đa", "da", "ân", "ăn", "an", "ô", "o", "ơ"])).toEqual(["an", "ăn", "ân", "da", "đa", "o", "ô", "ơ"]);
		expect(sort(["mạ", "má", "mã", "mả", "mà", "ma"])).toEqual(["ma", "mà", "mả", "mã", "má", "mạ"]);
	});
	it("orders by word and by value", () => {
		expect(sort(["bà ba", "ba vì", "ba đồn"])).toEqual(["ba đồn", "ba vì", "bà ba"]);
		expect(sort(["Thôn 10", "Thôn 2", "Thôn 02a"])).toEqual(["Thôn 2", "Thôn 02a", "Thôn 10"]);
	});
	it("is a total order", () => {
		const words = ["", "a", "A", "á", "ạ", "đ", "Đ", "1", "01", "z", "fa", "ế", "\u{1F600}"];
		for (const a of words) {
			for (const b of words) {
				expect(Math.sign(compareVietnamese(a, b)) + Math.sign(compareVietnamese(b, a))).toBe(0);
				expect(compareVietnamese(a, b) === 0).toBe(a === b);
			}
		}
	});
});

describe("graphemes and truncate", () => {
	it("keeps sequences whole", () => {
		expect(graphemes("ả\u{1F1FB}\u{1F1F3}👩‍👩‍👧1️⃣👍🏽\r\nx")).toHaveLength(7);
		expect(graphemes("ệ".normalize("NFD"))).toHaveLength(1);
	});
	it("cuts at a sentence, else at a word", () => {
		expect(truncate("Kính thưa bà con. Hôm nay họp thôn.", 20)).toEqual({
			text: "Kính thưa bà con.",
			cut: "Hôm nay họp thôn.",
		});
		expect(truncate("Tuyên truyền cải cách hành chính", 15)).toEqual({
			text: "Tuyên truyền…",
			cut: "cải cách hành chính",
		});
		expect(truncate("ngắn", 4)).toEqual({ text: "ngắn", cut: "" });
		expect(truncate("dài quá", 0)).toEqual({ text: "", cut: "dài quá" });
	});
	it("never exceeds the limit", () => {
		const text = "Một cửa, một cửa liên thông; dịch vụ công trực tuyến. Hỏi đáp? Có! ".repeat(3);
		for (let limit = 0; limit < 120; limit += 1) {
			const { text: kept, cut } = truncate(text, limit);
			expect(graphemes(kept).length).toBeLessThanOrEqual(limit);
			if (limit < 100) expect(cut).not.toBe("");
		}
	});
});

describe("sentences and syllables", () => {
	it("splits where sentences end", () => {
		expect(splitSentences("Chào TP. Hải Dương. Họp lúc 8 giờ./.\nDòng hai! Ừ?")).toEqual([
			"Chào TP. Hải Dương.",
			"Họp lúc 8 giờ./.",
			"Dòng hai!",
			"Ừ?",
		]);
		expect(splitSentences("1. Mục đích\n1.1. Yêu cầu")).toEqual(["1. Mục đích", "1.1. Yêu cầu"]);
		expect(splitSentences("Ông Nguyễn Văn A. là… người tốt, v.v. Hết.")).toHaveLength(1);
		expect(splitSentences(" \n ")).toEqual([]);
	});
	it("counts what is spoken", () => {
		expect(countSyllables("ủy ban nhân dân xã, phường nghiêng quốc giữa khuya")).toBe(10);
		expect(countSyllables("Mát-xcơ-va online Zalo")).toBe(7);
	});
});

describe("smsLength", () => {
	it.each([
		["Moi ba con den hop", "gsm7", 18, 1],
		["a".repeat(161), "gsm7", 161, 2],
		["{}", "gsm7", 4, 1],
		["Mời bà con", "ucs2", 10, 1],
		["ạ".repeat(71), "ucs2", 71, 2],
		["", "gsm7", 0, 0],
	] as const)("%s", (text, encoding, units, parts) => expect(smsLength(text)).toEqual({ encoding, units, parts }));
});

describe("labels", () => {
	it("names points as the decrees do", () => {
		expect(pointLabels.slice(0, 7).join(" ")).toBe("a b c d đ e g");
		expect(pointLabel(pointLabels.length)).toBe("aa");
	});
	it("writes and reads Roman numerals", () => {
		for (const value of [1, 4, 9, 14, 40, 90, 400, 1999, 2024, 3999]) expect(fromRoman(toRoman(value))).toBe(value);
		expect(fromRoman("IIII")).toBeUndefined();
		expect(toRoman(0)).toBe("0");
	});
	it("capitalises the first letter", () => {
		expect(capitalizeFirst("“đường dây nóng”")).toBe("“Đường dây nóng”");
	});
});
