import type { SceneBuilder } from "../scene/scene-builder";
import type { Box } from "../scene/scene-type";
import type { PosterTheme } from "../theme";
import { drawSun } from "./drum";

/** Tone-on-tone sun in a corner of `box`. It reaches beyond the corner: paint what lies there afterwards. */
export function drawOrnament(
	builder: SceneBuilder,
	theme: PosterTheme,
	box: Box,
	corner: "top-right" | "bottom-left",
): void {
	const radius = Math.min(box.width, box.height) * 0.95;
	const [x, y] = corner === "top-right" ? [box.x + box.width, box.y] : [box.x, box.y + box.height];
	drawSun(builder, theme, { x, y, radius });
}
