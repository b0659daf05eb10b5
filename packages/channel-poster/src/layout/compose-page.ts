import { type Block, stackBlocks } from "./block";
import { groundContacts } from "./contacts-block";
import { setFooter } from "./footer";
import { inset, issuerCopy, setIssuer, splitRoom } from "./hero";
import type { Copy, Kit } from "./kit";
import { drawOrnament } from "./ornament";

/** What a page is composed of. */
export interface PageParts {
	readonly title: Copy;
	readonly body: readonly Block[];
	/** Shares of the height between issuer and footer that the title may take. */
	readonly titleShare: readonly [number, number];
	/** Largest body scale. */
	readonly mostBody: number;
}

/**
 * The page that most designs share: a strong ground with issuer and title, a light sheet with the body, a strong foot
 * with call to action, contacts and QR. Upright formats stack them; formats that lie put the ground at the left.
 * False when title or body cannot be set at the least legible size.
 */
export function composePage(kit: Kit, parts: PageParts): boolean {
	return kit.orientation === "landscape" || kit.orientation === "wide"
		? composeLying(kit, parts)
		: composeUpright(kit, parts);
}

function composeUpright(kit: Kit, parts: PageParts): boolean {
	const { box, format, theme, builder, unit } = kit;
	const { width, height, bleed, margin } = format;
	const pad = margin * 0.75;
	const colors = groundContacts(kit);
	const footer = setFooter(kit, { width: box.width, mostHeight: box.height * 0.36, mostScale: 1.5, colors });
	const issuer = issuerCopy(kit);
	const issuerSet = setIssuer(kit, issuer, box.width, unit * 1.15);
	if (issuerSet === undefined) return false;
	const issuerRoom = issuerSet.height + unit * 1.5;
	const footHeight = footer === undefined ? margin * 0.5 : footer.height + pad + margin * 0.8;
	const band = Math.max(1, unit * 0.5);
	const room = height - margin - issuerRoom - pad - band - pad * 2 - footHeight;
	const split = splitRoom(kit, {
		title: parts.title,
		titleWidth: box.width,
		body: parts.body,
		bodyWidth: box.width,
		height: room,
		mostTitle: box.width * 0.2,
		mostBody: parts.mostBody,
		leastShare: parts.titleShare[0],
		mostShare: parts.titleShare[1],
	});
	if (split === undefined) return false;
	const heroHeight = margin + issuerRoom + split.title.height + (split.titleRoom - split.title.height) * 0.4 + pad;
	const page = { x: -bleed, y: -bleed, width: width + 2 * bleed, height: height + 2 * bleed };
	const hero = { ...page, height: heroHeight + bleed };
	builder.rectangle("ground", page, theme.sheet);
	builder.rectangle("ground", hero, theme.ground);
	drawOrnament(builder, theme, hero, "top-right");
	builder.rectangle("ornament", { ...page, y: heroHeight, height: band }, theme.accent);
	kit.draw(issuer, issuerSet, box.x, margin);
	kit.draw(parts.title, split.title, box.x, margin + issuerRoom + (split.titleRoom - split.title.height) * 0.2);
	const footTop = height - footHeight;
	builder.rectangle("ground", { ...page, y: footTop, height: footHeight + bleed }, theme.ground);
	footer?.draw({ x: box.x, y: footTop + pad, width: box.width, height: footer.height });
	const bodyTop = heroHeight + band + pad;
	split.stack.draw({ x: box.x, y: bodyTop, width: box.width, height: footTop - pad - bodyTop });
	kit.show("issuer", "title", ...split.stack.shown, ...(footer?.shown ?? []));
	return true;
}

function composeLying(kit: Kit, parts: PageParts): boolean {
	const { box, format, theme, builder, unit } = kit;
	const { width, height, bleed, margin } = format;
	const pad = margin * 0.75;
	const panel = width * 0.46;
	const left = inset(box, { right: box.x + box.width - panel + pad });
	const right = { ...box, x: panel + pad + margin * 0.1, width: width - margin - panel - pad - margin * 0.1 };
	const colors = groundContacts(kit);
	const footer = setFooter(kit, { width: left.width, mostHeight: left.height * 0.5, mostScale: 1.35, colors });
	const issuer = issuerCopy(kit);
	const issuerSet = setIssuer(kit, issuer, left.width, unit * 1.1);
	if (issuerSet === undefined) return false;
	const issuerRoom = issuerSet.height + unit * 1.5;
	const titleHeight = left.height - issuerRoom - (footer === undefined ? 0 : footer.height + pad);
	const title = kit.title(parts.title, { width: left.width, height: titleHeight }, left.width * 0.17, 7);
	const stack = stackBlocks(parts.body, right, {
		unit,
		least: kit.leastScale,
		most: parts.mostBody,
		align: "center",
		stretch: 2.2,
	});
	if (title === undefined || stack === undefined) return false;
	const page = { x: -bleed, y: -bleed, width: width + 2 * bleed, height: height + 2 * bleed };
	const hero = { ...page, width: panel + bleed };
	builder.rectangle("ground", page, theme.sheet);
	builder.rectangle("ground", hero, theme.ground);
	drawOrnament(builder, theme, hero, "top-right");
	builder.rectangle("ornament", { ...page, x: panel, width: Math.max(1, unit * 0.5) }, theme.accent);
	kit.draw(issuer, issuerSet, left.x, left.y);
	kit.draw(
		parts.title,
		title,
		left.x,
		left.y + issuerRoom + (titleHeight - title.height) * (footer === undefined ? 0.4 : 0.25),
	);
	footer?.draw({ x: left.x, y: left.y + left.height - footer.height, width: left.width, height: footer.height });
	stack.draw(right);
	kit.show("issuer", "title", ...stack.shown, ...(footer?.shown ?? []));
	return true;
}
