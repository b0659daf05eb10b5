import type { Kit, Look } from "./kit";

/** The title of a page on the strong ground. */
export function pageTitleLook({ theme }: Kit): Look {
	const { groundInk: fill, groundSecond: second, ground: on } = theme;
	return { face: "extraBold", role: "title", fill, second, on, leading: 1.16 };
}

/** Running text on the light sheet. */
export function sheetLook({ theme }: Kit): Look {
	return { face: "regular", role: "body", fill: theme.sheetInk, on: theme.sheet, leading: 1.34 };
}
