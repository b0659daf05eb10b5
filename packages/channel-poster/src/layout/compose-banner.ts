import { type Aside, type BannerAside, makeAside } from "./banner-aside";
import type { PosterPart } from "./design-type";
import { issuerCopy, setIssuer } from "./hero";
import type { Copy, Kit, Look } from "./kit";
import { drawOrnament } from "./ornament";

/** What a banner is composed of. */
export interface BannerParts {
	/** Wording of the line: the slogan, or the title where there is none. */
	readonly line: string;
	readonly part: PosterPart;
	readonly asides: readonly BannerAside[];
	/** Share of the length for a telephone number. Default 0.32. */
	readonly phoneShare?: number;
}

/** Look of the line of a banner. */
export function bannerLook(kit: Kit): Look {
	const { groundInk: fill, groundSecond: second, ground: on } = kit.theme;
	return {
		face: "extraBold",
		role: "title",
		fill,
		second,
		on,
		capitals: true,
		leading: 1.2,
		align: "center",
		tracking: 0.005,
	};
}

/** A long banner: one line or two in capitals over the whole length, the issuer below, a number or symbol at the right end. */
export function composeBanner(kit: Kit, parts: BannerParts): boolean {
	const line = kit.copy(parts.line, bannerLook(kit));
	for (const kind of [...parts.asides, "none" as const]) {
		const aside = kind === "none" ? undefined : makeAside(kit, kind, parts.phoneShare ?? 0.32);
		if (kind !== "none" && (aside === undefined || aside.width > kit.box.width * 0.42)) continue;
		if (drawBanner(kit, line, parts.part, aside)) return true;
	}
	return false;
}

function drawBanner(kit: Kit, line: Copy, part: PosterPart, aside: Aside | undefined): boolean {
	const { box, builder, theme, format } = kit;
	const { bleed, width, height, margin } = format;
	const gap = kit.unit * 1.4;
	const issuer = issuerCopy(kit);
	const lineWidth = box.width - (aside === undefined ? 0 : aside.width + gap * 2);
	const issuerSet = setIssuer(kit, issuer, lineWidth, kit.unit * 1.1);
	const issuerRoom = issuerSet === undefined ? 0 : issuerSet.height + box.height * 0.11;
	const roomy = { width: lineWidth, height: box.height - issuerRoom };
	const lines = box.width > 5 * box.height ? 2 : 3;
	const withIssuer = issuerSet === undefined ? undefined : kit.lockUp(line, roomy, box.height * 0.8, lines);
	const title = withIssuer ?? kit.lockUp(line, { ...roomy, height: box.height }, box.height * 0.8, lines);
	if (title === undefined) return false;
	const page = { x: -bleed, y: -bleed, width: width + 2 * bleed, height: height + 2 * bleed };
	builder.rectangle("ground", page, theme.ground);
	const right = aside === undefined ? width + bleed : box.x + box.width - aside.width - gap;
	drawOrnament(builder, theme, { ...page, width: right - page.x }, "top-right");
	drawOrnament(builder, theme, page, "bottom-left");
	const thin = Math.max(1.2, margin * 0.09);
	for (const y of [margin * 0.5, height - margin * 0.5 - thin]) {
		builder.rectangle("ornament", { x: page.x, y, width: right - page.x, height: thin }, theme.accent);
	}
	const used = title.height + (withIssuer === undefined ? 0 : issuerRoom);
	const top = box.y + (box.height - used) / 2;
	kit.drawLockUp(line, title, box.x, top, lineWidth);
	if (withIssuer !== undefined && issuerSet !== undefined) {
		kit.draw(
			{ ...issuer, look: { ...issuer.look, align: "center" } },
			issuerSet,
			box.x,
			top + used - issuerSet.height,
			lineWidth,
		);
		kit.show("issuer");
	}
	kit.show(part);
	if (aside !== undefined) {
		aside.draw(right);
		kit.show(...aside.shown);
	}
	return true;
}
