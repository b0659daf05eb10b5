import { type Block, stackBlocks } from "../layout/block";
import { paragraphBlock } from "../layout/blocks";
import { composeBanner } from "../layout/compose-banner";
import { composePage } from "../layout/compose-page";
import { contactBlock, sheetContacts } from "../layout/contacts-block";
import type { PosterDesign } from "../layout/design-type";
import { factRows } from "../layout/fact-rows";
import { finishDesign } from "../layout/finish-design";
import { issuerCopy, setIssuer } from "../layout/hero";
import { createKit, type Kit } from "../layout/kit";
import { pageTitleLook, sheetLook } from "../layout/looks";
import { drawOrnament } from "../layout/ornament";
import { drawPlate, qrPlate } from "../layout/qr-plate";

/** The service counter: a large QR symbol in the middle, what it opens, and the hours and place below. */
export const counter: PosterDesign = {
	id: "counter",
	label: "Quầy giao dịch có mã QR",
	suits: ({ qr, steps }) => (qr === undefined ? 0 : /^https?:/.test(qr) && steps.length < 2 ? 0.85 : 0.3),
	layout: (task) => {
		const kit = createKit(task);
		const { content } = kit;
		const look = pageTitleLook(kit);
		if (kit.orientation === "wide") {
			const done = composeBanner(kit, { line: content.title, part: "title", asides: ["qr", "phone"] });
			return finishDesign(kit, done);
		}
		const lying = kit.orientation === "landscape";
		const done = !lying && compose(kit);
		if (done) return finishDesign(kit, true);
		const parts = {
			title: kit.copy(content.title, look),
			body: pageBody(kit),
			titleShare: [0.14, 0.6],
			mostBody: 2,
		} as const;
		return finishDesign(kit, composePage(kit, parts));
	},
};

function pageBody(kit: Kit): Block[] {
	const { content } = kit;
	const lead = content.lead;
	return [
		...(lead === undefined
			? []
			: [paragraphBlock(kit, lead, sheetLook(kit), { part: "lead", size: 1.4, optional: 4 })]),
		...factRows(kit, 3),
	];
}

function compose(kit: Kit): boolean {
	const { content, builder, theme, format, box, unit } = kit;
	const { bleed, width, height, margin } = format;
	const plate = qrPlate(kit);
	const issuer = issuerCopy(kit);
	const issuerSet = setIssuer(kit, issuer, box.width, Math.max(unit * 1.15, box.width * 0.028));
	if (plate === undefined || issuerSet === undefined) return false;
	const square = kit.orientation === "square";
	const side = Math.max(plate.side, Math.min(box.width * (square ? 0.4 : 0.44), box.height * 0.29));
	if (side > box.width) return false;
	const titleCopy = kit.copy(content.title, { ...pageTitleLook(kit), align: "center" });
	const head = issuerSet.height + Math.max(unit * 1.5, issuerSet.size * 1.5);
	const action =
		content.callToAction === undefined
			? undefined
			: kit.copy(content.callToAction, {
					face: "extraBold",
					role: "lead",
					fill: theme.sheetStrong,
					on: theme.sheet,
					align: "center",
					leading: 1.24,
				});
	const actionSet = action && kit.title(action, { width: box.width, height: box.height * 0.065 }, unit * 3.4, 2);
	if (action !== undefined && actionSet === undefined) return false;
	const actionRoom = actionSet === undefined ? 0 : actionSet.height + margin * 0.75;
	const facts = detailBlocks(kit);
	const room = { unit, least: kit.leastScale, most: 2.2, align: "center" as const, stretch: 1.6 };
	const free = box.height - head - side - actionRoom - margin * 1.7;
	const title = kit.lockUp(
		titleCopy,
		{ width: box.width, height: free * (facts.length > 0 ? 0.5 : 1) },
		box.width * 0.16,
		3,
	);
	if (title === undefined) return false;
	const stack = stackBlocks(facts, { width: box.width, height: Math.max(0, free - title.height) }, room);
	const stackHeight = stack?.height ?? 0;
	const page = { x: -bleed, y: -bleed, width: width + 2 * bleed, height: height + 2 * bleed };
	const spare = free - stackHeight - title.height;
	const plateTop = box.y + head + title.height + margin * 0.8 + spare * 0.3;
	const heroHeight = plateTop + side * 0.5;
	builder.rectangle("ground", page, theme.sheet);
	builder.rectangle("ground", { ...page, height: heroHeight + bleed }, theme.ground);
	drawOrnament(builder, theme, { ...page, height: heroHeight + bleed }, "top-right");
	builder.rectangle("ornament", { ...page, y: heroHeight, height: Math.max(1, unit * 0.5) }, theme.accent);
	const centered = { ...issuer, look: { ...issuer.look, align: "center" as const } };
	kit.draw(centered, issuerSet, box.x, box.y, box.width);
	kit.drawLockUp(titleCopy, title, box.x, box.y + head, box.width);
	const frame = Math.max(1.2, unit * 0.55);
	const left = (width - side) / 2;
	const outer = { x: left - frame, y: plateTop - frame, width: side + 2 * frame, height: side + 2 * frame };
	builder.rectangle("panel", outer, theme.accent, frame * 2);
	drawPlate(kit, plate, left, plateTop, side);
	const actionTop = plateTop + side + frame + margin * 0.5;
	if (action !== undefined && actionSet !== undefined) {
		kit.draw(action, actionSet, box.x, actionTop, box.width);
		kit.show("callToAction");
	}
	const detailTop = actionTop + actionRoom;
	stack?.draw({ ...box, y: detailTop, height: box.y + box.height - detailTop });
	kit.show("issuer", "title", ...(stack?.shown ?? []));
	return true;
}

function detailBlocks(kit: Kit): Block[] {
	const { content } = kit;
	const lead = content.lead;
	const look = { ...sheetLook(kit), align: "center" } as const;
	const phone = content.contacts.find(({ kind }) => kind === "phone");
	return [
		...(lead === undefined ? [] : [paragraphBlock(kit, lead, look, { part: "lead", size: 1.3, optional: 6 })]),
		...factRows(kit, 4),
		...(phone === undefined
			? []
			: [contactBlock(kit, phone, sheetContacts(kit), { align: "center", optional: 5, gap: 2 })]),
	];
}
