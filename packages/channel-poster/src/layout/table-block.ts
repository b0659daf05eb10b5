import type { SetText } from "../text/fit-text";
import type { Block } from "./block";
import type { PosterPart } from "./design-type";
import type { Kit } from "./kit";

/** Numbered entries as a table with alternating rows, in two columns where the room is wide. */
export function tableBlock(kit: Kit, texts: readonly string[], part: PosterPart): Block {
	const { theme, unit, builder } = kit;
	const even = { name: theme.sheet, text: theme.sheet };
	const entries = texts.map((text, index) => {
		const on = index % 2 === 0 ? theme.card : even.name;
		return {
			text: kit.copy(text, { face: "bold", role: "body", fill: theme.sheetInk, on, leading: 1.28 }),
			number: kit.copy(String(index + 1), {
				face: "extraBold",
				role: "number",
				fill: theme.sheetStrong,
				on,
				align: "right",
			}),
			on,
		};
	});
	return {
		part,
		gap: 2,
		optional: 1,
		arrange: (width, scale) => {
			const em = unit * 1.2 * scale;
			const columns = entries.length >= 8 && width / em >= 40 ? 2 : 1;
			const gutter = em * 1.6;
			const column = (width - (columns - 1) * gutter) / columns;
			const numberWidth = em * 1.9;
			const indent = numberWidth + em * 1.5;
			const pad = em * 0.55;
			const sets: { text: SetText; number: SetText; height: number }[] = [];
			for (const entry of entries) {
				const text = kit.paragraph(entry.text, em, column - indent - em * 0.8);
				const number = kit.paragraph(entry.number, em * 1.25, numberWidth);
				if (text === undefined || number === undefined) return undefined;
				sets.push({ text, number, height: Math.max(text.height, number.height) + 2 * pad });
			}
			const perColumn = Math.ceil(sets.length / columns);
			const rows = Array.from({ length: perColumn }, (_, row) =>
				Math.max(...Array.from({ length: columns }, (_, place) => sets[place * perColumn + row]?.height ?? 0)),
			);
			return {
				height: rows.reduce((sum, row) => sum + row, 0),
				draw: (x, y) => {
					for (let place = 0; place < columns; place++) {
						let top = y;
						for (let row = 0; row < perColumn; row++) {
							const index = place * perColumn + row;
							const entry = entries[index];
							const set = sets[index];
							if (entry === undefined || set === undefined) break;
							const left = x + place * (column + gutter);
							const height = rows[row]!;
							const on = row % 2 === 0 ? theme.card : theme.sheet;
							if (row % 2 === 0)
								builder.rectangle("panel", { x: left, y: top, width: column, height }, theme.card, em * 0.25);
							const number = { ...entry.number, look: { ...entry.number.look, on } };
							const text = { ...entry.text, look: { ...entry.text.look, on } };
							kit.draw(number, set.number, left, top + (height - set.number.height) / 2, numberWidth);
							kit.draw(text, set.text, left + indent, top + (height - set.text.height) / 2);
							top += height;
						}
					}
				},
			};
		},
	};
}
