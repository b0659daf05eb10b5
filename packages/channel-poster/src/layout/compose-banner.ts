import type { PosterColor } from "../color";
import type { SetText } from "../text/fit-text";
import type { PosterPart } from "./design-type";
import { drawPlate, qrPlate } from "./footer";
import { issuerCopy, setIssuer } from "./hero";
import type { Copy, Kit, Look } from "./kit";
import { drawOrnament } from "./ornament";

/** What a banner shows beside its line, in the order of preference; the first that fits is taken. */
export type BannerAside = "phone" | "qr" | "none";

/** What a banner is composed of. */
export interface BannerParts {
	/** Wording of the line: the slogan, or the title where there is none. */
	readonly line: string;
	readonly part: PosterPart;
	readonly asides: readonly BannerAside[];
	/** Share of the length for a telephone number. Default 0.32. */
	readonly phoneShare?: number;
}

interface Aside {
	readonly width: number;
	readonly shown: readonly PosterPart[];
	draw(x: number): void;
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

function makeAside(kit: Kit, kind: "phone" | "qr", share: number): Aside | undefined {
	return kind === "phone" ? phoneAside(kit, share) : qrAside(kit);
}

function asideGround(kit: Kit, x: number, fill: PosterColor): void {
	const { bleed, width, height } = kit.format;
	kit.builder.rectangle("panel", { x, y: -bleed, width: width + bleed - x, height: height + 2 * bleed }, fill);
}

function phoneAside(kit: Kit, share: number): Aside | undefined {
	const { content, theme, box, unit } = kit;
	const phone = content.contacts.find(({ kind }) => kind === "phone");
	if (phone === undefined) return undefined;
	const look: Look = { face: "extraBold", role: "contact", fill: theme.accentInk, on: theme.accent, align: "center" };
	const label = kit.copy(phone.label, { ...look, face: "bold", role: "label" });
	const value = kit.copy(phone.value, look);
	const width = box.width * share;
	const valueSet = kit.title(value, { width, height: box.height * 0.4 }, box.height * 0.3, 1);
	if (valueSet === undefined) return undefined;
	const labelSet = kit.paragraph(label, Math.max(unit, Math.min(unit * 1.6, valueSet.size * 0.5)), width, "balanced");
	if (labelSet === undefined) return undefined;
	const gap = labelSet.size * 0.8;
	return {
		width,
		shown: ["contacts"],
		draw: (x) => {
			asideGround(kit, x, theme.accent);
			const left = x + (kit.format.width - x - width) / 2;
			const top = box.y + (box.height - labelSet.height - gap - valueSet.height) / 2;
			kit.draw(label, labelSet, left, top, width);
			kit.draw(value, valueSet, left, top + labelSet.height + gap, width);
		},
	};
}

function qrAside(kit: Kit): Aside | undefined {
	const { theme, box, format } = kit;
	const plate = qrPlate(kit);
	if (plate === undefined || plate.side > box.height) return undefined;
	const side = Math.min(box.height, Math.max(plate.side, box.height * 0.9));
	const caption = actionCaption(kit, side);
	const gap = box.height * 0.06;
	const total = side + (caption === undefined ? 0 : gap + caption.set.height);
	const fits = total <= box.height;
	return {
		width: side,
		shown: ["qr", ...(fits && caption !== undefined ? (["callToAction"] as const) : [])],
		draw: (x) => {
			asideGround(kit, x, theme.accent);
			const left = x + (format.width - x - side) / 2;
			const top = box.y + (box.height - (fits ? total : side)) / 2;
			drawPlate(kit, plate, left, top, side);
			if (fits && caption !== undefined) kit.draw(caption.copy, caption.set, left, top + side + gap, side);
		},
	};
}

function actionCaption(kit: Kit, width: number): { copy: Copy; set: SetText } | undefined {
	const { content, theme, unit } = kit;
	if (content.callToAction === undefined) return undefined;
	const copy = kit.copy(content.callToAction, {
		face: "bold",
		role: "label",
		fill: theme.accentInk,
		on: theme.accent,
		align: "center",
	});
	const set = kit.paragraph(copy, unit, width, "balanced");
	return set === undefined ? undefined : { copy, set };
}
