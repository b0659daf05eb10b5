import type { FlowItem } from "./flow-items";

/** An item at its place on a page. */
export interface PlacedItem {
	readonly item: FlowItem;
	/** From the top of the text area, points. */
	readonly top: number;
	/** True for repeated rows. */
	readonly again: boolean;
}

/** Puts strips on pages: what must stay together stays together where a page can hold it. `roomOf` gives a page's height. */
export function paginate(items: readonly FlowItem[], roomOf: (page: number) => number): PlacedItem[][] {
	const pages: PlacedItem[][] = [[]];
	let used = 0;
	const place = (item: FlowItem): void => {
		const page = pages.at(-1) as PlacedItem[];
		const fresh = page.length === 0;
		const before = fresh && pages.length > 1 ? 0 : item.before;
		page.push({ item, top: used + before, again: false });
		used += before + item.height;
	};
	const turn = (next: FlowItem): void => {
		const page: PlacedItem[] = [];
		pages.push(page);
		used = 0;
		for (const head of next.repeat ?? []) {
			page.push({ item: head, top: used, again: true });
			used += head.height;
		}
	};
	for (let at = 0; at < items.length; ) {
		let end = at;
		while (end < items.length - 1 && (items[end] as FlowItem).keep && !items[end + 1]?.breakBefore) end += 1;
		const group = items.slice(at, end + 1);
		const [first] = group as [FlowItem];
		const height = group.reduce((sum, item) => sum + item.before + item.height, 0);
		const room = roomOf(pages.length - 1);
		const empty = pages.at(-1)?.length === 0;
		if (!empty && (first.breakBefore || used + height > room + 0.01)) turn(first);
		for (const item of group) {
			if (
				used + item.before + item.height > roomOf(pages.length - 1) + 0.01 &&
				pages.at(-1)?.some((placed) => !placed.again)
			) {
				turn(item);
			}
			place(item);
		}
		at = end + 1;
	}
	return pages;
}
