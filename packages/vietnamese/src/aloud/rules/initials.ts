import { spellLetters } from "../data/letter-names";
import { matchAt, type Rule } from "../rule";

const initials = /\p{Lu}(?:[-–]\p{Lu}{1,3}){1,4}(?![\p{L}\p{M}\d]|[-–]\p{L})/uy;

/** Single capitals joined by dashes: `N-P-K`, `M-TP`, and `A-Z` after `từ` as a range. */
export const readInitials: Rule = (place) => {
	const match = matchAt(initials, place.text, place.index);
	if (match === undefined) return undefined;
	const joint = place.previousWord === "từ" ? ` ${place.conventions.range} ` : " ";
	const words = match[0].split(/[-–]/u).map(spellLetters).join(joint);
	return { words, length: match[0].length, kind: "letters" };
};
