import {
	type BannerParts,
	type Block,
	composeBanner,
	composePage,
	createKit,
	factRows,
	finishDesign,
	type Kit,
	type PosterDesign,
	paragraphBlock,
} from "../index";

/** A short notice: what it is, one paragraph, whom to call. */
export const notice: PosterDesign = {
	id: "notice",
	label: "Thông báo ngắn",
	suits: ({ lead, steps }) => (lead !== undefined && steps.length === 0 ? 0.6 : 0),
	layout: (task) => {
		const kit = createKit(task);
		return finishDesign(kit, kit.orientation === "wide" ? banner(kit) : page(kit));
	},
};

function banner(kit: Kit): boolean {
	const parts: BannerParts = { line: kit.content.title, part: "title", asides: ["phone", "qr"] };
	return composeBanner(kit, parts);
}

function page(kit: Kit): boolean {
	const { content, theme } = kit;
	const { groundInk, groundSecond, ground, sheetInk, sheet } = theme;
	const title = kit.copy(content.title, {
		face: "extraBold",
		role: "title",
		fill: groundInk,
		second: groundSecond,
		on: ground,
		leading: 1.16,
	});
	const body: Block[] = [];
	if (content.lead !== undefined) {
		const look = { face: "regular", role: "lead", fill: sheetInk, on: sheet, leading: 1.34 } as const;
		body.push(paragraphBlock(kit, content.lead, look, { part: "lead", size: 1.5, optional: 4 }));
	}
	body.push(...factRows(kit, 3));
	return composePage(kit, { title, body, titleShare: [0.2, 0.6], mostBody: 2.2 });
}
