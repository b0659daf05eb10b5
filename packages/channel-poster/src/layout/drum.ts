import type { PosterColor } from "../color";
import { circlePath } from "../scene/paths";
import type { SceneBuilder } from "../scene/scene-builder";
import type { PathStep } from "../scene/scene-type";
import type { PosterTheme } from "../theme";

/** Where a sun stands and how far it reaches, mm. */
export interface SunPlace {
	readonly x: number;
	readonly y: number;
	readonly radius: number;
	/** Colour of the star in the middle. Default: like the rest. */
	readonly star?: PosterColor;
}

/** The large sun of a poster's ground: a bronze drum, or a rising sun over waves, as the theme has it. */
export function drawSun(builder: SceneBuilder, theme: PosterTheme, { x, y, radius, star }: SunPlace): void {
	const tone = theme.groundDeep;
	const box = { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
	const paint = (paths: readonly PathStep[][], fill: PosterColor): void =>
		builder.shape("ornament", paths.flat(), fill, box);
	const ring = (inner: number, outer: number): PathStep[] => [
		...circlePath(x, y, radius * outer),
		...circlePath(x, y, radius * inner, false),
	];
	const around = (count: number, draw: (angle: number, step: number) => PathStep[]): PathStep[][] =>
		Array.from({ length: count }, (_, index) => draw((index * 2 * Math.PI) / count, (2 * Math.PI) / count));
	const at = (reach: number, angle: number): [number, number] => [
		x + radius * reach * Math.sin(angle),
		y - radius * reach * Math.cos(angle),
	];
	const polygon = (...corners: [number, number][]): PathStep[] => [
		...corners.map(([px, py], index): PathStep => [index === 0 ? "M" : "L", px, py]),
		["Z"],
	];
	const teeth = (count: number, inner: number, outer: number): PathStep[][] =>
		around(count, (angle, step) =>
			polygon(at(inner, angle - step * 0.42), at(outer, angle), at(inner, angle + step * 0.42)),
		);
	if (theme.ornament === "rings") {
		const beads = around(32, (angle) => {
			const [px, py] = at(0.625, angle);
			return [...circlePath(px, py, radius * 0.042), ...circlePath(px, py, radius * 0.02, false)];
		});
		const bars = around(64, (angle, step) =>
			polygon(
				at(0.75, angle - step * 0.12),
				at(0.83, angle + step * 0.3),
				at(0.83, angle + step * 0.62),
				at(0.75, angle + step * 0.2),
			),
		);
		const rings = [ring(0.36, 0.39), ring(0.53, 0.55), ring(0.7, 0.72), ring(0.86, 0.88)];
		paint([...rings, ...teeth(44, 0.42, 0.5), ...beads, ...bars, ...teeth(80, 0.91, 1)], tone);
	} else {
		paint([ring(0.3, 0.34), ...around(24, (angle, step) => ray(polygon, at, angle, step))], tone);
	}
	const points = around(theme.ornament === "rings" ? 14 : 1, (angle, step) =>
		theme.ornament === "rings"
			? polygon([x, y], at(0.13, angle - step / 2), at(0.31, angle), at(0.13, angle + step / 2))
			: circlePath(x, y, radius * 0.24),
	);
	paint(points, star ?? tone);
}

function ray(
	polygon: (...corners: [number, number][]) => PathStep[],
	at: (reach: number, angle: number) => [number, number],
	angle: number,
	step: number,
): PathStep[] {
	const [thin, broad] = [step * 0.2, step * 0.24];
	return polygon(at(0.4, angle - thin), at(1, angle - broad), at(1, angle + broad), at(0.4, angle + thin));
}
