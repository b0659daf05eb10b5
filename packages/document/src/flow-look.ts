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
