import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { abbreviationTable } from "./data/abbreviations";
import { ambiguousAbbreviations } from "./data/ambiguous";
import { titleAbbreviations } from "./data/titles";
import type { ReadAloudOptions } from "./options";
import { randomTexts } from "./random-texts.fixture";
import { readAloud } from "./read-aloud";

describe("conventions", () => {
	it.each<[string, ReadAloudOptions, string]>([
		["105", { zeroTens: "lẻ" }, "một trăm lẻ năm"],
		["5.000", { thousand: "ngàn" }, "năm ngàn"],
		["2 tỷ; 3.000.000.000", { billion: "tỉ" }, "hai tỷ; ba tỉ"],
		["24", { four: "bốn" }, "hai mươi bốn"],
		["năm 2024", { zeroHundreds: false }, "năm hai nghìn hai mươi tư"],
		["12,25", { decimals: "number" }, "mười hai phẩy hai mươi lăm"],
		["12,5", { decimalPoint: "chấm" }, "mười hai chấm năm"],
		["-5", { negative: "trừ" }, "trừ năm"],
		["ngày 05/3", { earlyDays: "mùng" }, "ngày mùng năm tháng ba"],
		["ngày 15/3", { earlyDays: "mồng" }, "ngày mười lăm tháng ba"],
		["05/3/2024", { dayWord: false }, "năm tháng ba năm hai nghìn không trăm hai mươi tư"],
		["7h30", { minuteWord: false }, "bảy giờ ba mươi"],
		["quý IV, quý 4", { fourthQuarter: "tư" }, "quý tư, quý tư"],
		["5-7 ngày", { range: "tới" }, "năm tới bảy ngày"],
		["số 12/5", { slash: "xẹt" }, "số mười hai xẹt năm"],
		["3/4", { fraction: "trên" }, "ba trên bốn"],
		["5 triệu đồng/người", { per: "một" }, "năm triệu đồng một người"],
		["trang/cổng", { wordSlash: "hoặc" }, "trang hoặc cổng"],
		["Nghị quyết số 01/NQ-CP", { documentZero: "drop" }, "Nghị quyết số một của Chính phủ"],
		["Nghị quyết số 76/NQ-CP", { documentIssuer: false }, "Nghị quyết số bảy mươi sáu"],
		["0220.3777.888", { phonePauses: true }, "không hai hai không, ba bảy bảy bảy, tám tám tám"],
		["qua 1055, 1022", { hotlines: ["1055"] }, "qua một không năm năm, một nghìn không trăm hai mươi hai"],
		["a@zalo.vn", { at: "a móc" }, "a a móc da lô chấm vê en"],
		["http://zalo.vn", { urlScheme: true }, "hát tê tê pê hai chấm gạch chéo gạch chéo da lô chấm vê en"],
		["5 km²", { unitSyllables: "hyphen" }, "năm ki-lô-mét vuông"],
		["ABC", { unknownAbbreviations: "keep" }, "ABC"],
		[
			"họp BCN, bcn",
			{ abbreviations: { BCN: "ban chủ nhiệm", bcn: "ban chủ nhiệm" } },
			"họp ban chủ nhiệm, ban chủ nhiệm",
		],
		["CCHC", { abbreviations: { CCHC: "cải cách" } }, "Cải cách"],
	])("%s %j", (source, options, spoken) => expect(readAloud(source, options).text).toBe(spoken));
});

describe("abbreviations", () => {
	const known = [
		...abbreviationTable().map(([key]) => key),
		...Object.keys(ambiguousAbbreviations),
		...Object.keys(titleAbbreviations),
	];
	it("has at least 300 and no key twice", () => {
		expect(new Set(known).size).toBeGreaterThan(500);
		const keys = abbreviationTable().map(([key]) => key);
		expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
		expect(keys.filter((key) => Object.hasOwn(ambiguousAbbreviations, key))).toEqual([]);
	});
	it("reads each of the table in a sentence and leaves none", () => {
		const left = abbreviationTable().filter(([key]) => readAloud(`theo ${key} của xã`).text.includes(` ${key} `));
		expect(left).toEqual([]);
	});
	it("ends every list of meanings with one that has no condition, or is bound to its context", () => {
		const bound = Object.entries(ambiguousAbbreviations).filter(([, senses]) => {
			const last = senses.at(-1);
			return last?.before !== undefined || last?.after !== undefined;
		});
		expect(bound.map(([key]) => key)).toEqual(["HL", "LTL", "AL"]);
	});
});

describe("alignment", () => {
	it("names what was read and where it stands", () => {
		const source = "UBND xã họp lúc 7h30.";
		const { text, spans } = readAloud(source);
		expect(spans.map((span) => [source.slice(...span.source), text.slice(...span.spoken), span.kind])).toEqual([
			["UBND", "Ủy ban nhân dân", "abbreviation"],
			["7h30", "bảy giờ ba mươi phút", "time"],
		]);
	});
	it("points into the text handed in, composed or not", () => {
		const source = "Ngày hội ở xã: 5 người".normalize("NFD");
		const { spans } = readAloud(source);
		expect(spans.map((span) => source.slice(...span.source))).toEqual(["5"]);
	});
	it("copies everything between the spans", () => {
		for (const source of randomTexts(1200, 5)) {
			const { text, spans } = readAloud(source);
			let from = 0;
			let to = 0;
			for (const span of spans) {
				expect(tight(source.slice(from, span.source[0]))).toBe(tight(text.slice(to, span.spoken[0])));
				expect(span.source[0]).toBeLessThanOrEqual(span.source[1]);
				[, from] = span.source;
				[, to] = span.spoken;
			}
			expect(tight(source.slice(from))).toBe(tight(text.slice(to)));
		}
	});
});

function tight(text: string): string {
	return text.normalize("NFC").replace(/\s/g, "");
}

describe("any text", () => {
	it("is read without a throw, without digits, and only once", () => {
		for (const source of randomTexts(2000, 1)) {
			const { text } = readAloud(source);
			expect(text, JSON.stringify(source)).not.toMatch(/\p{Nd}/u);
			expect(readAloud(text).text, JSON.stringify(source)).toBe(text);
		}
	});
	it.each(["0", "1", "1-", "1/", "0 ", "A-", "A&", "a.", "a@", "1,", "thứ 2, ", "(0", "\u0301", "I", "CCHC "])(
		"reads a long run of %j without running away",
		(piece) => {
			const once = readAloud(piece.repeat(2000)).text;
			expect(once).not.toMatch(/\p{Nd}/u);
		},
	);
	it("reads the plan of the commune with nothing left to expand", () => {
		const plan = readFileSync(new URL("./__fixtures__/plan-nhan-quyen-2024.txt", import.meta.url), "utf8");
		const { text, spans } = readAloud(plan);
		expect(text).not.toMatch(/\p{Nd}|CCHC|UBND|HĐND|TCVN|VTVP|TM\./u);
		expect(spans.filter((span) => span.unsure !== undefined)).toEqual([]);
		expect(text).toMatchSnapshot();
	});
});
