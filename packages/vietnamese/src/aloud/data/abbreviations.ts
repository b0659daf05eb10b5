import { administrationAbbreviations } from "./abbreviations-administration";
import { businessAbbreviations } from "./abbreviations-business";
import { cultureAbbreviations } from "./abbreviations-culture";
import { fieldAbbreviations } from "./abbreviations-field";
import { healthAbbreviations } from "./abbreviations-health";
import { landAbbreviations } from "./abbreviations-land";
import { nameAbbreviations } from "./abbreviations-name";
import { officeAbbreviations } from "./abbreviations-office";
import { partyAbbreviations } from "./abbreviations-party";
import { procedureAbbreviations } from "./abbreviations-procedure";
import { securityAbbreviations } from "./abbreviations-security";

/** Every abbreviation with one meaning and its reading. Those with several are in `ambiguous.ts`. */
export function abbreviationTable(): [string, string][] {
	return [
		officeAbbreviations,
		procedureAbbreviations,
		administrationAbbreviations,
		fieldAbbreviations,
		partyAbbreviations,
		securityAbbreviations,
		healthAbbreviations,
		cultureAbbreviations,
		landAbbreviations,
		businessAbbreviations,
		nameAbbreviations,
	].flatMap((table) => Object.entries(table));
}
