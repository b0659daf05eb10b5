import { readCardinal } from "../../cardinal";
import { fromRoman } from "../../labels";
import type { Place } from "../place";
import { matchAt, type Reading, type Rule } from "../rule";

const alone = /Q([1-9]|1[0-2])(?![\p{L}\p{M}\d]|[.,/-]\d)/uy;
const districtBefore = /(?:^|[^\p{L}])(?:phường|đường|p\.?\s?\d|ở|trú tại|địa chỉ)(?:[^.;!?\n]{0,24})$/u;
const districtAfter = /^,?[ ](?:TP|Tp|thành phố|Thành phố|HCM|Hồ Chí Minh|Sài Gòn)/u;
const quarter = /Q(?:([1-4])(?=(?:\/|-|[ ]năm[ ])(?:19|20)\d\d(?!\d))|(I{1,3}|IV)(?![\p{L}\p{M}\d]))/uy;

/** Abbreviated quarters: `Q1/2024`, `QII`, `Q3`; the last is a district in an address. */
export const readQuarter: Rule = (place) => {
	const match = matchAt(quarter, place.text, place.index);
	if (match === undefined) return readAlone(place);
	return spoken(place, match[0], Number(match[1] ?? fromRoman(match[2] as string)));
};

function readAlone(place: Place): Reading | undefined {
	const match = matchAt(alone, place.text, place.index);
	if (match === undefined) return undefined;
	const [written, digit] = match as unknown as [string, string];
	if (Number(digit) > 4 || districtBefore.test(place.near) || districtAfter.test(place.next(written.length))) {
		return { words: `quận ${readCardinal(digit, place.conventions)}`, length: written.length, kind: "abbreviation" };
	}
	return { ...spoken(place, written, Number(digit)), unsure: `“${written}” có thể là quý hoặc quận; đọc là quý.` };
}

function spoken(place: Place, written: string, number: number): Reading {
	const name = number === 4 ? place.conventions.fourthQuarter : readCardinal(String(number), place.conventions);
	return { words: `quý ${name}`, length: written.length, kind: "ordinal" };
}
