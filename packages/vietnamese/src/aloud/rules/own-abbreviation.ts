import { abbreviationReading } from "../abbreviation-reading";
import type { Rule } from "../rule";

/** Abbreviations handed in by the caller; the longest that stands here as a whole word. */
export const readOwnAbbreviation: Rule = (place) => {
	const { text, index, conventions } = place;
	let longest = "";
	for (const key in conventions.abbreviations) {
		if (
			key.length > longest.length &&
			text.startsWith(key, index) &&
			!/^[\p{L}\p{M}]/u.test(text.slice(index + key.length, index + key.length + 2))
		) {
			longest = key;
		}
	}
	return longest === "" ? undefined : abbreviationReading(place, longest, conventions.abbreviations[longest] as string);
};
