import { type PosterColor, posterColor, white } from "./color";

/** Ids of the themes that come with the package. */
export type PosterThemeId = "tradition" | "calm";

/** Colours by what they are for. Every ink has a contrast of at least 4.5 with what it stands on. */
export interface PosterTheme {
	readonly id: string;
	/** Vietnamese label. */
	readonly label: string;
	/** The strong surface that carries the title. */
	readonly ground: PosterColor;
	/** Tone-on-tone ornament on `ground`; never under body text of another colour than the ground's inks. */
	readonly groundDeep: PosterColor;
	/** Title on `ground`. */
	readonly groundInk: PosterColor;
	/** Second part of a slogan on `ground`. */
	readonly groundSecond: PosterColor;
	/** Smaller text on `ground`. */
	readonly groundSoft: PosterColor;
	/** Bands, rules and badges. */
	readonly accent: PosterColor;
	/** Text on `accent`. */
	readonly accentInk: PosterColor;
	/** The light surface that carries body text. */
	readonly sheet: PosterColor;
	/** Body text on `sheet` and `card`. */
	readonly sheetInk: PosterColor;
	/** Emphasis on `sheet` and `card`: numbers, telephone. */
	readonly sheetStrong: PosterColor;
	/** Secondary text on `sheet` and `card`. */
	readonly sheetSoft: PosterColor;
	/** Surface of cards on `sheet`. */
	readonly card: PosterColor;
	/** Hairlines on `sheet` and `card`. */
	readonly rule: PosterColor;
	/** Plate under the QR symbol. */
	readonly plate: PosterColor;
	/** A dark plate around the light one, which sets the symbol off from a light sheet. Default: none. */
	readonly plateFrame?: PosterColor;
	readonly ornament: "rings" | "waves";
}

const tradition: PosterTheme = {
	id: "tradition",
	label: "Truyền thống đỏ – vàng",
	ground: posterColor("red", "#b01116", [5, 100, 100, 25]),
	groundDeep: posterColor("deep red", "#a00e13", [5, 100, 100, 34]),
	groundInk: posterColor("yellow", "#ffe14d", [0, 8, 80, 0]),
	groundSecond: posterColor("cream", "#fff4d9", [0, 3, 16, 0]),
	groundSoft: posterColor("cream", "#fff4d9", [0, 3, 16, 0]),
	accent: posterColor("gold", "#fdc82f", [0, 22, 88, 0]),
	accentInk: posterColor("dark red", "#6d0a0d", [15, 100, 100, 55]),
	sheet: posterColor("paper", "#fff9ec", [0, 2, 8, 0]),
	sheetInk: posterColor("brown black", "#2b1512", [40, 60, 60, 80]),
	sheetStrong: posterColor("strong red", "#a50f14", [5, 100, 100, 30]),
	sheetSoft: posterColor("brown", "#5e3d36", [30, 60, 60, 50]),
	card: white,
	rule: posterColor("sand", "#e8cf9f", [0, 14, 42, 8]),
	plate: white,
	ornament: "rings",
};

const calm: PosterTheme = {
	id: "calm",
	label: "Xanh dịu",
	ground: posterColor("blue", "#0d4a8c", [100, 70, 0, 22]),
	groundDeep: posterColor("deep blue", "#0b417d", [100, 72, 0, 32]),
	groundInk: white,
	groundSecond: posterColor("sun", "#ffd24a", [0, 18, 78, 0]),
	groundSoft: posterColor("ice", "#e3f0fc", [10, 3, 0, 0]),
	accent: posterColor("sun", "#ffd24a", [0, 18, 78, 0]),
	accentInk: posterColor("navy", "#0a2f5c", [100, 75, 0, 55]),
	sheet: posterColor("mist", "#f1f7fd", [5, 1, 0, 0]),
	sheetInk: posterColor("ink blue", "#13273d", [80, 60, 40, 65]),
	sheetStrong: posterColor("strong blue", "#0d4a8c", [100, 70, 0, 22]),
	sheetSoft: posterColor("slate", "#3d5570", [70, 48, 30, 30]),
	card: white,
	rule: posterColor("sky", "#bcd6ee", [26, 7, 0, 0]),
	plate: white,
	ornament: "waves",
};

/** The themes that come with the package. */
export const posterThemes: Readonly<Record<PosterThemeId, PosterTheme>> = { tradition, calm };

/** The theme with its accent and title yellow printed as a spot ink of this name; its process inks stay as the alternative. */
export function withSpotYellow(theme: PosterTheme, ink: string): PosterTheme {
	return { ...theme, accent: { ...theme.accent, spot: ink } };
}

/** The theme with dark plates: the symbol itself stays black on white, since many readers fail on anything else. */
export function withDarkPlate(theme: PosterTheme): PosterTheme {
	return { ...theme, plateFrame: theme.accentInk };
}
