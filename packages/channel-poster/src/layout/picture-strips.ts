import { posterColor, white } from "../color";
import type { PosterContent, PosterPicture } from "../content/poster-content";
import type { PosterFormat } from "../poster-formats";
import { parsePathData, placePath } from "../scene/picture-path";
import { createSceneBuilder, type SceneBuilder } from "../scene/scene-builder";
import type { Box, FaceName, Scene } from "../scene/scene-type";
import type { Typeface } from "../text/typeface";
import type { PosterTheme } from "../theme";
import type { PosterPart } from "./design-type";
import { createKit } from "./kit";

/** Room kept free of the design for pictures, mm from each side of the finished size. */
export interface Strips {
	readonly top: number;
	readonly left: number;
	readonly bottom: number;
	readonly right: number;
}

/** Where pictures go: the emblem at the head (left of a banner), a sponsor at the foot (right of a banner), as the law wants it. */
export function stripsFor(content: PosterContent, { width, height }: PosterFormat): Strips {
	const lying = width > height;
	const emblem = content.emblem === undefined ? 0 : lying ? Math.min(height, width * 0.16) : height * 0.15;
	const sponsor = content.sponsor === undefined ? 0 : lying ? width * 0.15 : height * 0.12;
	return lying
		? { top: 0, left: emblem, bottom: 0, right: sponsor }
		: { top: emblem, left: 0, bottom: sponsor, right: 0 };
}

/** What the strips are painted with. */
export interface StripTask {
	readonly content: PosterContent;
	readonly format: PosterFormat;
	readonly theme: PosterTheme;
	readonly faces: Readonly<Record<FaceName, Typeface>>;
	readonly strips: Strips;
	/** Height of the state band above everything, mm. */
	readonly band: number;
}

/** Paints the pictures and, under a sponsor's, who made the thing. */
export function paintStrips(task: StripTask): {
	readonly items: Scene["items"];
	readonly shown: readonly PosterPart[];
} {
	const { content, format, theme, strips, band } = task;
	const builder = createSceneBuilder();
	const shown: PosterPart[] = [];
	const { width, height, bleed, margin } = format;
	const lying = width > height;
	if (content.emblem !== undefined) {
		const area = lying
			? { x: -bleed, y: band, width: strips.left + bleed, height: height + bleed - band }
			: { x: -bleed, y: band, width: width + 2 * bleed, height: strips.top };
		builder.rectangle("ground", area, theme.ground);
		const inner = lying
			? { x: margin * 0.8, y: band + margin, width: strips.left - margin * 0.8, height: height - band - 2 * margin }
			: { x: margin, y: band + margin * 0.8, width: width - 2 * margin, height: strips.top - margin * 0.8 };
		drawPicture(builder, content.emblem, inner);
		shown.push("emblem");
	}
	if (content.sponsor !== undefined) {
		const start = lying ? width - strips.right : height - strips.bottom;
		const area = lying
			? { x: start, y: band, width: strips.right + bleed, height: height + bleed - band }
			: { x: -bleed, y: start, width: width + 2 * bleed, height: strips.bottom + bleed };
		builder.rectangle("ground", area, white);
		const inner = lying
			? {
					x: start + margin * 0.4,
					y: band + margin,
					width: strips.right - margin * 1.4,
					height: height - band - 2 * margin,
				}
			: { x: margin, y: start + margin * 0.4, width: width - 2 * margin, height: strips.bottom - margin * 1.4 };
		const used = makerLine(task, builder, inner, lying);
		drawPicture(builder, content.sponsor, { ...inner, height: inner.height - used });
		shown.push("sponsor");
	}
	return { items: builder.items, shown };
}

function makerLine(
	{ content, format, theme, faces }: StripTask,
	builder: SceneBuilder,
	box: Box,
	centered: boolean,
): number {
	if (content.maker === undefined) return 0;
	const kit = createKit({ content, format, theme, faces, builder });
	const align = centered ? "center" : "left";
	const copy = kit.copy(content.maker, { face: "regular", role: "label", fill: theme.sheetInk, on: white, align });
	const set = kit.paragraph(copy, kit.sizeOf("regular", kit.caps.limit * 1.02), box.width, "balanced");
	if (set === undefined || set.height > box.height * 0.7) return 0;
	kit.draw(copy, set, box.x, box.y + box.height - set.height, box.width);
	return set.height + set.size * 0.5;
}

/** Paints a picture as large as the box allows, in its middle. */
function drawPicture(builder: SceneBuilder, picture: PosterPicture, box: Box): void {
	const by = Math.min(box.width / picture.width, box.height / picture.height);
	const [width, height] = [picture.width * by, picture.height * by];
	const place = { x: box.x + (box.width - width) / 2, y: box.y + (box.height - height) / 2, width, height };
	for (const { path, fill, cmyk } of picture.shapes) {
		const steps = parsePathData(path);
		if (steps === undefined) continue;
		builder.shape(
			"picture",
			placePath(steps, picture.width, picture.height, place),
			posterColor("picture", fill, cmyk),
			place,
		);
	}
}
