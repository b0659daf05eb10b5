import { stackBlocks } from "./block";
import { contactBlock, groundContacts, sheetContacts } from "./contacts-block";
import { footerText, setFooter } from "./footer";
import { inset, issuerCopy, setIssuer } from "./hero";
import type { Kit } from "./kit";
import { drawOrnament } from "./ornament";
import type { PageParts } from "./page-parts";

/** A page that lies: ground with issuer, title and symbol at the left, sheet with body and contacts at the right. */
export function composeLying(kit: Kit, parts: PageParts): boolean {
	const { box, format, theme, builder, unit } = kit;
	const { width, height, bleed, margin } = format;
	const pad = margin * 0.75;
	const panel = width * 0.46;
	const left = inset(box, { right: box.x + box.width - panel + pad });
	const right = { ...box, x: panel + pad + margin * 0.1, width: width - margin - panel - pad - margin * 0.1 };
	const footer = setFooter(kit, {
		width: left.width,
		mostHeight: left.height * 0.5,
		mostScale: 1.5,
		qrGrowth: 1.25,
		text: footerText(kit, groundContacts(kit), false),
		stacked: "left",
	});
	const issuer = issuerCopy(kit);
	const issuerSet = setIssuer(kit, issuer, left.width, Math.max(unit * 1.1, left.width * 0.036));
	if (issuerSet === undefined) return false;
	const issuerRoom = issuerSet.height + unit * 1.9;
	const titleHeight = left.height - issuerRoom - (footer === undefined ? 0 : footer.height + pad);
	const title = kit.lockUp(parts.title, { width: left.width, height: titleHeight }, left.width * 0.17, 7);
	const contacts = kit.content.contacts.map((contact, index) =>
		contactBlock(kit, contact, sheetContacts(kit), { optional: 5 + index, gap: index === 0 ? 2.4 : 1.4 }),
	);
	const stack = stackBlocks([...parts.body, ...contacts], right, {
		unit,
		least: kit.leastScale,
		most: parts.mostBody,
		align: "center",
		stretch: 2.2,
	});
	if (title === undefined || stack === undefined) return false;
	const page = { x: -bleed, y: -bleed, width: width + 2 * bleed, height: height + 2 * bleed };
	const hero = { ...page, width: panel + bleed };
	builder.rectangle("ground", hero, theme.ground);
	drawOrnament(builder, theme, hero, "top-right");
	builder.rectangle("ground", { ...page, x: panel, width: width + bleed - panel }, theme.sheet);
	builder.rectangle("ornament", { ...page, x: panel, width: Math.max(1, unit * 0.5) }, theme.accent);
	kit.draw(issuer, issuerSet, left.x, left.y);
	kit.drawLockUp(
		parts.title,
		title,
		left.x,
		left.y + issuerRoom + (titleHeight - title.height) * (footer === undefined ? 0.4 : 0.35),
		left.width,
	);
	footer?.draw({ x: left.x, y: left.y + left.height - footer.height, width: left.width, height: footer.height });
	stack.draw(right);
	kit.show("issuer", "title", ...stack.shown, ...(footer?.shown ?? []));
	return true;
}
