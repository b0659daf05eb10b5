import type { Typeface } from "../text/typeface";
import type { PathStep, SceneText } from "./scene-type";

/** The outlines of a line of text, millimetres, y downward; quadratic curves become cubic ones. */
export function textOutline(text: SceneText, face: Typeface): PathStep[] {
	const steps: PathStep[] = [];
	const { size } = text;
	for (const glyph of text.glyphs) {
		const px = (x: number): number => text.x + glyph.x + x * size;
		const py = (y: number): number => text.baseline - glyph.y - y * size;
		let [x0, y0] = [0, 0];
		for (const { command, args } of face.outline(glyph.id)) {
			const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = args;
			if (command === "moveTo") steps.push(["M", px(a), py(b)]);
			else if (command === "lineTo") steps.push(["L", px(a), py(b)]);
			else if (command === "quadraticCurveTo") {
				const first = [x0 + (2 / 3) * (a - x0), y0 + (2 / 3) * (b - y0)] as const;
				const second = [c + (2 / 3) * (a - c), d + (2 / 3) * (b - d)] as const;
				steps.push(["C", px(first[0]), py(first[1]), px(second[0]), py(second[1]), px(c), py(d)]);
			} else if (command === "bezierCurveTo") steps.push(["C", px(a), py(b), px(c), py(d), px(e), py(f)]);
			else steps.push(["Z"]);
			if (args.length >= 2) [x0, y0] = [args.at(-2)!, args.at(-1)!];
		}
	}
	return steps;
}
