import { cleanText, hasErrors, type Issue } from "@cchc/core";
import { checkContent } from "./content/check-content";
import { messageField, partLabels } from "./content/part-labels";
import type { PosterContent } from "./content/poster-content";
import type { DesignOutcome, PosterDesign, PosterPart } from "./layout/design-type";
import { paintStrips, type Strips, stripsFor } from "./layout/picture-strips";
import { stateBand, stateBandHeight } from "./layout/state-band";
import type { PosterFormat } from "./poster-formats";
import { posterIssue } from "./poster-issues";
import { checkScene } from "./scene/check-scene";
import { createSceneBuilder, type SceneBuilder } from "./scene/scene-builder";
import type { FaceName, Scene } from "./scene/scene-type";
import { lettersToCut } from "./text/letters-to-cut";
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
export function layoutPoster(task: PosterTask): LaidOutPoster {
	const { content, format, faces } = task;
	const before = checkContent(content, faces);
	if (hasErrors(before)) return { shown: [], issues: before };
	const { overflow, shown, builder, frame } = tryDesign(task);
	if (overflow !== undefined) return { shown: [], issues: [...before, overflowIssue(task, overflow)] };
	const pictures = paintStrips({ ...task, ...frame });
	const marked = content.state === undefined ? [] : stateBand(content.state, { ...task, height: frame.band });
	const scene: Scene = {
		format,
		title: content.title.replaceAll("|", " ").replace(/\s+/gu, " "),
		items: [...builder.items, ...pictures.items, ...marked],
		faces,
		...(builder.qr === undefined ? {} : { qr: builder.qr }),
	};
	return { scene, shown: [...shown, ...pictures.shown], issues: [...before, ...checkScene(scene)] };
}

/** Runs the design in the room that pictures and the band of its state leave. */
function tryDesign({ content, design, format, theme, faces }: PosterTask): DesignOutcome & {
	readonly builder: SceneBuilder;
	readonly frame: { readonly band: number; readonly strips: Strips };
} {
	const band = content.state === undefined ? 0 : stateBandHeight(format, faces);
	const strips = stripsFor(content, format);
	const builder = createSceneBuilder(strips.left, band + strips.top);
	const room = {
		...format,
		width: format.width - strips.left - strips.right,
		height: format.height - band - strips.top - strips.bottom,
	};
	const outcome = design.layout({ content, format: room, theme, faces, builder });
	return { ...outcome, builder, frame: { band, strips } };
}

/** Says how many letters must go from the end of the part so that the design can set it: found by setting it shorter. */
function overflowIssue(task: PosterTask, part: PosterPart): Issue {
	const { content, format } = task;
	const wording = part === "slogan" ? (content.slogan ?? "") : content.title;
	const words = cleanText(wording).split(/\s+/u);
	const cut = lettersToCut(words, (count) => {
		const shorter = { ...content, [part]: words.slice(0, count).join(" ") };
		return tryDesign({ ...task, content: shorter }).overflow === undefined;
	});
	const values = {
		part: partLabels[part],
		format: format.label,
		distance: vietnameseNumber(format.readingDistance),
		...(cut === undefined ? {} : { cut: String(cut) }),
	};
	return posterIssue(cut === undefined ? "no-room" : "too-long", [messageField(part)], values);
}

/** A number with at most two decimals and a Vietnamese comma. */
function vietnameseNumber(value: number): string {
	return String(Math.round(value * 100) / 100).replace(".", ",");
}
