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

	it("pairs paragraphs that share their words, wherever others were put in or taken out", () => {
		const earlier = ["Đăng 14 tin, bài trên cổng", "Treo 02 băng rôn tại nhà văn hóa"];
		const later = ["Mở 01 lớp tập huấn", "Đăng 15 tin, bài trên cổng", "Treo 03 băng rôn tại nhà văn hóa"];
		expect(compareTexts(earlier, later).map(({ kind, before, after }) => [kind, before, after])).toEqual([
			["added", 0, 0],
			["changed", 0, 1],
			["changed", 1, 2],
		]);
		expect(compareTexts(later, earlier).map((difference) => difference.message)).toEqual([
			"Đoạn 1 đã bị bỏ: “Mở 01 lớp tập huấn”.",
			"Đoạn 1 đã sửa: bỏ “15”; thêm “14”.",
			"Đoạn 2 đã sửa: bỏ “03”; thêm “02”.",
		]);
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
