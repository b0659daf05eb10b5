import { parseNumber, readParsed } from "../parsed-number";
import type { Place } from "../place";
import { matchAt, type Rule } from "../rule";

const mark = /(?:''|’’|′′|″|["”])(?![\p{L}\p{M}\d'’])/uy;
const measured =
	/(?:màn hình|tivi|ti vi|tê vê|tv|laptop|máy tính|máy tính bảng|điện thoại|ống|lốp|vành|bánh xe|mâm|đường kính|loa|ổ cứng|cỡ)(?:[^.;!?\n\d]{0,24})$/u;
const timed = /(?:phút|giờ|chạy|hết|thời gian|thành tích|kỷ lục|sau|trong)\s*$/u;

/** A double stroke after a number: seconds, or inches of screens, pipes and tyres (`5''`, `15,6"`). */
export const readDoubleMark: Rule = (place) => {
	const number = parseNumber(place.text, place.index);
	if (number === undefined || number.grouped || number.whole.length > 3) return undefined;
	const match = matchAt(mark, place.text, place.index + number.length);
	if (match === undefined) return undefined;
	const inches = measured.test(place.before);
	const seconds = timed.test(place.near);
	if (/^["”]$/u.test(match[0]) && (isQuoted(place) || !(inches || seconds))) return undefined;
	return {
		words: `${readParsed(number, place.conventions)} ${inches ? "in" : "giây"}`,
		length: number.length + match[0].length,
		kind: inches ? "measure" : "time",
		...(inches || seconds ? {} : { unsure: "Dấu phẩy trên kép có thể là giây hoặc in (inch); đọc là giây." }),
	};
};

/** True when a quotation is open before the number, which the mark may close. */
function isQuoted({ text, index }: Place): boolean {
	const before = text.slice(Math.max(0, index - 80), index);
	const opened = /[“][^”]*$/u.test(before);
	return opened || (before.match(/"/g)?.length ?? 0) % 2 === 1;
}
