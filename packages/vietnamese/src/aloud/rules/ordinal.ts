import type { ParsedNumber } from "../parsed-number";
import { readParsed } from "../parsed-number";
import type { Place } from "../place";
import type { Reading } from "../rule";
import { monthWord } from "./month";

const weekdayList =
	/(?:^|[^\p{L}])thứ\s*(?:hai|ba|tư|năm|sáu|bảy)(?:\s*(?:,|và|hoặc|[-–]|đến)\s*(?:hai|ba|tư|năm|sáu|bảy))*\s*(?:,|và|hoặc|[-–]|đến)\s*$/u;
const afterMonth =
	/(?:^|[^\p{L}])tháng\s*(?:(?:một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|mười một)\s*(?:,|và|hoặc|[-–]|đến)\s*)*$/u;
const afterQuarter = /(?:^|[^\p{L}])quý\s*(?:(?:một|hai|ba)\s*(?:,|và|[-–]|đến)\s*)*$/u;

/** True when the words before may end with `tháng`, `quý` or a joint of a list; quick to see for most numbers. */
function mayBeListed(place: Place): boolean {
	return "gý,àc-–n".includes(place.lastSign);
}

/** Numbers after `thứ`, `tháng` and `quý`, where one and four are not read as cardinals. */
export function readOrdinal(place: Place, number: ParsedNumber): Reading | undefined {
	const { conventions } = place;
	const value = Number(number.whole);
	const { length } = number;
	if (place.previousWord === "thứ") {
		const words = value === 1 ? "nhất" : value === 4 ? "tư" : readParsed(number, conventions);
		return { words, length, kind: "ordinal" };
	}
	if (value < 1 || value > 12 || number.whole.length > 2 || !mayBeListed(place)) return undefined;
	if (value <= 7 && place.mentions("thứ") && weekdayList.test(place.before)) {
		return { words: value === 4 ? "tư" : readParsed(number, conventions), length, kind: "ordinal" };
	}
	if (place.mentions("tháng") && afterMonth.test(place.before))
		return { words: monthWord(value, conventions), length, kind: "month" };
	if (value === 4 && place.mentions("quý") && afterQuarter.test(place.before))
		return { words: conventions.fourthQuarter, length, kind: "ordinal" };
	return undefined;
}
