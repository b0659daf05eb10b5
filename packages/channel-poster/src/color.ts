/** A printing colour with the RGB value that screens show for it. */
export interface PosterColor {
	/** Lasting name, e.g. `red`. */
	readonly name: string;
	/** 0 to 255 each. */
	readonly rgb: readonly [number, number, number];
	/** Per cent of ink each: cyan, magenta, yellow, black. */
	readonly cmyk: readonly [number, number, number, number];
	/** Name of a spot ink that replaces the four process inks, where the order asks for one. */
	readonly spot?: string;
}

/** Makes a colour from `#rrggbb` and per cents of ink. */
export function posterColor(name: string, hex: string, cmyk: PosterColor["cmyk"]): PosterColor {
	const value = Number.parseInt(hex.slice(1), 16);
	return { name, rgb: [(value >> 16) & 255, (value >> 8) & 255, value & 255], cmyk };
}

/** `#rrggbb` in lower case. */
export function colorHex(color: PosterColor): string {
	return `#${color.rgb.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}

/** Relative luminance by WCAG 2.2, 0 to 1. */
function relativeLuminance(color: PosterColor): number {
	const [red, green, blue] = color.rgb.map((part) => {
		const share = part / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	}) as [number, number, number];
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio by WCAG 2.2, 1 to 21; the order of the two does not matter. */
export function contrastRatio(one: PosterColor, other: PosterColor): number {
	const [dark, light] = [relativeLuminance(one), relativeLuminance(other)].sort((a, b) => a - b) as [number, number];
	return (light + 0.05) / (dark + 0.05);
}

/** Pure white paper. */
export const white: PosterColor = posterColor("white", "#ffffff", [0, 0, 0, 0]);

/** Black ink alone, for QR modules. */
export const black: PosterColor = posterColor("black", "#000000", [0, 0, 0, 100]);
