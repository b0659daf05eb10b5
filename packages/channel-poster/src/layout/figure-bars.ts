import type { PosterColor } from "../color";
import type { PosterFigure } from "../content/poster-content";
import type { Box } from "../scene/scene-type";
import type { SetText } from "../text/fit-text";
import type { Block } from "./block";
import type { Kit } from "./kit";

/** A bar filled to a share of its length. */
export function drawShare({ builder, theme }: Kit, track: Box, share: number, fill: PosterColor): void {
	const { width, height } = track;
	builder.rectangle("rule", track, theme.rule, height / 2);
	builder.rectangle("rule", { ...track, width: Math.max(height, width * share) }, fill, height / 2);
}

/** Figures that count the same thing, as bars. */
export function barsBlock(kit: Kit, figures: readonly PosterFigure[]): Block {
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
