import type { SetText } from "../text/fit-text";
import type { Block } from "./block";
import type { Kit } from "./kit";

/** The facts people must know, as a table of label and value with hairlines; no block when there are none. */
export function factRows(kit: Kit, optional?: number): Block[] {
	const { content, theme, builder, unit } = kit;
	if (content.facts.length === 0) return [];
	const on = theme.sheet;
	const rows = content.facts.map(({ label, value }) => ({
		label: kit.copy(label, { face: "regular", role: "label", fill: theme.sheetSoft, on }),
		value: kit.copy(value, { face: "bold", role: "body", fill: theme.sheetInk, on }),
	}));
	return [
		{
			part: "facts",
			gap: 2.2,
			...(optional === undefined ? {} : { optional }),
			arrange: (width, scale) => {
				const em = unit * 1.25 * scale;
				const narrow = width < em * 22;
				const labelWidth = narrow ? width : width * 0.38;
				const valueWidth = narrow ? width : width * 0.62 - em;
				const pad = em * 0.62;
				const thin = Math.max(0.25, em * 0.035);
				const sets: { label: SetText; value: SetText; drops: readonly number[]; height: number }[] = [];
				for (const row of rows) {
					const label = kit.paragraph(row.label, em, labelWidth);
					const value = kit.paragraph(row.value, em, valueWidth);
					if (label === undefined || value === undefined) return undefined;
					const base = Math.max(label.lines[0]!.baseline, value.lines[0]!.baseline);
					const drops = narrow
						? [0, label.height + em * 0.45]
						: [base - label.lines[0]!.baseline, base - value.lines[0]!.baseline];
					const height = Math.max(label.height + drops[0]!, value.height + drops[1]!);
					sets.push({ label, value, drops, height });
				}
				const height = sets.reduce((sum, set) => sum + set.height + 2 * pad + thin, thin);
				return {
					height,
					draw: (x, y) => {
						let top = y;
						builder.rectangle("rule", { x, y: top, width, height: thin }, theme.rule);
						for (const [index, set] of sets.entries()) {
							const { label, value } = rows[index]!;
							const at = top + thin + pad;
							kit.draw(label, set.label, x, at + set.drops[0]!);
							kit.draw(value, set.value, narrow ? x : x + width * 0.38 + em, at + set.drops[1]!);
							top = at + set.height + pad;
							builder.rectangle("rule", { x, y: top, width, height: thin }, theme.rule);
						}
					},
				};
			},
		},
	];
}
