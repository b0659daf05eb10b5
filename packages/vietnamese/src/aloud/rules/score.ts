import { readCardinal } from "../../cardinal";
import type { Place } from "../place";
import { matchAt, type Reading, type Rule } from "../rule";

const score = /(\d{1,2})[ ]?[-–][ ]?(\d{1,2})(?![\d/]|[.,-]\d|%)/y;
const scoreWords =
	/(?:tỷ số|tỉ số|thắng|thua|hòa|hoà|dẫn|dẫn trước|kết quả|gỡ|ấn định|nâng|rút ngắn|cách biệt|hiệp|séc|set)(?:[^.;!?\n\d]{0,24})$/u;
const countedOrDated =
	/(?:thứ|tháng|ngày|quý|năm|giờ|lúc|từ|lớp|tuổi|tuần|điều|khoản|trang|khóa|kỳ|âm|dưới|còn|xuống|[\d)])\s*$/u;

/** Scores by the words before: `thắng 3-1`, `tỷ số 2-0`. */
export const readScore: Rule = (place) => {
	const match = matchAt(score, place.text, place.index);
	return match !== undefined && hasScoreWords(place) ? pair(place, match) : undefined;
};

/** Two small numbers that do not rise (`1-1`, `3-1`): no range, so each is said. */
export const readFallingPair: Rule = (place) => {
	const match = matchAt(score, place.text, place.index);
	if (match === undefined || Number(match[1]) < Number(match[2]) || countedOrDated.test(place.near)) return undefined;
	return /^[ ]?[\p{L}°=]/u.test(place.next(match[0].length)) ? undefined : pair(place, match);
};

/** True when the words before are those of a match or a contest. */
export function hasScoreWords(place: Place): boolean {
	return scoreWords.test(place.near);
}

function pair(place: Place, match: RegExpExecArray): Reading {
	const words = [match[1], match[2]].map((digits) => readCardinal(digits as string, place.conventions));
	return { words: words.join(" "), length: match[0].length, kind: "score" };
}
