import type { PosterFormat } from "../poster-formats";
import type { Box } from "../scene/scene-type";

/** Least and wanted heights of capitals for a reading distance, millimetres. */
export interface CapHeights {
	/** Below it nobody with normal sight reads it: D/300. */
	readonly limit: number;
	/** Below it reading is an effort: D/200. */
	readonly comfort: number;
	/** What titles aim at: D/120. */
	readonly title: number;
}

/**
 * Cap heights for a reading distance in metres. A band, since sources differ threefold: one inch in 25 to 29 feet is a
 * limit of sight (about D/300), one inch in 10 feet the sign makers' comfort (D/120); D/200 lies between.
 */
export function capHeightsFor(distance: number): CapHeights {
	const millimetres = distance * 1000;
	return { limit: millimetres / 300, comfort: millimetres / 200, title: millimetres / 120 };
}

/** Least side of a QR symbol without its quiet zone, millimetres: a tenth of the scanning distance (trade rule). */
export function leastQrSide(format: PosterFormat): number {
	return format.scanDistance * 100;
}

/** The room for text and symbols: the finished size without its margins. */
export function safeBox({ width, height, margin }: PosterFormat): Box {
	return { x: margin, y: margin, width: width - 2 * margin, height: height - 2 * margin };
}

/** How a format lies, which decides on the arrangement. */
export type Orientation = "tall" | "portrait" | "square" | "landscape" | "wide";

/** Sorts a format by its proportions. */
export function orientationOf({ width, height }: PosterFormat): Orientation {
	const ratio = width / height;
	if (ratio < 0.5) return "tall";
	if (ratio < 0.85) return "portrait";
	if (ratio < 1.2) return "square";
	return ratio < 2.4 ? "landscape" : "wide";
}
