import type { PosterFormat } from "../poster-formats";

/** A straight line in millimetres from the top left of the trim. */
export type MarkLine = readonly [number, number, number, number];

/** Space around the bleed for marks and the slug line, mm on paper. */
export const markSpace = 12;

const gap = 2;
const length = 7;

/** Crop marks at the four corners and, on fabric, a tick outside the trim at every eyelet. Lengths are on paper. */
export function printMarks(format: PosterFormat): MarkLine[] {
	const scale = format.scale ?? 1;
	const [width, height, bleed] = [format.width / scale, format.height / scale, format.bleed / scale];
	const near = bleed + gap;
	const far = near + length;
	const crops: MarkLine[] = [0, height].flatMap((y): MarkLine[] => [
		[-far, y, -near, y],
		[width + near, y, width + far, y],
	]);
	const more: MarkLine[] = [0, width].flatMap((x): MarkLine[] => [
		[x, -far, x, -near],
		[x, height + near, x, height + far],
	]);
	const ticks = eyeletPlaces(format).map(([x, y]): MarkLine => {
		const [px, py] = [x / scale, y / scale];
		if (y <= 0) return [px, -near - 3, px, -near];
		if (y >= format.height) return [px, height + near, px, height + near + 3];
		return x <= 0 ? [-near - 3, py, -near, py] : [width + near, py, width + near + 3, py];
	});
	return [...crops, ...more, ...ticks];
}

/** Where eyelets go along the edges, millimetres of the finished banner: even steps no longer than `eyelets`. */
function eyeletPlaces(format: PosterFormat): (readonly [number, number])[] {
	const { width, height, eyelets } = format;
	if (eyelets === undefined) return [];
	const along = (side: number): number[] => {
		const steps = Math.max(1, Math.ceil(side / eyelets));
		return Array.from({ length: steps + 1 }, (_, index) => (side * index) / steps);
	};
	const inner = along(height).slice(1, -1);
	return [
		...along(width).flatMap((x) => [[x, 0] as const, [x, height] as const]),
		...inner.flatMap((y) => [[0, y] as const, [width, y] as const]),
	];
}
