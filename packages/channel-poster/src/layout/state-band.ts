import type { PosterFormat } from "../poster-formats";
import { createSceneBuilder } from "../scene/scene-builder";
import type { FaceName, Scene } from "../scene/scene-type";
import type { Typeface } from "../text/typeface";
import type { PosterTheme } from "../theme";
import { createKit } from "./kit";
import { capHeightsFor } from "./measures";

type Faces = Readonly<Record<FaceName, Typeface>>;

/** Height of the band that tells a draft, an exercise or a cancelled notice from one in force, mm. */
export function stateBandHeight(format: PosterFormat, faces: Faces): number {
	const size = bandSize(format, faces);
	return Math.min(size * 2.1 + format.margin * 0.35, format.height * 0.16);
}

function bandSize(format: PosterFormat, faces: Faces): number {
	return (capHeightsFor(format.readingDistance).comfort * 1.3) / faces.extraBold.capHeight;
}

/** Paints the band over the whole width at the top, above the design. */
export function stateBand(
	text: string,
	{ format, theme, faces, height }: { format: PosterFormat; theme: PosterTheme; faces: Faces; height: number },
): Scene["items"] {
	const builder = createSceneBuilder();
	const content = { id: "", issuer: "", title: text, steps: [], items: [], figures: [], facts: [], contacts: [] };
	const kit = createKit({ content, format, theme, faces, builder });
	const { bleed, width, margin } = format;
	builder.rectangle("ground", { x: -bleed, y: -bleed, width: width + 2 * bleed, height: height + bleed }, theme.accent);
	const copy = kit.copy(text, {
		face: "extraBold",
		role: "kicker",
		fill: theme.accentInk,
		on: theme.accent,
		capitals: true,
		tracking: 0.04,
		align: "center",
	});
	const room = { width: width - 2 * margin, height: height * 0.6 };
	const set = kit.title(copy, room, bandSize(format, faces), 2);
	if (set !== undefined) kit.draw(copy, set, margin, (height - set.height) * 0.6, room.width);
	return builder.items;
}
