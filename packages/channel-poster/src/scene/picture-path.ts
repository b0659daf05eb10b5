import type { Box, PathStep } from "./scene-type";

const counts: Record<string, number> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, Z: 0 };

/**
 * Reads SVG path data without arcs into steps of the drawing's own units; `undefined` when it holds anything else. At
 * most 20,000 steps.
 */
export function parsePathData(data: string): PathStep[] | undefined {
	const tokens = data.match(/[A-Za-z]|[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi) ?? [];
	if (data.replace(/[A-Za-z]|[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?|[\s,]/gi, "") !== "") return undefined;
	const steps: PathStep[] = [];
	let [x, y, startX, startY] = [0, 0, 0, 0];
	let [controlX, controlY] = [0, 0];
	let command = "";
	for (let at = 0; at < tokens.length; ) {
		if (/[A-Za-z]/.test(tokens[at]!)) command = tokens[at++]!;
		const upper = command.toUpperCase();
		const count = counts[upper];
		if (count === undefined || steps.length > 20_000) return undefined;
		const values = tokens.slice(at, at + count).map(Number);
		if (values.length < count || values.some((value) => !Number.isFinite(value))) return undefined;
		at += count;
		const relative = command !== upper;
		const [dx, dy] = relative ? [x, y] : [0, 0];
		const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = values;
		let control: [number, number] | undefined;
		if (upper === "Z") {
			steps.push(["Z"]);
			[x, y] = [startX, startY];
			if (at < tokens.length && !/[A-Za-z]/.test(tokens[at]!)) return undefined;
		} else if (upper === "M") {
			[x, y] = [a + dx, b + dy];
			[startX, startY] = [x, y];
			steps.push(["M", x, y]);
			command = relative ? "l" : "L";
		} else if (upper === "L" || upper === "H" || upper === "V") {
			if (upper === "H") x = a + dx;
			else if (upper === "V") y = a + dy;
			else [x, y] = [a + dx, b + dy];
			steps.push(["L", x, y]);
		} else if (upper === "C" || upper === "S") {
			const smooth = upper === "S";
			const first = smooth ? [2 * x - controlX, 2 * y - controlY] : [a + dx, b + dy];
			const [p, q, u, v] = smooth ? [a, b, c, d] : [c, d, e, f];
			control = [p + dx, q + dy];
			[x, y] = [u + dx, v + dy];
			steps.push(["C", first[0]!, first[1]!, control[0], control[1], x, y]);
		} else {
			const smooth = upper === "T";
			const middle = smooth ? [2 * x - controlX, 2 * y - controlY] : [a + dx, b + dy];
			const [u, v] = smooth ? [a, b] : [c, d];
			const [toX, toY] = [u + dx, v + dy];
			const [mx, my] = [middle[0]!, middle[1]!];
			steps.push([
				"C",
				x + (2 / 3) * (mx - x),
				y + (2 / 3) * (my - y),
				toX + (2 / 3) * (mx - toX),
				toY + (2 / 3) * (my - toY),
				toX,
				toY,
			]);
			[x, y] = [toX, toY];
			control = [mx, my];
		}
		[controlX, controlY] = control ?? [x, y];
	}
	return steps;
}

/** Steps scaled and moved so that a drawing of `width` × `height` units fills `box`. */
export function placePath(steps: readonly PathStep[], width: number, height: number, box: Box): PathStep[] {
	const px = (value: number): number => box.x + (value / width) * box.width;
	const py = (value: number): number => box.y + (value / height) * box.height;
	return steps.map((step): PathStep => {
		if (step[0] === "Z") return step;
		if (step[0] === "C") return ["C", px(step[1]), py(step[2]), px(step[3]), py(step[4]), px(step[5]), py(step[6])];
		return [step[0], px(step[1]), py(step[2])];
	});
}
