import type { FlowFurniture } from "./flow-type";

/** Room between the border of a cell and its text at the left and right, millimetres; none in tables without borders. */
export const cellPadding = 1.5;

/** Height of a line of Times New Roman set single, in font sizes. */
export const singleLine = 1.15;

/** Six hexadecimal digits; anything else becomes black, since it would break the page. */
export function safeColor(color: string): string {
	return /^[0-9A-Fa-f]{6}$/.test(color) ? color.toUpperCase() : "000000";
}

/** One, several or none, as a list. */
export function listOf<Item>(items: Item | readonly Item[] | undefined): readonly Item[] {
	if (items === undefined) return [];
	return Array.isArray(items) ? (items as readonly Item[]) : [items as Item];
}

/** A piece of a header or footer: its text, or the number that stands there. */
export interface FurniturePiece {
	readonly text: string;
	readonly counter?: "page" | "pages";
}

/** The pieces of a header or footer in order. */
export function furniturePieces({ text, literal }: FlowFurniture): FurniturePiece[] {
	if (literal) return [{ text }];
	return text
		.split(/(\{pages?\})/)
		.filter((piece) => piece !== "")
		.map((piece) => {
			if (piece === "{page}") return { text: piece, counter: "page" };
			return piece === "{pages}" ? { text: piece, counter: "pages" } : { text: piece };
		});
}
