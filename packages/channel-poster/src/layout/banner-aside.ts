import type { PosterColor } from "../color";
import type { SetText } from "../text/fit-text";
import type { PosterPart } from "./design-type";
import type { Copy, Kit, Look } from "./kit";
import { drawPlate, qrPlate } from "./qr-plate";

/** What a banner shows beside its line, in the order of preference; the first that fits is taken. */
export type BannerAside = "phone" | "qr" | "none";

/** The part at the right end of a banner. */
export interface Aside {
	readonly width: number;
	readonly shown: readonly PosterPart[];
	draw(x: number): void;
}

/** Makes what stands beside the line; `undefined` when the content has none or it does not fit. */
export function makeAside(kit: Kit, kind: "phone" | "qr", share: number): Aside | undefined {
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
