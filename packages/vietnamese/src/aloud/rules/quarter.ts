import { readCardinal } from "../../cardinal";
import { fromRoman } from "../../labels";
import { matchAt, type Rule } from "../rule";

const quarter = /Q(?:([1-4])(?=(?:\/|-|[ ]năm[ ])(?:19|20)\d\d(?!\d))|(I{1,3}|IV)(?![\p{L}\p{M}\d]))/uy;

/** Abbreviated quarters: `Q1/2024`, `QII`. */
export const readQuarter: Rule = (place) => {
	const match = matchAt(quarter, place.text, place.index);
	if (match === undefined) return undefined;
	const number = Number(match[1] ?? fromRoman(match[2] as string));
	const name = number === 4 ? place.conventions.fourthQuarter : readCardinal(String(number), place.conventions);
	return { words: `quý ${name}`, length: match[0].length, kind: "ordinal" };
};
