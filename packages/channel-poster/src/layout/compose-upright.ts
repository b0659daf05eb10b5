import type { SetText } from "../text/fit-text";
import { remembering } from "./block";
import { groundContacts } from "./contacts-block";
import { type Footer, type FooterText, footerText, setFooter } from "./footer";
import { issuerCopy, type Split, setIssuer, splitRoom } from "./hero";
import type { Copy, Kit } from "./kit";
import { drawOrnament } from "./ornament";
import type { PageParts } from "./page-parts";

interface Plan {
	readonly issuer: Copy;
	readonly issuerSet: SetText;
	readonly issuerRoom: number;
	readonly footer: Footer | undefined;
	readonly footHeight: number;
	readonly band: number;
	readonly pad: number;
	readonly split: Split;
}

/** A page that stands: ground with issuer and title above, sheet with the body, ground with call to action and contacts below. */
export function composeUpright(kit: Kit, parts: PageParts): boolean {
	let plan: Plan | undefined;
	const text = footerText(kit, groundContacts(kit), true);
	const lasting = { ...parts, body: parts.body.map(remembering) };
	for (const foot of feet) {
		const next = planPage(kit, lasting, text, foot);
		if (next !== undefined && (plan === undefined || worthOf(next) > worthOf(plan))) plan = next;
	}
	if (plan === undefined) return false;
	paintPage(kit, parts, plan);
	return true;
}

/** Feet from generous to lean: share of the height, scale of the text, growth of the symbol. */
const feet: readonly (readonly [number, number, number])[] = [
	[0.36, 1.5, 1.4],
	[0.3, 1.25, 1.15],
	[0.26, 1, 1],
	[0.2, 0.8, 1],
];

function worthOf({ split, footer }: Plan): number {
	if (footer === undefined) return split.score - 1;
	const symbol = footer.shown.includes("qr") ? 0.5 : 0;
	return split.score + 0.6 * Math.log(footer.scale) + 0.35 * footer.shown.length + symbol;
}

function planPage(
	kit: Kit,
	parts: PageParts,
	text: FooterText,
	[share, scale, growth]: readonly [number, number, number],
): Plan | undefined {
	const { box, format, unit } = kit;
	const { height, margin } = format;
	const pad = margin * 0.65;
	const footer = setFooter(kit, {
		width: box.width,
		mostHeight: box.height * share,
		mostScale: scale,
		qrGrowth: growth,
		text,
		stacked: "center",
	});
	const issuer = issuerCopy(kit);
	const issuerSet = setIssuer(kit, issuer, box.width, Math.max(unit * 1.15, box.width * 0.028));
	if (issuerSet === undefined) return undefined;
	const issuerRoom = issuerSet.height + Math.max(unit * 1.9, issuerSet.size * 1.5);
	const footHeight = footer === undefined ? margin : footer.height + pad + margin;
	const band = Math.max(1, unit * 0.5);
	const split = splitRoom(kit, {
		title: parts.title,
		titleWidth: box.width,
		body: parts.body,
		bodyWidth: box.width,
		height: height - margin - issuerRoom - band - pad * 3 - footHeight,
		mostTitle: box.width * (kit.orientation === "tall" ? 0.24 : 0.2),
		mostBody: parts.mostBody,
		leastShare: parts.titleShare[0],
		mostShare: parts.titleShare[1],
	});
	return split === undefined ? undefined : { issuer, issuerSet, issuerRoom, footer, footHeight, band, pad, split };
}

function paintPage(kit: Kit, parts: PageParts, plan: Plan): void {
	const { box, format, theme, builder } = kit;
	const { width, height, bleed, margin } = format;
	const { issuer, issuerSet, issuerRoom, footer, footHeight, band, pad, split } = plan;
	const page = { x: -bleed, y: -bleed, width: width + 2 * bleed, height: height + 2 * bleed };
	const empty = split.stack.shown.length === 0;
	const spare = empty
		? height - footHeight - margin - issuerRoom - split.title.height
		: split.titleRoom - split.title.height;
	const heroHeight = empty ? height - footHeight : margin + issuerRoom + split.title.height + spare * 0.4 + pad;
	const hero = { ...page, height: heroHeight + bleed };
	builder.rectangle("ground", page, theme.sheet);
	builder.rectangle("ground", hero, theme.ground);
	drawOrnament(builder, theme, hero, "top-right");
	builder.rectangle("ornament", { ...page, y: heroHeight, height: band }, theme.accent);
	kit.draw(issuer, issuerSet, box.x, margin);
	kit.drawLockUp(parts.title, split.title, box.x, margin + issuerRoom + spare * (empty ? 0.35 : 0.2), box.width);
	const footTop = height - footHeight + (empty ? band : 0);
	builder.rectangle("ground", { ...page, y: footTop, height: height - footTop + bleed }, theme.ground);
	footer?.draw({ x: box.x, y: height - margin - footer.height, width: box.width, height: footer.height });
	const bodyTop = heroHeight + band + pad;
	split.stack.draw({ x: box.x, y: bodyTop, width: box.width, height: footTop - pad - bodyTop });
	kit.show("issuer", "title", ...split.stack.shown, ...(footer?.shown ?? []));
}
