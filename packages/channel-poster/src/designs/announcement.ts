import type { Block } from "../layout/block";
import { paragraphBlock, rowsBlock } from "../layout/blocks";
import { composeBanner } from "../layout/compose-banner";
import { composePage } from "../layout/compose-page";
import type { PosterDesign } from "../layout/design-type";
import { factRows } from "../layout/fact-rows";
import { finishDesign } from "../layout/finish-design";
import { createKit, type Kit } from "../layout/kit";
import { pageTitleLook, sheetLook } from "../layout/looks";

/** An announcement with numbered steps: what it is about, what to do first, second, third, whom to ask. */
export const announcement: PosterDesign = {
	id: "announcement",
	label: "Thông báo kèm các bước",
	suits: ({ steps, lead, items }) => (steps.length >= 2 ? 0.9 : items.length > 0 || lead !== undefined ? 0.45 : 0.2),
	layout: (task) => {
		const kit = createKit(task);
		const { content } = kit;
		const look = pageTitleLook(kit);
		if (kit.orientation === "wide") {
			const line = content.slogan ?? content.title;
			const part = content.slogan === undefined ? "title" : "slogan";
			return finishDesign(kit, composeBanner(kit, { line, part, asides: ["qr", "phone"] }), part);
		}
		const parts = {
			title: kit.copy(content.title, look),
			body: body(kit),
			titleShare: [0.14, 0.62],
			mostBody: 2.2,
		} as const;
		return finishDesign(kit, composePage(kit, parts));
	},
};

function body(kit: Kit): Block[] {
	const { content } = kit;
	const look = sheetLook(kit);
	const { lead, steps, items } = content;
	const texts = steps.length > 0 ? steps : items;
	const part = steps.length > 0 ? "steps" : "items";
	const marker = steps.length > 0 ? "number" : "square";
	const rows = {
		part,
		marker,
		size: 1.35,
		gap: 2.2,
		rowGap: 1.5,
		ruled: true,
		twoColumnsFrom: 60,
		optional: 2,
	} as const;
	return [
		...(lead === undefined
			? []
			: [paragraphBlock(kit, lead, { ...look, role: "lead" }, { part: "lead", size: 1.3, optional: 4 })]),
		...(texts.length === 0 ? [] : [rowsBlock(kit, texts, { ...rows, look: { ...look, face: "bold" } })]),
		...factRows(kit, 3),
	];
}
