import { abbreviationReading } from "../abbreviation-reading";
import { spellLetters } from "../data/letter-names";
import { lookUpAbbreviation } from "../lookup";
import type { Place } from "../place";
import { matchAt, type Reading } from "../rule";
import { chooseSense } from "../senses";
import { isSyllable } from "../syllable";

const letters = /\p{L}{1,41}(?=\p{Nd})/uy;
const weekday = /T([2-7])(?![\p{L}\d])/uy;
const weekdayNeighbour = /^\s*(?:[-–,]|đến|và)\s*(?:T[2-7]|CN|thứ|Chủ nhật)(?!\p{L})/u;
const monthOf = /T(0?[1-9]|1[0-2])(?=\/(?:19|20)\d\d)/y;

/** Letters directly before digits: weekdays (`T2`), roads (`QL5`), abbreviations and codes (`A4`, `U23`). */
export function readCode(place: Place): Reading | undefined {
	const written = matchAt(letters, place.text, place.index)?.[0];
	if (written === undefined) return undefined;
	return readWeekday(place, written) ?? readTimes(written) ?? readPrefix(place, written);
}

function readTimes(written: string): Reading | undefined {
	if (written !== "x") return undefined;
	return { words: "nhân ", length: 1, kind: "mathematics" };
}

function readWeekday(place: Place, written: string): Reading | undefined {
	if (written !== "T") return undefined;
	if (matchAt(monthOf, place.text, place.index) !== undefined) return { words: "", length: 1, kind: "month" };
	const match = matchAt(weekday, place.text, place.index);
	if (match === undefined) return undefined;
	const listed =
		weekdayNeighbour.test(place.next(2)) ||
		/(?:sáng|trưa|chiều|tối|đêm|ngày|từ|các|thứ \p{L}+\s*(?:,|và|[-–]|đến))\s*$/u.test(place.before);
	const day = ["hai", "ba", "tư", "năm", "sáu", "bảy"][Number(match[1]) - 2] as string;
	return {
		words: `thứ ${day}`,
		length: 2,
		kind: "ordinal",
		...(listed ? {} : { unsure: `“${match[0]}” có thể là thứ trong tuần, tháng hoặc ký hiệu.` }),
	};
}

function readPrefix(place: Place, written: string): Reading | undefined {
	const [, digits = ""] = /^(\d{1,6})/.exec(place.next(written.length)) ?? [];
	const sense = chooseSense(place, written, written.length);
	if (sense !== undefined && sense.number === true)
		return {
			...abbreviationReading(place, written, sense.reading),
			words: `${abbreviationReading(place, written, sense.reading).words} `,
		};
	const known = lookUpAbbreviation(written);
	if (known !== undefined && written.length > 1)
		return { ...abbreviationReading(place, written, known), words: `${known} ` };
	if (/^\p{Lu}{3,5}$/u.test(written) && isSyllable(written))
		return { words: `${written} `, length: written.length, kind: "code" };
	if (!/^\p{Lu}{1,5}$/u.test(written) || digits === "") return undefined;
	return { words: `${spellLetters(written)} `, length: written.length, kind: "code" };
}
