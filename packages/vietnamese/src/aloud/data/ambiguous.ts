import { administrationSenses } from "./ambiguous-administration";
import { generalSenses } from "./ambiguous-general";
import type { Sense } from "./sense";

/** Abbreviations with several meanings in administrative text. */
export const ambiguousAbbreviations: Readonly<Record<string, readonly Sense[]>> = {
	...administrationSenses,
	...generalSenses,
};
