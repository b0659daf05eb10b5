import { readDigits } from "../../cardinal";
import { isDigit } from "../character";
import { spellLetters } from "../data/letter-names";
import { matchAt, type Rule } from "../rule";

const plate = /(\d{2})-?([A-ZĐ](?:[A-ZĐ]|\d)?)[- .]{1,3}(\d{3}\.?\d{2}|\d{4})(?![\d\p{L}])/uy;

/** Vehicle plates: `29A-123.45`, `34B1-567.89`. */
export const readPlate: Rule = (place) => {
	if (!isDigit(place.text.charCodeAt(place.index + 1))) return undefined;
	const match = matchAt(plate, place.text, place.index);
	if (match === undefined) return undefined;
	const [written, province, series, number] = match as unknown as [string, string, string, string];
	const seriesWords = [...series].map((sign) => (/\d/.test(sign) ? readDigits(sign) : spellLetters(sign)));
	const words = [readDigits(province), ...seriesWords, readDigits(number.replace(/\D/g, ""))];
	return { words: words.join(" "), length: written.length, kind: "plate" };
};
