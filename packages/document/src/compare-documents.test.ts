import { unwrap } from "@cchc/core";
import { describe, expect, it } from "vitest";
import { created, sampleDocument } from "./__fixtures__/sample-documents";
import { compareDocx, compareTexts } from "./compare-documents";
import { renderDocx } from "./docx/render-docx";
import { layoutDocument } from "./layout/layout-document";

describe("compareTexts", () => {
	it("tells changed words, added and removed paragraphs in order", () => {
		const earlier = ["Một", "Có 15 tin, bài trên cổng", "Hai", "Ba"];
		const later = ["Một", "Có 16 tin, bài trên cổng", "Hai", "Bốn", "Năm", "Ba"];
		expect(compareTexts(earlier, later).map((difference) => difference.message)).toEqual([
			"Đoạn 2 đã sửa: bỏ “15”; thêm “16”.",
			"Đoạn 4 được thêm: “Bốn”.",
			"Đoạn 5 được thêm: “Năm”.",
		]);
		expect(compareTexts(later, earlier).map((difference) => difference.kind)).toEqual([
			"changed",
			"removed",
			"removed",
		]);
		expect(compareTexts(earlier, earlier)).toEqual([]);
		expect(compareTexts([], ["a"])).toHaveLength(1);
	});

	it("stays quick where everything differs", () => {
		const many = (word: string): string[] => Array.from({ length: 3_000 }, (_, index) => `${word} ${index}`);
		expect(compareTexts(many("a"), many("b"))).toHaveLength(3_000);
	});
});

describe("compareDocx", () => {
	it("compares what two files say, and tells when one cannot be read", () => {
		const make = (number: number): Uint8Array =>
			renderDocx(unwrap(layoutDocument(sampleDocument("plan", { number }), { mode: "final", created })));
		const [difference] = unwrap(compareDocx(make(5), make(12)));
		expect(difference?.words.filter((word) => word.kind !== "same")).toEqual([
			{ kind: "removed", text: "05/KH-UBND" },
			{ kind: "added", text: "12/KH-UBND" },
		]);
		expect(compareDocx(make(5), new Uint8Array()).ok).toBe(false);
	});
});
