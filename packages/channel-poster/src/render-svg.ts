import { escapeXml } from "@cchc/core";
import { colorHex } from "./color";
import { numberText } from "./scene/number-text";
import type { PathStep, Scene } from "./scene/scene-type";
import { sceneWords } from "./scene/scene-words";
import { textOutline } from "./scene/text-outline";

/** Path data of SVG, millimetres. */
function pathData(path: readonly PathStep[], digits: number): string {
	return path
		.map(([command, ...values]) => command + values.map((value) => numberText(value, digits)).join(" "))
		.join("");
}

/**
 * A scene as an SVG drawing of the finished size: all text as outlines, so that it looks the same without the fonts.
 * The words stand in `<title>` and `<desc>` for readers who cannot see it.
 */
export function renderSvg(scene: Scene): string {
	const { width, height, pixels } = scene.format;
	const digits = Math.max(width, height) > 2000 ? 2 : 3;
	const size = [width, height].map((length) => numberText(length)).join(" ");
	const lines = [
		'<?xml version="1.0" encoding="UTF-8"?>',
		`<svg xmlns="http://www.w3.org/2000/svg" width="${pixels?.width ?? `${numberText(width)}mm`}" height="${
			pixels?.height ?? `${numberText(height)}mm`
		}" viewBox="0 0 ${size}" role="img" lang="vi">`,
		`<title>${escapeXml(scene.title)}</title>`,
		`<desc>${escapeXml(sceneWords(scene).join("\n"))}</desc>`,
		...scene.items.map((item) => {
			const path = item.kind === "shape" ? item.path : textOutline(item, scene.faces[item.face]);
			return `<path fill="${colorHex(item.fill)}" d="${pathData(path, digits)}"/>`;
		}),
		"</svg>",
	];
	return `${lines.join("\n")}\n`;
}
