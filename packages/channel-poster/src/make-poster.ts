import { hasErrors, type Issue } from "@cchc/core";
import { checkContent } from "./content/check-content";
import { messageField, partLabels } from "./content/part-labels";
import type { PosterContent } from "./content/poster-content";
import type { PosterDesign, PosterPart } from "./layout/design-type";
import { paintStrips, stripsFor } from "./layout/picture-strips";
import { stateBand, stateBandHeight } from "./layout/state-band";
import type { PosterFormat } from "./poster-formats";
import { posterIssue } from "./poster-issues";
import { checkScene } from "./scene/check-scene";
import { createSceneBuilder } from "./scene/scene-builder";
import type { FaceName, Scene } from "./scene/scene-type";
import type { Typeface } from "./text/typeface";
import type { PosterTheme } from "./theme";

/** A poster laid out, or why it cannot be. */
export interface LaidOutPoster {
	/** Absent when an issue is an error. */
	readonly scene?: Scene;
	readonly shown: readonly PosterPart[];
	readonly issues: readonly Issue[];
}

/** What `layoutPoster` needs. */
export interface PosterTask {
	readonly content: PosterContent;
	readonly design: PosterDesign;
	readonly format: PosterFormat;
	readonly theme: PosterTheme;
	readonly faces: Readonly<Record<FaceName, Typeface>>;
}

/** Lays out content in a design and a format: the scene that PDF, SVG and PNG are made from. Text is never shrunk below its limit. */
export function layoutPoster({ content, design, format, theme, faces }: PosterTask): LaidOutPoster {
	const before = checkContent(content, faces);
	if (hasErrors(before)) return { shown: [], issues: before };
	const band = content.state === undefined ? 0 : stateBandHeight(format, faces);
	const strips = stripsFor(content, format);
	const builder = createSceneBuilder(strips.left, band + strips.top);
	const room = {
		...format,
		width: format.width - strips.left - strips.right,
		height: format.height - band - strips.top - strips.bottom,
	};
	const { shown, overflows } = design.layout({ content, format: room, theme, faces, builder });
	const pictures = paintStrips({ content, format, theme, faces, strips, band });
	const marked = content.state === undefined ? [] : stateBand(content.state, { format, theme, faces, height: band });
	const overflowing = overflows.map(({ part, cut }) =>
		posterIssue("too-long", [messageField(part)], {
			part: partLabels[part],
			format: format.label,
			distance: vietnameseNumber(format.readingDistance),
			cut: String(cut),
		}),
	);
	if (overflowing.length > 0) return { shown: [], issues: [...before, ...overflowing] };
	const scene: Scene = {
		format,
		title: content.title.replaceAll("|", " ").replace(/\s+/gu, " "),
		items: [...builder.items, ...pictures.items, ...marked],
		faces,
		...(builder.qr === undefined ? {} : { qr: builder.qr }),
	};
	return { scene, shown: [...shown, ...pictures.shown], issues: [...before, ...checkScene(scene)] };
}

/** A number with at most two decimals and a Vietnamese comma. */
function vietnameseNumber(value: number): string {
	return String(Math.round(value * 100) / 100).replace(".", ",");
}
