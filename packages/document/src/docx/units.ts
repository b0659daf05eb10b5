/** Millimetres as twips, rounded up: a margin asked for at its legal minimum must not come out below it. */
export function twips(millimetres: number): number {
	return Math.ceil((millimetres * 1440) / 25.4 - 1e-9);
}

/** Points as twips. */
export function pointTwips(points: number): number {
	return Math.round(points * 20);
}

/** Points as half-points, the unit of font sizes. */
export function halfPoints(points: number): number {
	return Math.round(points * 2);
}

/** Points as eighths of a point, the unit of borders. */
export function eighths(points: number): number {
	return Math.max(2, Math.round(points * 8));
}
