import { describe, expect, it } from "vitest";
import { lexend, testFaces } from "../__fixtures__/test-fonts";
import { loadFonts } from "../poster-fonts";
import { findPosterFormat } from "../poster-formats";
import { checkDesign } from "../testing/check-design";
import { sampleContents } from "../testing/sample-contents";
import { posterThemes } from "../theme";
import { posterDesigns } from "./index";

describe.each(posterDesigns.map((design) => [design.id, design] as const))("design %s", (id, design) => {
	it.each(Object.values(posterThemes))(
		"bears every format and every hard title in $id",
		(theme) => {
			const content = sampleContents[id]!;
			expect(checkDesign(design, { content, faces: testFaces, themes: [theme] })).toEqual([]);
		},
		60_000,
	);
});

describe("a second font family", () => {
	it.each(posterDesigns.map((design) => [design.id, design] as const))("serves %s as well", (id, design) => {
		const faces = loadFonts(lexend).faces!;
		const formats = ["a2", "a3-landscape", "banner-4x08", "standee-60"].map((format) => findPosterFormat(format)!);
		const themes = [posterThemes.calm];
		expect(checkDesign(design, { content: sampleContents[id]!, faces, formats, themes })).toEqual([]);
	});
	it("draws charts that compare", () => {
		const design = posterDesigns.find(({ id }) => id === "figures")!;
		const formats = ["a2", "a3-landscape", "standee-60", "led"].map((format) => findPosterFormat(format)!);
		expect(checkDesign(design, { content: sampleContents.bars!, faces: testFaces, formats })).toEqual([]);
	});
});
