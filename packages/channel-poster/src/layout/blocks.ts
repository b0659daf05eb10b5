import type { SetText } from "../text/fit-text";
import type { Block } from "./block";
import type { PosterPart } from "./design-type";
import type { Kit, Look } from "./kit";

/** What all text blocks share. */
export interface BlockOptions {
	readonly part: PosterPart;
	readonly optional?: number;
	readonly gap?: number;
	/** Size at scale 1, in units. */
	readonly size: number;
}

function common({ part, optional, gap }: BlockOptions): Pick<Block, "part" | "optional" | "gap"> {
	return { part, ...(optional === undefined ? {} : { optional }), ...(gap === undefined ? {} : { gap }) };
}

/** A paragraph. */
export function paragraphBlock(kit: Kit, text: string, look: Look, options: BlockOptions): Block {
	const copy = kit.copy(text, look);
	return {
		...common(options),
		arrange: (width, scale) => {
			const ragged = look.align === "center" ? "balanced" : "last-free";
			const set = kit.paragraph(copy, options.size * kit.unit * scale, width, ragged);
			if (set === undefined) return undefined;
			return { height: set.height, draw: (x, y) => kit.draw(copy, set, x, y, width) };
		},
	};
}

/** How the rows of a list look. */
export interface RowsOptions extends BlockOptions {
	readonly look: Look;
	/** Number in a disc, a small square, or nothing before each row. */
	readonly marker: "number" | "square";
	/** Distance of rows, in units. */
	readonly rowGap: number;
	/** Hairlines between rows. */
	readonly ruled?: boolean;
	/** Em of text below which a second column opens. Default: never. */
	readonly twoColumnsFrom?: number;
}

interface Row {
	readonly set: SetText;
	readonly height: number;
	/** From the row's top to the text's ink. */
	readonly inset: number;
}

/** Numbered or marked rows, in one column or two. */
export function rowsBlock(kit: Kit, texts: readonly string[], options: RowsOptions): Block {
	const { look, marker, size, rowGap } = options;
	const { builder, theme, unit } = kit;
	const copies = texts.map((text) => kit.copy(text, look));
	const numbers = texts.map((_, index) =>
		kit.copy(String(index + 1), {
			face: "extraBold",
			role: "number",
			fill: theme.groundInk,
			on: theme.ground,
			align: "center",
		}),
	);
	return {
		...common(options),
		arrange: (width, scale) => {
			const em = size * unit * scale;
			const disc = marker === "number" ? em * 2.1 : em * 0.42;
			const indent = marker === "number" ? disc + em * 0.75 : em * 1.05;
			const columns =
				options.twoColumnsFrom !== undefined && texts.length >= 4 && width / em >= options.twoColumnsFrom ? 2 : 1;
			const gutter = em * 2;
			const column = (width - (columns - 1) * gutter) / columns;
			const rows: Row[] = [];
			for (const copy of copies) {
				const set = kit.paragraph(copy, em, column - indent);
				if (set === undefined) return undefined;
				const height = marker === "number" ? Math.max(disc, set.height) : set.height;
				rows.push({ set, height, inset: (height - set.height) / 2 });
			}
			const perColumn = Math.ceil(rows.length / columns);
			const gap = rowGap * unit * scale;
			const stacks = Array.from({ length: columns }, (_, index) =>
				rows.slice(index * perColumn, (index + 1) * perColumn),
			);
			const lines = Array.from({ length: perColumn }, (_, line) =>
				Math.max(...stacks.map((stack) => stack[line]?.height ?? 0)),
			);
			const height = lines.reduce((sum, line) => sum + line, 0) + (perColumn - 1) * gap;
			return {
				height,
				draw: (x, y) => {
					let top = y;
					for (let line = 0; line < perColumn; line++) {
						for (let place = 0; place < columns; place++) {
							const row = stacks[place]![line];
							if (row === undefined) continue;
							const index = place * perColumn + line;
							const left = x + place * (column + gutter);
							const middle = firstLineMiddle(kit, row, top, look);
							if (marker === "number") drawNumber(index, left + disc / 2, middle, disc / 2);
							else
								builder.rectangle("badge", { x: left, y: middle - disc / 2, width: disc, height: disc }, theme.accent);
							kit.draw(copies[index]!, row.set, left + indent, top + row.inset, column - indent);
							if (options.ruled === true && line < perColumn - 1 && stacks[place]![line + 1] !== undefined) {
								const at = top + lines[line]! + gap / 2;
								const thin = Math.max(0.25, em * 0.035);
								builder.rectangle("rule", { x: left, y: at - thin / 2, width: column, height: thin }, theme.rule);
							}
						}
						top += lines[line]! + gap;
					}
				},
			};
			function drawNumber(index: number, x: number, y: number, radius: number): void {
				const copy = numbers[index]!;
				builder.circle("badge", x, y, radius, theme.ground);
				const set = kit.paragraph(copy, em * 1.12, radius * 2)!;
				kit.draw(copy, set, x - radius, y - set.height / 2, radius * 2);
			}
		},
	};
}

function firstLineMiddle(kit: Kit, row: Row, top: number, look: Look): number {
	const { set } = row;
	if (set.lines.length <= 2) return top + row.height / 2;
	return top + row.inset + set.lines[0]!.baseline - kit.capOf(look.face, set.size) / 2;
}
