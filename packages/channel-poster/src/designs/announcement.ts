import type { Block } from "../layout/block";
import { paragraphBlock, rowsBlock } from "../layout/blocks";
import { composePage } from "../layout/compose-page";
import type { PosterDesign } from "../layout/design-type";
import { finishDesign } from "../layout/finish-design";
import { createKit, type Kit, type Look } from "../layout/kit";

/** An announcement with numbered steps: what it is about, what to do first, second, third, whom to ask. */
export const announcement: PosterDesign = {
	id: "announcement",
	label: "Thông báo kèm các bước",
	suits: ({ steps, lead, items }) => (steps.length >= 2 ? 0.9 : items.length > 0 || lead !== undefined ? 0.45 : 0.2),
	layout: (task) => {
		const kit = createKit(task);
		const { theme, content } = kit;
		const look: Look = { face: "extraBold", role: "title", fill: theme.groundInk, on: theme.ground, leading: 1.16 };
		const parts = {
			title: kit.copy(content.title, look),
			body: announcementBody(kit),
			titleShare: [0.26, 0.62],
			mostBody: 2.4,
		} as const;
		return finishDesign(kit, composePage(kit, parts), look);
	},
};

function announcementBody(kit: Kit): Block[] {
	const { theme, content } = kit;
	const ink: Look = { face: "regular", role: "body", fill: theme.sheetInk, on: theme.sheet, leading: 1.34 };
	const lead =
		content.lead === undefined
			? []
			: [paragraphBlock(kit, content.lead, { ...ink, role: "lead" }, { part: "lead", size: 1.2, optional: 4 })];
	const texts = content.steps.length > 0 ? content.steps : content.items;
	const rows =
		texts.length === 0
			? []
			: [
					rowsBlock(kit, texts, {
						part: content.steps.length > 0 ? "steps" : "items",
						size: 1.3,
						gap: 2.2,
						look: { ...ink, face: "bold" },
						marker: content.steps.length > 0 ? "number" : "square",
						rowGap: 1.5,
						ruled: true,
						twoColumnsFrom: 60,
						optional: 2,
					}),
				];
	const facts =
		content.facts.length === 0
			? []
			: [
					rowsBlock(
						kit,
						content.facts.map(({ label, value }) => `${label}: ${value}`),
						{
							part: "facts",
							size: 1.15,
							gap: 2,
							look: ink,
							marker: "square",
							rowGap: 0.8,
							twoColumnsFrom: 46,
							optional: 3,
						},
					),
				];
	return [...lead, ...rows, ...facts];
}
