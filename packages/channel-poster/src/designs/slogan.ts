import { bannerLook, composeBanner } from "../layout/compose-banner";
import type { PosterDesign } from "../layout/design-type";
import { finishDesign } from "../layout/finish-design";
import { issuerCopy, setIssuer } from "../layout/hero";
import { createKit, type Kit } from "../layout/kit";
import { drawOrnament } from "../layout/ornament";
import { rectanglePath } from "../scene/paths";

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
		return finishDesign(kit, done, bannerLook(kit), line, part);
	},
};

function composeSheet(kit: Kit, line: string, part: "title" | "slogan"): boolean {
	const { builder, theme, format, box, unit } = kit;
	const { bleed, width, height, margin } = format;
	const lying = kit.orientation === "landscape" || kit.orientation === "square";
	const pad = margin * (lying || kit.orientation === "tall" ? 0.3 : 0.6);
	const inner = { x: box.x + pad, y: box.y + pad, width: box.width - 2 * pad, height: box.height - 2 * pad };
	const issuer = issuerCopy(kit);
	const issuerSet = setIssuer(kit, issuer, inner.width, Math.max(unit * 1.35, inner.width * (lying ? 0.024 : 0.032)));
	if (issuerSet === undefined) return false;
	const head = issuerSet.height + unit * 2.6;
	const copy = kit.copy(line, bannerLook(kit));
	const room = { width: inner.width, height: inner.height - head - unit * 1.2 };
	const title = kit.title(copy, room, inner.width * 0.24, 8);
	if (title === undefined) return false;
	const page = { x: -bleed, y: -bleed, width: width + 2 * bleed, height: height + 2 * bleed };
	builder.rectangle("ground", page, theme.ground);
	drawOrnament(builder, theme, page, "top-right");
	drawOrnament(builder, theme, page, "bottom-left");
	drawFrame(kit);
	const centered = { ...issuer, look: { ...issuer.look, align: "center" as const } };
	kit.draw(centered, issuerSet, inner.x, inner.y + unit * 0.6, inner.width);
	const dash = Math.max(2, unit * 5);
	const thin = Math.max(0.6, unit * 0.16);
	const rule = {
		x: (width - dash) / 2,
		y: inner.y + unit * 0.6 + issuerSet.height + unit * 1.1,
		width: dash,
		height: thin,
	};
	builder.rectangle("ornament", rule, theme.accent);
	const top = inner.y + head + unit * 0.6;
	kit.draw(copy, title, inner.x, top + (inner.y + inner.height - unit * 0.6 - top - title.height) * 0.46, inner.width);
	kit.show("issuer", part);
	return true;
}

/** A thin frame inside the margin. */
function drawFrame({ builder, theme, format }: Kit): void {
	const { width, height, margin } = format;
	const at = margin * 0.62;
	const thin = Math.max(0.5, margin * 0.045);
	const box = { x: at, y: at, width: width - 2 * at, height: height - 2 * at };
	const hole = { x: at + thin, y: at + thin, width: box.width - 2 * thin, height: box.height - 2 * thin };
	const inside = rectanglePath(hole);
	const [first, ...rest] = inside.slice(0, -1);
	const path = [
		...rectanglePath(box),
		first!,
		...rest.reverse().map((step) => ["L", step[1]!, step[2]!] as const),
		["Z"] as const,
	];
	builder.shape("ornament", path, theme.accent, box);
}
