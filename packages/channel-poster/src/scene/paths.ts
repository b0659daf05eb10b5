import type { Box, PathStep } from "./scene-type";

const kappa = 0.5522847498;

/** A rectangle. */
export function rectanglePath({ x, y, width, height }: Box): PathStep[] {
	return [["M", x, y], ["L", x + width, y], ["L", x + width, y + height], ["L", x, y + height], ["Z"]];
}

/** A rectangle with round corners; the radius is at most half the shorter side. */
export function roundedPath({ x, y, width, height }: Box, radius: number): PathStep[] {
	const r = Math.min(radius, width / 2, height / 2);
	const k = r * (1 - kappa);
	const [right, bottom] = [x + width, y + height];
	return [
		["M", x + r, y],
		["L", right - r, y],
		["C", right - k, y, right, y + k, right, y + r],
		["L", right, bottom - r],
		["C", right, bottom - k, right - k, bottom, right - r, bottom],
		["L", x + r, bottom],
		["C", x + k, bottom, x, bottom - k, x, bottom - r],
		["L", x, y + r],
		["C", x, y + k, x + k, y, x + r, y],
		["Z"],
	];
}

/** A circle, clockwise; counter-clockwise cuts a hole into a shape it lies in. */
export function circlePath(x: number, y: number, radius: number, clockwise = true): PathStep[] {
	const k = radius * kappa;
	const s = clockwise ? 1 : -1;
	return [
		["M", x + radius, y],
		["C", x + radius, y + k * s, x + k, y + radius * s, x, y + radius * s],
		["C", x - k, y + radius * s, x - radius, y + k * s, x - radius, y],
		["C", x - radius, y - k * s, x - k, y - radius * s, x, y - radius * s],
		["C", x + k, y - radius * s, x + radius, y - k * s, x + radius, y],
		["Z"],
	];
}

/** The path moved right and down. */
export function movePath(path: readonly PathStep[], dx: number, dy: number): readonly PathStep[] {
	if (dx === 0 && dy === 0) return path;
	return path.map((step): PathStep => {
		if (step[0] === "Z") return step;
		if (step[0] !== "C") return [step[0], step[1] + dx, step[2] + dy];
		return ["C", step[1] + dx, step[2] + dy, step[3] + dx, step[4] + dy, step[5] + dx, step[6] + dy];
	});
}
