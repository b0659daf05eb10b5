import type { PosterColor } from "../color";
import type { SceneBuilder } from "../scene/scene-builder";
import type { Box, PathStep } from "../scene/scene-type";
import type { PosterTheme } from "../theme";

/** Tone-on-tone ornament in a corner of `box`, clipped to it by its own geometry where it matters. */
export function drawOrnament(
	builder: SceneBuilder,
	theme: PosterTheme,
	box: Box,
	corner: "top-right" | "bottom-left",
): void {
	const reach = Math.min(box.width, box.height) * 0.95;
	const x = corner === "top-right" ? box.x + box.width : box.x;
	const y = corner === "top-right" ? box.y : box.y + box.height;
	if (theme.ornament === "rings") drawRings(builder, theme.groundDeep, x, y, reach, corner);
	else drawRays(builder, theme.groundDeep, x, y, reach, corner);
}

/** Quarter rings around a corner, as on a bronze drum. */
function drawRings(
	builder: SceneBuilder,
	fill: PosterColor,
	x: number,
	y: number,
	reach: number,
	corner: string,
): void {
	const turn = corner === "top-right" ? Math.PI / 2 : -Math.PI / 2;
	for (const [inner, outer] of [
		[0.86, 1],
		[0.66, 0.78],
		[0.34, 0.58],
		[0, 0.24],
	] as const) {
		const path = quarterRing(x, y, reach * inner, reach * outer, turn);
		builder.shape("ornament", path, fill, cornerBox(x, y, reach * outer, corner));
	}
}

/** Broad rays from a corner. */
function drawRays(builder: SceneBuilder, fill: PosterColor, x: number, y: number, reach: number, corner: string): void {
	const turn = corner === "top-right" ? Math.PI / 2 : -Math.PI / 2;
	const rays = 5;
	const step = Math.PI / 2 / rays;
	for (let ray = 0; ray < rays; ray++) {
		const path = ringSector(x, y, 0, reach, turn + ray * step + step * 0.25, turn + ray * step + step * 0.75);
		builder.shape("ornament", path, fill, cornerBox(x, y, reach, corner));
	}
}

function cornerBox(x: number, y: number, reach: number, corner: string): Box {
	return corner === "top-right"
		? { x: x - reach, y, width: reach, height: reach }
		: { x, y: y - reach, width: reach, height: reach };
}

function quarterRing(x: number, y: number, inner: number, outer: number, from: number): PathStep[] {
	return ringSector(x, y, inner, outer, from, from + Math.PI / 2);
}

/** A sector of a ring between two angles of at most a quarter turn. */
function ringSector(x: number, y: number, inner: number, outer: number, from: number, to: number): PathStep[] {
	const at = (radius: number, angle: number): [number, number] => [
		x + radius * Math.cos(angle),
		y + radius * Math.sin(angle),
	];
	const arc = (radius: number, start: number, end: number): PathStep => {
		const pull = (4 / 3) * Math.tan((end - start) / 4) * radius;
		const [x1, y1] = at(radius, start);
		const [x2, y2] = at(radius, end);
		return [
			"C",
			x1 - Math.sin(start) * pull,
			y1 + Math.cos(start) * pull,
			x2 + Math.sin(end) * pull,
			y2 - Math.cos(end) * pull,
			x2,
			y2,
		];
	};
	if (inner <= 0) return [["M", x, y], ["L", ...at(outer, from)], arc(outer, from, to), ["Z"]];
	return [["M", ...at(outer, from)], arc(outer, from, to), ["L", ...at(inner, to)], arc(inner, to, from), ["Z"]];
}
