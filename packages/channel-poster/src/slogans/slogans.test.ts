import { countSyllables } from "@cchc/vietnamese";
import { describe, expect, it } from "vitest";
import { testFaces } from "../__fixtures__/test-fonts";
import { posterDesigns } from "../designs";
import { layoutPoster } from "../make-poster";
import { posterFormats } from "../poster-formats";
import { sceneFaults } from "../scene/scene-faults";
import { posterThemes } from "../theme";
import { sloganBank } from "./slogan-bank";
import { suggestSlogans } from "./suggest-slogans";

const plain = (text: string): string => text.replaceAll("|", "");

describe("slogan bank", () => {
	it("has at least sixty slogans, each once, of at most 14 syllables", () => {
		expect(sloganBank.length).toBeGreaterThanOrEqual(60);
		expect(new Set(sloganBank.map(({ text }) => plain(text))).size).toBe(sloganBank.length);
		expect(new Set(sloganBank.map(({ id }) => id)).size).toBe(sloganBank.length);
		expect(sloganBank.filter(({ text }) => countSyllables(plain(text)) > 14)).toEqual([]);
	});
	it("starts with a capital, ends without a full stop, is NFC", () => {
		const wrong = sloganBank.filter(
			({ text }) => !/^\p{Lu}[^.]*[^.,;:|]$/u.test(text) || text !== text.normalize("NFC"),
		);
		expect(wrong).toEqual([]);
	});
	it("serves every reform area and every audience", () => {
		const areas = [
			"steering",
			"institutions",
			"procedures",
			"apparatus",
			"civil-service",
			"public-finance",
			"digital-government",
		] as const;
		for (const area of areas) expect(suggestSlogans({ areas: [area] }).length).toBeGreaterThanOrEqual(3);
		for (const audience of ["people", "business", "officials"] as const) {
			expect(sloganBank.filter(({ audiences }) => audiences.includes(audience)).length).toBeGreaterThanOrEqual(10);
		}
	});
	it("fits every banner format", () => {
		for (const format of posterFormats.filter(({ medium }) => medium === "fabric")) {
			for (const { text } of sloganBank) {
				const content = {
					id: "k",
					issuer: "Ủy ban nhân dân xã Nhân Quyền",
					title: text,
					slogan: text,
					steps: [],
					items: [],
					figures: [],
					facts: [],
					contacts: [],
				};
				const { scene } = layoutPoster({
					content,
					design: posterDesigns[0]!,
					format,
					theme: posterThemes.tradition,
					faces: testFaces,
				});
				expect(scene === undefined ? `${format.id}: ${text}` : sceneFaults(scene)).toEqual([]);
			}
		}
	});
});

describe("suggestSlogans", () => {
	it("puts those that say just the content first", () => {
		const found = suggestSlogans({ areas: ["public-finance"] }, "officials");
		expect(found[0]?.text).toBe("Thu đúng, chi đúng,| công khai từng khoản");
		expect(found.every(({ audiences }) => audiences.includes("officials"))).toBe(true);
	});
});
