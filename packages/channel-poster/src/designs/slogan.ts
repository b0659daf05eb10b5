import { bannerLook, composeBanner } from "../layout/compose-banner";
import type { PosterDesign } from "../layout/design-type";
import { drawSun } from "../layout/drum";
import { finishDesign } from "../layout/finish-design";
import { issuerCopy, setIssuer } from "../layout/hero";
import { createKit, type Kit } from "../layout/kit";

/** One line for the street: the slogan alone, in capitals, with the issuer's name. */
export const slogan: PosterDesign = {
	id: "slogan",
	label: "Khẩu hiệu",
	suits: ({ steps, items, figures, qr, slogan: line }) =>
		line === undefined ? 0.1 : steps.length + items.length + figures.length === 0 && qr === undefined ? 0.8 : 0.3,
	layout: (task) => {
		const kit = createKit(task);
		const { content } = kit;
		const line = content.slogan ?? content.title;
		const part = content.slogan === undefined ? "title" : "slogan";
		const done =
			kit.orientation === "wide" ? composeBanner(kit, { line, part, asides: [] }) : composeSheet(kit, line, part);
		return finishDesign(kit, done, part);
	},
};

function composeSheet(kit: Kit, line: string, part: "title" | "slogan"): boolean {
	const { builder, theme, format, box, unit } = kit;
	const { bleed, width, height, margin } = format;
	const issuer = issuerCopy(kit);
	const wanted = Math.max(unit * 1.3, Math.min(box.width * 0.034, box.height * 0.05));
	const issuerSet = setIssuer(kit, issuer, box.width, wanted);
	if (issuerSet === undefined) return false;
	const foot = issuerSet.height + margin * 1.75;
	const copy = kit.copy(line, bannerLook(kit));
	const room = { width: box.width, height: height - foot - margin * 1.8 };
	const lockUp = kit.lockUp(copy, room, room.height * 0.6, 9);
	if (lockUp === undefined) return false;
	const page = { x: -bleed, y: -bleed, width: width + 2 * bleed, height: height + 2 * bleed };
	const footTop = height - foot;
	builder.rectangle("ground", page, theme.ground);
	const spare = room.height - lockUp.height;
	const airy = spare > width * 0.55;
	const top = margin + spare * (airy ? 0.2 : 0.48);
	const radius = airy ? Math.min(width, spare * 0.85) : Math.min(width, height) * 0.62;
	drawSun(builder, theme, { x: width / 2, y: footTop, radius, ...(airy ? { star: theme.accent } : {}) });
	kit.drawLockUp(copy, lockUp, box.x, top, box.width);
	const strip = { ...page, y: footTop, height: height - footTop + bleed };
	builder.rectangle("panel", strip, theme.accent);
	const { accentInk: fill, accent: on } = theme;
	const signed = { ...issuer, look: { ...issuer.look, fill, on, align: "center" as const } };
	kit.draw(signed, issuerSet, box.x, box.y + box.height - issuerSet.height, box.width);
	kit.show("issuer", part);
	return true;
}
