import { paragraphBlock } from "../layout/blocks";
import { composeBanner } from "../layout/compose-banner";
import { composePage } from "../layout/compose-page";
import type { PosterDesign } from "../layout/design-type";
import { factRows } from "../layout/fact-rows";
import { figuresBlock } from "../layout/figures-block";
import { finishDesign } from "../layout/finish-design";
import { createKit } from "../layout/kit";
import { pageTitleLook } from "../layout/looks";

/** Figures of a period: large numbers on cards, or bars where the figures count the same thing. */
export const figures: PosterDesign = {
	id: "figures",
	label: "Số liệu trong kỳ",
	suits: ({ figures: list }) => (list.length >= 2 ? 0.95 : 0),
	layout: (task) => {
		const kit = createKit(task);
		const { content, theme } = kit;
		const look = pageTitleLook(kit);
		if (kit.orientation === "wide") {
			const done = composeBanner(kit, { line: content.title, part: "title", asides: ["phone", "qr"] });
			return finishDesign(kit, done);
		}
		const ink = { face: "regular", role: "lead", fill: theme.sheetInk, on: theme.sheet, leading: 1.34 } as const;
		const body = [
			...(content.lead === undefined
				? []
				: [paragraphBlock(kit, content.lead, ink, { part: "lead", size: 1.2, optional: 4 })]),
			...(content.figures.length === 0 ? [] : [figuresBlock(kit, content.figures)]),
			...factRows(kit, 3),
		];
		const parts = { title: kit.copy(content.title, look), body, titleShare: [0.14, 0.5], mostBody: 2.2 } as const;
		return finishDesign(kit, composePage(kit, parts));
	},
};
