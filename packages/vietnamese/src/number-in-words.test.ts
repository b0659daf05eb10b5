import { describe, expect, it } from "vitest";
import { dateInWords, moneyInWords, numberInWords } from "./index";

describe("numberInWords", () => {
	it.each([
		[0, "không"],
		[4, "bốn"],
		[10, "mười"],
		[11, "mười một"],
		[14, "mười bốn"],
		[15, "mười lăm"],
		[20, "hai mươi"],
		[21, "hai mươi mốt"],
		[24, "hai mươi tư"],
		[25, "hai mươi lăm"],
		[100, "một trăm"],
		[101, "một trăm linh một"],
		[104, "một trăm linh bốn"],
		[105, "một trăm linh năm"],
		[115, "một trăm mười lăm"],
		[1000, "một nghìn"],
		[1001, "một nghìn không trăm linh một"],
		[1010, "một nghìn không trăm mười"],
		[1100, "một nghìn một trăm"],
		[2024, "hai nghìn không trăm hai mươi tư"],
		[10_005, "mười nghìn không trăm linh năm"],
		[1_000_000, "một triệu"],
		[1_000_001, "một triệu không trăm linh một"],
		[1_500_000, "một triệu năm trăm nghìn"],
		[1_000_000_000, "một tỷ"],
		[2_000_005_000, "hai tỷ không trăm linh năm nghìn"],
		[1_000_000_000_000, "một nghìn tỷ"],
		[1_000_000_000_000_000_000n, "một tỷ tỷ"],
		["1000000000005", "một nghìn tỷ không trăm linh năm"],
		[-7, "âm bảy"],
		[2.5, "hai phẩy năm"],
		["12.05", "mười hai phẩy không năm"],
		[1e21, "một nghìn tỷ tỷ"],
		[1e-7, "không phẩy không không không không không không một"],
	] as const)("%s", (value, words) => expect(numberInWords(value)).toBe(words));

	it("follows the options", () => {
		expect(numberInWords(1_105_004, { zeroTens: "lẻ", thousand: "ngàn" })).toBe(
			"một triệu một trăm lẻ năm ngàn không trăm lẻ bốn",
		);
		expect(numberInWords(2024, { four: "bốn", zeroHundreds: false })).toBe("hai nghìn hai mươi bốn");
		expect(numberInWords(2005, { zeroHundreds: false })).toBe("hai nghìn linh năm");
		expect(numberInWords("-3.14", { decimals: "number", decimalPoint: "chấm", negative: "trừ" })).toBe(
			"trừ ba chấm mười bốn",
		);
		expect(numberInWords(1e9, { billion: "tỉ" })).toBe("một tỉ");
	});

	it.each([Number.NaN, Number.POSITIVE_INFINITY, "", "1.", "12a", "1,5"])("refuses %s", (value) => {
		expect(() => numberInWords(value)).toThrow(RangeError);
	});
});

describe("words for documents", () => {
	it("writes money", () => {
		expect(moneyInWords(1_500_000)).toBe("Một triệu năm trăm nghìn đồng");
		expect(moneyInWords(0n)).toBe("Không đồng");
		expect(() => moneyInWords(1.5)).toThrow(RangeError);
	});
	it("writes dates", () => {
		expect(dateInWords("2024-02-29")).toBe("ngày hai mươi chín tháng hai năm hai nghìn không trăm hai mươi tư");
		expect(dateInWords("2020-04-04")).toBe("ngày bốn tháng tư năm hai nghìn không trăm hai mươi");
		expect(() => dateInWords("2023-02-29")).toThrow(RangeError);
		expect(() => dateInWords("05/3/2024")).toThrow(RangeError);
	});
});
