import type { PosterFigure } from "../content/poster-content";
import type { SetText } from "../text/fit-text";
import type { Block } from "./block";
import { barsBlock, drawShare } from "./figure-bars";
import type { Copy, Kit } from "./kit";

interface Cell {
	readonly figure: PosterFigure;
	readonly value: Copy;
	readonly label: Copy;
}

/** Figures as a chart of bars where they can be compared, else as cards with large numbers. */
export function figuresBlock(kit: Kit, figures: readonly PosterFigure[]): Block {
	const { theme } = kit;
	const cells = figures.map(
		(figure): Cell => ({
			figure,
			value: kit.copy(figure.value, {
				face: "extraBold",
				role: "number",
				fill: theme.sheetStrong,
				on: theme.card,
				leading: 1.15,
			}),
			label: kit.copy(figure.label, { face: "regular", role: "label", fill: theme.sheetInk, on: theme.card }),
		}),
	);
	return comparable(figures) ? barsBlock(kit, figures) : cardsBlock(kit, cells);
}

/** True when all figures count the same thing, so that bars mean something. */
function comparable(figures: readonly PosterFigure[]): boolean {
	const units = new Set(figures.map(({ value }) => value.replace(/[\d.,\s-]+/gu, "").toLowerCase()));
	return figures.length >= 3 && units.size === 1 && figures.every(({ amount }) => amount !== undefined && amount >= 0);
}

/** Between the edge of a card and what stands on it, em. */
const cardPad = 1.1;

function cardsBlock(kit: Kit, cells: readonly Cell[]): Block {
	const { builder, theme, unit } = kit;
	const shares = cells.map(({ figure: { value, amount } }) =>
		amount !== undefined && amount >= 0 && amount <= 100 && value.endsWith("%") ? amount / 100 : undefined,
	);
	const setCells = (em: number, cardWidth: number): { value: SetText; label: SetText }[] | undefined => {
		const sets: { value: SetText; label: SetText }[] = [];
		for (const cell of cells) {
			const value = kit.paragraph(cell.value, em * 3.4, cardWidth - 2 * em * cardPad);
			const label = kit.paragraph(cell.label, em * 1.3, cardWidth - 2 * em * cardPad);
			if (value === undefined || label === undefined || value.lines.length > 1) return undefined;
			sets.push({ value, label });
		}
		return sets;
	};
	return {
		part: "figures",
		gap: 2,
		arrange: (width, scale) => {
			const em = unit * scale;
			const gap = em * 1.2;
			const pad = em * cardPad;
			const widthOf = (columns: number): number => (width - (columns - 1) * gap) / columns;
			const most = cells.length === 4 ? 2 : 3;
			let perRow = Math.max(1, Math.min(cells.length, most, Math.floor(width / (em * 12.5))));
			let sets = setCells(em, widthOf(perRow));
			while (sets === undefined && perRow > 1) {
				perRow -= 1;
				sets = setCells(em, widthOf(perRow));
			}
			if (sets === undefined) return undefined;
			const cardWidth = widthOf(perRow);
			const inner = Math.max(...sets.map(({ value, label }) => value.height + em * 0.9 + label.height));
			const bar = shares.some((share) => share !== undefined) ? em * 0.8 : 0;
			const cardHeight = inner + 2 * pad + (bar > 0 ? bar + em * 0.9 : 0);
			const rows = Math.ceil(cells.length / perRow);
			return {
				height: rows * cardHeight + (rows - 1) * gap,
				draw: (x, y) => {
					for (const [index, set] of sets.entries()) {
						const left = x + (index % perRow) * (cardWidth + gap);
						const top = y + Math.floor(index / perRow) * (cardHeight + gap);
						builder.rectangle("panel", { x: left, y: top, width: cardWidth, height: cardHeight }, theme.card, em * 0.5);
						builder.rectangle(
							"rule",
							{ x: left, y: top + pad, width: em * 0.28, height: set.value.height },
							theme.accent,
						);
						kit.draw(cells[index]!.value, set.value, left + pad, top + pad);
						kit.draw(cells[index]!.label, set.label, left + pad, top + pad + set.value.height + em * 0.9);
						const share = shares[index];
						if (share === undefined) continue;
						const track = { x: left + pad, y: top + cardHeight - pad - bar, width: cardWidth - 2 * pad, height: bar };
						drawShare(kit, track, share, theme.ground);
					}
				},
			};
		},
	};
}
