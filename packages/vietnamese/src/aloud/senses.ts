import { ambiguousAbbreviations } from "./data/ambiguous";
import type { Sense } from "./data/sense";
import type { Place } from "./place";

/** The meaning of an abbreviation that fits its place. */
export interface ChosenSense {
	readonly reading: string;
	readonly unsure?: string;
	readonly number?: boolean;
}

const entries: ReadonlyMap<string, readonly Sense[]> = new Map(Object.entries(ambiguousAbbreviations));
const doubts = new Map<string, ChosenSense>();

/** Picks the first meaning whose conditions hold; the default of several meanings is unsure. */
export function chooseSense(place: Place, written: string, length: number): ChosenSense | undefined {
	const entry = entries.get(written);
	if (entry === undefined) return undefined;
	const after = place.next(length);
	for (const sense of entry) {
		if (sense.before !== undefined && !sense.before.test(sense.far === true ? place.before : place.near)) continue;
		if (sense.after !== undefined && !sense.after.test(after)) continue;
		const certain = sense.before !== undefined || sense.after !== undefined || entry.length === 1;
		return certain ? sense : doubtful(written, sense, entry);
	}
	return undefined;
}

function doubtful(written: string, sense: Sense, entry: readonly Sense[]): ChosenSense {
	const known = doubts.get(written);
	if (known !== undefined) return known;
	const meanings = [...new Set(entry.map((item) => item.reading))].join(", ");
	const chosen = {
		reading: sense.reading,
		...(sense.number === true ? { number: true } : {}),
		unsure: `“${written}” có nhiều nghĩa: ${meanings}.`,
	};
	doubts.set(written, chosen);
	return chosen;
}
