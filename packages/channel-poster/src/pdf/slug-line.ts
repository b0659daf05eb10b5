import { black, white } from "../color";
import type { PosterFormat } from "../poster-formats";
import { createSceneBuilder } from "../scene/scene-builder";
import type { Scene, SceneText } from "../scene/scene-type";
import { breakLines, measureText } from "../text/break-lines";
import { setLines } from "../text/fit-text";
import { splitWords } from "../text/text-words";
import { markSpace } from "./print-marks";

/** What the print shop reads beside the trim: name, format, finished size, bleed, eyelets, scale. */
export function slugText(scene: Scene): string {
	const { format, title } = scene;
	const side = (value: number): string => String(Math.round(value));
	const parts = [
		title.length > 60 ? `${title.slice(0, 57).trim()}...` : title,
		format.label,
		`thành phẩm ${side(format.width)} x ${side(format.height)} mm`,
		`${format.medium === "fabric" ? "viền gập" : "tràn lề"} ${side(format.bleed)} mm`,
		...(format.eyelets === undefined ? [] : [`khoen cách tối đa ${format.eyelets} mm, theo vạch ngoài`]),
		...(format.scale === undefined ? [] : [`TỶ LỆ 1:${format.scale} - in phóng ${format.scale * 100} %`]),
	];
	return parts.join(" - ");
}

/** The slug line, set below the bleed between the corner marks; absent where the page is too narrow or a letter is missing. */
export function slugLine(scene: Scene, text: string): SceneText | undefined {
	const face = scene.faces.regular;
	const { width, height, bleed, scale = 1 }: PosterFormat = scene.format;
	const wording = [...text].filter((letter) => face.missing(letter).length === 0).join("");
	const measured = measureText(splitWords(wording), face);
	const broken = breakLines(measured, Number.POSITIVE_INFINITY, "last-free");
	if (broken === undefined || measured.words.length === 0) return undefined;
	const inner = width - 16 * scale;
	const size = Math.min(2.6 * scale, inner / broken.width);
	if (size < 1.2 * scale) return undefined;
	const builder = createSceneBuilder();
	const set = setLines(measured, { ...broken, lines: [[0, measured.words.length]] }, { face, leading: 1.2 }, size);
	const y = height + bleed + markSpace * scale * 0.55;
	builder.text(set, { role: "label", block: "slug", face: "regular", fill: black, on: white, x: 8 * scale, y });
	return builder.items[0] as SceneText;
}
