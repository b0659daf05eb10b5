import { readCardinal } from "../../cardinal";
import { capitalizeFirst } from "../../document-words";
import { matchAt, type Rule, startsLine } from "../rule";

const section = /(\d{1,2}(?:\.\d{1,2}){1,4})(?=\.?[)]?[ \t\u00A0]+\p{Lu}|\.[)]?[ \t\u00A0]+\p{L})/uy;
const single = /(\d{1,3})(?=[.)][ \t\u00A0]+\p{L})/uy;

/** Numbers of headings and lists at the start of a line: `1.`, `1.2.`, `3)`. */
export const readListLabel: Rule = (place) => {
	if (!startsLine(place)) return undefined;
	const match = matchAt(section, place.text, place.index) ?? matchAt(single, place.text, place.index);
	if (match === undefined) return undefined;
	const parts = (match[1] as string).split(".").map((part) => readCardinal(part, place.conventions));
	return { words: capitalizeFirst(parts.join(" chấm ")), length: match[0].length, kind: "list" };
};
