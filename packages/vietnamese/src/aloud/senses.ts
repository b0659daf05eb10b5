import { ambiguousAbbreviations } from "./data/ambiguous";
import type { Place } from "./place";

/** The meaning of an abbreviation that fits its place. */
export interface ChosenSense {
	readonly reading: string;
	readonly unsure?: string;
	readonly number?: boolean;
}

/** Picks the first meaning whose conditions hold; the default of several meanings is unsure. */
export function chooseSense(place: Place, written: string, length: number): ChosenSense | undefined {
	const entry = Object.hasOwn(ambiguousAbbreviations, written) ? ambiguousAbbreviations[written] : undefined;
	if (entry === undefined) return undefined;
	const after = place.next(length);
	for (const sense of entry) {
		if (sense.before !== undefined && !sense.before.test(sense.far === true ? place.before : place.near)) continue;
		if (sense.after !== undefined && !sense.after.test(after)) continue;
		const certain = sense.before !== undefined || sense.after !== undefined || entry.length === 1;
		return {
			reading: sense.reading,
			...(sense.number === true ? { number: true } : {}),
			...(certain
				? {}
				: { unsure: `“${written}” có nhiều nghĩa: ${[...new Set(entry.map((item) => item.reading))].join(", ")}.` }),
		};
	}
	return undefined;
}
