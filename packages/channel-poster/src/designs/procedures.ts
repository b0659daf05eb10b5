import { composeBanner } from "../layout/compose-banner";
import { composePage } from "../layout/compose-page";
import type { PosterDesign } from "../layout/design-type";
import { factRows } from "../layout/fact-rows";
import { finishDesign } from "../layout/finish-design";
import { createKit } from "../layout/kit";
import { pageTitleLook } from "../layout/looks";
import { tableBlock } from "../layout/table-block";

/** A list of up to thirty procedures with large numbers, in one column or two. */
export const procedures: PosterDesign = {
	id: "procedures",
	label: "Danh sách thủ tục",
	suits: ({ items, steps }) => (items.length >= 5 && items.length > steps.length ? 0.95 : items.length >= 3 ? 0.5 : 0),
	layout: (task) => {
		const kit = createKit(task);
		const { content } = kit;
		const look = pageTitleLook(kit);
		if (kit.orientation === "wide") {
			const done = composeBanner(kit, { line: content.title, part: "title", asides: ["phone", "qr"] });
			return finishDesign(kit, done);
		}
		const items = content.items.length > 0 ? content.items : content.steps;
		const part = content.items.length > 0 ? "items" : "steps";
		const body = [...(items.length === 0 ? [] : [tableBlock(kit, items, part)]), ...factRows(kit, 3)];
		const parts = { title: kit.copy(content.title, look), body, titleShare: [0.1, 0.4], mostBody: 2.2 } as const;
		return finishDesign(kit, composePage(kit, parts));
	},
};
