import type { PosterColor } from "../color";
import type { PosterFigure } from "../content/poster-content";
import type { Box } from "../scene/scene-type";
import type { SetText } from "../text/fit-text";
import type { Block } from "./block";
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

/** A bar filled to a share of its length. */
function drawShare({ builder, theme }: Kit, track: Box, share: number, fill: PosterColor): void {
	const { width, height } = track;
	builder.rectangle("rule", track, theme.rule, height / 2);
	builder.rectangle("rule", { ...track, width: Math.max(height, width * share) }, fill, height / 2);
}

function barsBlock(kit: Kit, figures: readonly PosterFigure[]): Block {
	const { theme, unit } = kit;
	const most = Math.max(...figures.map(({ amount = 0 }) => amount), 1e-9);
	const leader = figures.findIndex(({ amount }) => amount === most);
	const on = theme.sheet;
	const rows = figures.map(({ label, value }, index) => ({
		label: kit.copy(label, { face: "regular", role: "label", fill: theme.sheetInk, on }),
		value: kit.copy(value, {
			face: "extraBold",
			role: "number",
			fill: index === leader ? theme.sheetStrong : theme.sheetInk,
			on,
			align: "right",
		}),
	}));
	return {
		part: "figures",
		gap: 2,
		arrange: (width, scale) => {
			const em = unit * scale;
			const bar = em * 1.1;
			const space = em * 0.55;
			const rowGap = em * 1.5;
			const sets: { label: SetText; value: SetText }[] = [];
			for (const row of rows) {
				const value = kit.paragraph(row.value, em * 1.75, width * 0.5);
				const label = value && kit.paragraph(row.label, em * 1.35, width - value.width - em * 1.5);
				if (value === undefined || label === undefined || value.lines.length > 1) return undefined;
				sets.push({ label, value });
			}
			const heads = sets.map(({ label, value }) => Math.max(label.height, value.height));
			const height = heads.reduce((sum, head) => sum + head + space + bar, 0) + (sets.length - 1) * rowGap;
			return {
				height,
				draw: (x, y) => {
					let top = y;
					for (const [index, set] of sets.entries()) {
						const head = heads[index]!;
						kit.draw(rows[index]!.label, set.label, x, top + head - set.label.height);
						kit.draw(rows[index]!.value, set.value, x, top + head - set.value.height, width);
						const share = Math.max(0.012, figures[index]!.amount! / most);
						const bottom = top + head + space;
						drawShare(kit, { x, y: bottom, width, height: bar }, share, index === leader ? theme.accent : theme.ground);
						top = bottom + bar + rowGap;
					}
				},
			};
		},
	};
}
