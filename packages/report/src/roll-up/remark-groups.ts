import { fold } from "../table/fold";
import { otherTheme, type RemarkTheme, remarkThemes } from "./remark-themes";
import type { RemarkGroup } from "./roll-up-type";

/** A remark and who wrote it. */
export interface Remark {
	readonly unit: string;
	readonly text: string;
}

/** The theme one of whose phrases stands first in the text; of several at one place the one listed first. */
function themeOf(folded: string, themes: readonly RemarkTheme[]): RemarkTheme {
	const padded = ` ${folded} `;
	let best = otherTheme;
	let first = padded.length;
	for (const theme of themes) {
		for (const phrase of theme.phrases) {
			const at = padded.indexOf(` ${phrase} `);
			if (at !== -1 && at < first) {
				best = theme;
				first = at;
			}
		}
	}
	return best;
}

/**
 * Groups remarks by theme, those of the same wording together (case, tone marks and punctuation aside), each with the units that
 * wrote it. Nothing is dropped or reworded: the first wording met is shown. Most shared first.
 */
export function groupRemarks(remarks: readonly Remark[], themes: readonly RemarkTheme[] = remarkThemes): RemarkGroup[] {
	const byTheme = new Map<string, Map<string, { text: string; units: string[] }>>();
	for (const { unit, text } of remarks) {
		const key = fold(text);
		const theme = themeOf(key, themes).id;
		const group = byTheme.get(theme) ?? new Map<string, { text: string; units: string[] }>();
		byTheme.set(theme, group);
		const same = group.get(key);
		if (same === undefined) group.set(key, { text, units: [unit] });
		else same.units.push(unit);
	}
	return [...themes, otherTheme].flatMap(({ id, label }) => {
		const group = byTheme.get(id);
		if (group === undefined) return [];
		return [{ theme: id, label, remarks: [...group.values()].toSorted((a, b) => b.units.length - a.units.length) }];
	});
}
