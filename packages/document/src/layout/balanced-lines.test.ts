import { describe, expect, it } from "vitest";
import { balancedLines } from "./balanced-lines";
import { textWidth } from "./text-width";

const look = { size: 14, bold: true };

describe("balancedLines", () => {
	it("leaves a text that fits alone", () => {
		expect(balancedLines("Tuyên truyền cải cách hành chính", 165, look)).toBe("Tuyên truyền cải cách hành chính");
	});

	it("breaks a longer one into lines of about the same length, each within the width", () => {
		const text = "Kết quả tuyên truyền cải cách hành chính trên hệ thống truyền thanh xã quý I năm 2024";
		const lines = balancedLines(text, 165, look).split("\n");
		expect(lines).toHaveLength(2);
		expect(lines.join(" ")).toBe(text);
		const [first = 0, second = 0] = lines.map((line) => textWidth(line, look));
		expect(Math.abs(first - second)).toBeLessThan(20);
	});

	it("lets words wider than the page and very long texts be", () => {
		const long = "chữ ".repeat(2_000).trim();
		expect(balancedLines(long, 165, look)).toBe(long);
		expect(balancedLines("a".repeat(200), 165, look)).not.toContain("\n");
	});
});
