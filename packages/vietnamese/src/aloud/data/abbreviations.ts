import { economyAbbreviations } from "./abbreviations-economy";
import { societyAbbreviations } from "./abbreviations-society";
import { stateAbbreviations } from "./abbreviations-state";

/** Every abbreviation with one meaning and its reading. Those with several are in `ambiguous.ts`. */
export function abbreviationTable(): [string, string][] {
	return [stateAbbreviations, societyAbbreviations, economyAbbreviations].flatMap((table) => Object.entries(table));
}
