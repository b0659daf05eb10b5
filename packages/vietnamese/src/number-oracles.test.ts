import readVietnameseNumber, { ReadingConfig } from "read-vietnamese-number";
import { describe, expect, it } from "vitest";
import { numberInWords } from "./index";

const samples = 100_000;
const limit = 1_000_000_000_000;

function* sampled(): Generator<number> {
	let state = 20240305;
	for (let count = 0; count < samples; count += 1) {
		state = (Math.imul(state, 1664525) + 1013904223) | 0;
		const high = state >>> 0;
		state = (Math.imul(state, 1664525) + 1013904223) | 0;
		const wide = (high * 4096 + ((state >>> 0) & 4095)) % limit;
		yield Math.floor(wide / 10 ** (count % 12));
	}
}

const digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];

/** A second reading from the rules of the language: by division, tens and units as one table of a hundred. */
function secondReading(value: number): string {
	const belowHundred = (rest: number): string => {
		const [tens, ones] = [Math.floor(rest / 10), rest % 10];
		if (tens === 0) return `linh ${digits[ones]}`;
		const one = { 1: tens > 1 ? "mốt" : "một", 4: tens > 1 ? "tư" : "bốn", 5: "lăm" }[ones] ?? digits[ones];
		return `${tens === 1 ? "mười" : `${digits[tens]} mươi`}${ones === 0 ? "" : ` ${one}`}`;
	};
	const belowThousand = (part: number): string => {
		const rest = part % 100;
		return `${digits[Math.floor(part / 100)]} trăm${rest === 0 ? "" : ` ${belowHundred(rest)}`}`;
	};
	if (value === 0) return "không";
	const scales: [number, string][] = [
		[1e9, " tỷ"],
		[1e6, " triệu"],
		[1e3, " nghìn"],
		[1, ""],
	];
	const words = scales
		.map(([size, name]) => [Math.floor(value / size) % 1000, name] as const)
		.filter(([part]) => part > 0)
		.map(([part, name]) => belowThousand(part) + name)
		.join(" ");
	return words.replace(/^không trăm (?:linh )?/, "");
}

describe("numbers against other readers", () => {
	const config = new ReadingConfig();
	config.unit = [];
	const fold = (words: string): string =>
		words
			.replaceAll("tỉ", "tỷ")
			.replace(/(?<=mươi )bốn/g, "tư")
			.replaceAll("lẻ", "linh");
	it("agrees with both on sampled numbers up to 999,999,999,999", () => {
		const differences: unknown[] = [];
		for (const value of sampled()) {
			const own = numberInWords(value);
			if (own !== secondReading(value) || own !== fold(readVietnameseNumber(String(value), config))) {
				differences.push([value, own, secondReading(value), fold(readVietnameseNumber(String(value), config))]);
			}
		}
		expect(differences.slice(0, 5)).toEqual([]);
	});
	it("agrees on every number below ten thousand", () => {
		for (let value = 0; value < 10_000; value += 1) expect(numberInWords(value)).toBe(secondReading(value));
	});
});
