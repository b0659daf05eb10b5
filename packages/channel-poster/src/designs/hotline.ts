import { stackBlocks } from "../layout/block";
import { paragraphBlock } from "../layout/blocks";
import { composeBanner } from "../layout/compose-banner";
import { contactBlock, groundContacts } from "../layout/contacts-block";
import type { PosterDesign } from "../layout/design-type";
import { finishDesign } from "../layout/finish-design";
import { issuerCopy, setIssuer } from "../layout/hero";
import { createKit, type Kit } from "../layout/kit";
import { pageTitleLook } from "../layout/looks";
import { drawOrnament } from "../layout/ornament";
import { drawPlate, qrPlate } from "../layout/qr-plate";

/** One telephone number over the whole width, seen from across the street. */
export const hotline: PosterDesign = {
	id: "hotline",
	label: "Đường dây nóng",
	suits: ({ contacts, title, callToAction = "", steps }) => {
		const phone = contacts.some(({ kind }) => kind === "phone");
		if (!phone) return 0;
		return /đường dây nóng|phản ánh|kiến nghị|gọi/iu.test(`${title} ${callToAction}`) && steps.length < 2 ? 0.92 : 0.35;
	},
	layout: (task) => {
		const kit = createKit(task);
		const { content } = kit;
		if (kit.orientation === "wide") {
			const line = content.slogan ?? content.title;
			const part = content.slogan === undefined ? "title" : "slogan";
			return finishDesign(kit, composeBanner(kit, { line, part, asides: ["phone", "qr"], phoneShare: 0.4 }), part);
		}
		return finishDesign(kit, compose(kit, true) || compose(kit, false));
	},
};

function compose(kit: Kit, withFoot: boolean): boolean {
	const { content, builder, theme, format, box, unit } = kit;
	const { bleed, width, height, margin } = format;
	const phone = content.contacts.find(({ kind }) => kind === "phone");
	const issuer = issuerCopy(kit);
	const issuerSet = setIssuer(kit, issuer, box.width, Math.max(unit * 1.15, box.width * 0.028));
	if (phone === undefined || issuerSet === undefined) return false;
	const number = kit.copy(phone.value, {
		face: "extraBold",
		role: "number",
		fill: theme.accentInk,
		on: theme.accent,
		align: "center",
	});
	const label = kit.copy(phone.label, {
		face: "bold",
		role: "label",
		fill: theme.accentInk,
		on: theme.accent,
		align: "center",
	});
	const low = format.height < format.width;
	const numberSet = kit.title(number, { width: box.width, height: box.height * (low ? 0.26 : 0.22) }, undefined, 2);
	if (numberSet === undefined) return false;
	const labelSet = kit.paragraph(
		label,
		Math.max(unit * 1.3, Math.min(numberSet.size * 0.32, unit * 3)),
		box.width,
		"balanced",
	);
	if (labelSet === undefined) return false;
	const pad = Math.max(numberSet.size * 0.34, unit * 1.1);
	const foot = withFoot ? footOf(kit, box.width, box.height * (low ? 0.26 : 0.42)) : undefined;
	const gap = margin * 0.8;
	const sole = foot === undefined ? Math.max(0, margin - pad) : 0;
	const bandHeight = pad * 2 + labelSet.height + labelSet.size * 0.8 + numberSet.height + sole;
	const head = issuerSet.height + Math.max(unit * 1.6, issuerSet.size * 1.5);
	const below = foot === undefined ? -margin : gap + foot.height;
	const rest = box.height - head - bandHeight - gap - below;
	const titleCopy = kit.copy(content.title, pageTitleLook(kit));
	const title = kit.lockUp(
		titleCopy,
		{ width: box.width, height: rest },
		box.width * (kit.orientation === "tall" ? 0.25 : 0.19),
		6,
	);
	if (title === undefined || (withFoot && title.size < unit * 1.8)) return false;
	const page = { x: -bleed, y: -bleed, width: width + 2 * bleed, height: height + 2 * bleed };
	builder.rectangle("ground", page, theme.ground);
	drawOrnament(builder, theme, page, "top-right");
	if (!low) drawOrnament(builder, theme, page, "bottom-left");
	const spare = rest - title.height;
	const sink = foot === undefined ? spare * 0.5 : 0;
	const bandTop = foot === undefined ? height - bandHeight : box.y + head + title.height + gap + spare * 0.36;
	kit.draw(issuer, issuerSet, box.x, box.y);
	kit.drawLockUp(titleCopy, title, box.x, box.y + head + sink, box.width);
	const bandBleed = foot === undefined ? bleed : 0;
	builder.rectangle("panel", { ...page, y: bandTop, height: bandHeight + bandBleed }, theme.accent);
	kit.draw(label, labelSet, box.x, bandTop + pad, box.width);
	kit.draw(number, numberSet, box.x, bandTop + pad + labelSet.height + labelSet.size * 0.8, box.width);
	const footTop = bandTop + bandHeight + gap;
	foot?.draw(footTop, box.y + box.height - footTop);
	kit.show("issuer", "title", "contacts", ...(foot?.shown ?? []));
	return true;
}

interface Foot {
	readonly height: number;
	readonly shown: readonly ("lead" | "contacts" | "qr")[];
	draw(y: number, height: number): void;
}

function footOf(kit: Kit, width: number, most: number): Foot | undefined {
	const { content, theme, unit, box } = kit;
	const colors = groundContacts(kit);
	const phone = content.contacts.find(({ kind }) => kind === "phone");
	const blocks = [
		...(content.lead === undefined
			? []
			: [
					paragraphBlock(
						kit,
						content.lead,
						{ face: "regular", role: "lead", fill: theme.groundSoft, on: theme.ground, leading: 1.34 },
						{ part: "lead", size: 1.35, optional: 5 },
					),
				]),
		...content.contacts
			.filter((contact) => contact !== phone)
			.map((contact, index) => contactBlock(kit, contact, colors, { optional: 6 + index, gap: 1.6 })),
	];
	const found = qrPlate(kit);
	const plate = found !== undefined && found.side <= most && width - found.side > unit * 14 ? found : undefined;
	const textWidth = width - (plate === undefined ? 0 : plate.side + unit * 2.5);
	const room = { unit, least: kit.leastScale, most: 1.7, align: "top" as const, stretch: 1.8 };
	const stack = stackBlocks(blocks, { width: textWidth, height: most }, room);
	if (stack === undefined || (blocks.length === 0 && plate === undefined)) return undefined;
	if (stack.shown.length === 0 && plate === undefined) return undefined;
	return {
		height: Math.max(stack.height, plate?.side ?? 0),
		shown: stack.shown.filter((part) => part === "lead" || part === "contacts"),
		draw: (y, height) => {
			stack.draw({
				x: box.x,
				y,
				width: textWidth,
				height: Math.max(stack.height, Math.min(height, stack.height * 1.25)),
			});
			if (plate !== undefined)
				drawPlate(kit, plate, box.x + width - plate.side, y + (height - plate.side) * 0.5, plate.side);
		},
	};
}
