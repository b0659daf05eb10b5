import { describe, expect, it } from "vitest";
import { contrastRatio } from "./color";
import { type PosterTheme, posterThemes, withDarkPlate } from "./theme";

/** Every ink with what it is printed on. */
const pairs: readonly (readonly [keyof PosterTheme, keyof PosterTheme])[] = [
	["groundInk", "ground"],
	["groundInk", "groundDeep"],
	["groundSecond", "ground"],
	["groundSecond", "groundDeep"],
	["groundSoft", "ground"],
	["groundSoft", "groundDeep"],
	["accentInk", "accent"],
	["sheetInk", "sheet"],
	["sheetInk", "card"],
	["sheetStrong", "sheet"],
	["sheetStrong", "card"],
	["sheetSoft", "sheet"],
	["sheetSoft", "card"],
	["plate", "plateFrame"],
];

const contrasts = (theme: PosterTheme): string[] =>
	pairs.map(([ink, on]) => `${ink} on ${on}: ${ratio(theme, ink, on).toFixed(2)}`);

function ratio(theme: PosterTheme, ink: keyof PosterTheme, on: keyof PosterTheme): number {
	return contrastRatio(theme[ink] as PosterTheme["ground"], theme[on] as PosterTheme["ground"]);
}

describe.each(Object.values(posterThemes))("theme $id", (theme) => {
	const dark = withDarkPlate(theme);
	it("has a contrast of at least 4.5 between every ink and its ground", () => {
		expect(pairs.filter(([ink, on]) => ratio(dark, ink, on) < 4.5)).toEqual([]);
		expect(contrasts(dark)).toMatchSnapshot();
	});
	it("puts no more than 300 % of ink on one spot", () => {
		const colors = Object.values(dark).filter((value): value is PosterTheme["ground"] => typeof value === "object");
		expect(colors.filter(({ cmyk }) => cmyk.reduce((sum, part) => sum + part, 0) > 300)).toEqual([]);
	});
});
