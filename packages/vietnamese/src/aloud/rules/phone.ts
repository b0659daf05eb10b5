import { readDigits } from "../../cardinal";
import { endOfDigits } from "../character";
import { countsSomething } from "../data/counted-nouns";
import type { Place } from "../place";
import { matchAt, type Reading, type Rule } from "../rule";

const international = /(?:00|\+)?\(?\+?84\)?[ .-]?\(?0?\)?[ .-]?\d{1,4}\)?(?:[ .-]?\d{2,4}){2,4}(?!\d)/y;
const countryCode = /^\(?84[ .-]?[235789]/;
const domestic = /\(?0\d{1,10}(?:\)[ .-]?\d{1,8})?(?:[ .-]\d{1,8}){0,9}(?!\d)/y;
const service = /1[89]00(?:[ .-]?\d{2,6}){1,3}(?!\d)/y;
const group = /\d{3,12}(?:[ .-]\d{2,6}){0,4}(?!\d|[,.]\d)/y;
const dottedLine = /\d{1,4}(?:[ .-]\d{2,4}){1,4}(?!\d|[,.]\d)/y;
const lineWords = /(?:điện thoại|số máy|hotline|đường dây nóng|fax|máy bàn|di động|gọi số|zalo)\s*(?:số|là)?\s*:?\s*$/u;
const callWords =
	/(?:điện thoại|đt|sđt|số máy|hotline|đường dây nóng|tổng đài|đầu số|gọi|gọi ngay|gọi đến|gọi tới|gọi số|liên hệ|liên lạc|zalo|fax|máy bàn|bấm|nhắn tin|alo|số nóng|trực ban|máy lẻ|soạn tin|hộp thư|cổng|di động|[☎☏📞📱🆘])(?:[^.!?;\n\d]{0,40})$/u;
const directCall =
	/(?:số|gọi|:|hotline|tổng đài|đường dây nóng|điện thoại|đầu số|liên hệ|gửi|bấm|zalo|[☎☏📞📱🆘]\uFE0F?)\s*$/u;
const emergencyWords =
	/(?:cảnh sát|cấp cứu|cứu hỏa|cứu hoả|chữa cháy|báo cháy|cứu thương|cứu nạn|cứu hộ|bảo vệ trẻ em|lực lượng|công an|y tế|thiên tai|số|cổng|hệ thống|qua|kênh|nhánh)(?:[^.!?;,\n\d]{0,16})$/u;
const sentTo = /(?:^|[^\p{L}])gửi(?: (?:đến|tới|về))?(?: số| đầu số| tổng đài)?\s*$/u;
const extension = /\d{1,5}(?![\d]|[,.]\d)/y;
const extensionWords = /(?:máy lẻ|số lẻ|máy nhánh|máy nội bộ|số nội bộ|\bext\.?)(?: số)?\s*:?\s*$/u;
const continues =
	/^[ \u00A0](?!(?:hoặc|và|hay|để|khi|nếu|nhánh|của|là|theo|tại|gặp|trong|ngay|miễn|cho|rồi)(?!\p{L}))\p{Ll}/u;
const emergencyNumbers = new Set(["111", "112", "113", "114", "115"]);

/** Telephone numbers and hotlines, digit by digit. */
export const readPhone: Rule = (place) => readLong(place) ?? readHotline(place);

function readLong(place: Place): Reading | undefined {
	const { text, index } = place;
	const first = text[index] as string;
	if (!"08(+".includes(first)) return undefined;
	const abroad = matchAt(international, text, index);
	if (
		abroad !== undefined &&
		(abroad[0].startsWith("+") ||
			abroad[0].startsWith("(+") ||
			abroad[0].startsWith("0084") ||
			countryCode.test(abroad[0]) ||
			callWords.test(place.before))
	) {
		const count = digitsOf(abroad[0]).length;
		if (count >= 10 && count <= (abroad[0].startsWith("00") ? 15 : 13))
			return spoken(place, abroad[0], "phone", abroad[0].includes("+") ? "cộng " : "");
	}
	const home = first === "0" || first === "(" ? matchAt(domestic, text, index) : undefined;
	if (home === undefined) return undefined;
	const written = oneLine(home[0]);
	const count = digitsOf(written).length;
	const dated = /^\(?0\d[.-]\d{1,2}[.-]\d{4}$/.test(written);
	if (dated || count < 9 || count > 11) return undefined;
	if (/^0\d{1,2}(?: \d{2,3})+$/.test(written) && count < 10 && !callWords.test(place.before)) return undefined;
	return spoken(place, written, "phone", "");
}

function readHotline(place: Place): Reading | undefined {
	const { text, index } = place;
	const line = text[index] === "1" ? matchAt(service, text, index) : undefined;
	if (line !== undefined && isQuantity(place, line[0].length) === false) {
		const count = digitsOf(line[0]).length;
		if (count >= 8 && count <= 10 && !/^1[89]00-(?:1[89]|20)\d\d$/.test(line[0]))
			return spoken(place, line[0], "phone", "");
	}
	const end = endOfDigits(text, index);
	const dotted = " .-".includes(text[end] ?? "\n") ? matchAt(dottedLine, text, index) : undefined;
	if (
		dotted !== undefined &&
		(lineWords.test(place.before) || followsLine(place)) &&
		!isQuantity(place, dotted[0].length)
	) {
		const count = digitsOf(dotted[0]).length;
		if (count >= 6 && count <= 11) return spoken(place, dotted[0], "phone", "");
	}
	const inner = end - index <= 5 ? matchAt(extension, text, index) : undefined;
	if (inner !== undefined && extensionWords.test(place.near)) return spoken(place, inner[0], "phone", "");
	if (end - index < 3) return undefined;
	const match = matchAt(group, text, index);
	if (match === undefined || isQuantity(place, match[0].length)) return undefined;
	const { before } = place;
	const written = match[0];
	const digits = digitsOf(written);
	const short = /^\d+/.exec(written)?.[0] as string;
	if (
		emergencyNumbers.has(short) &&
		(callWords.test(before) || emergencyWords.test(before) || place.last?.kind === "phone")
	) {
		return isQuantity(place, short.length) ? undefined : spoken(place, short, "phone", "");
	}
	if (
		place.conventions.hotlines.includes(short) &&
		short === written &&
		!/(?:^|[^\p{L}])năm\s$/u.test(place.near) &&
		(/[\p{L}☎☏📞📱🆘]/u.test(before) || /^[ ]\(?nhánh/u.test(place.next(4)))
	)
		return spoken(place, short, "phone", "");
	if (/^1[89]00$/.test(written) && place.last?.kind === "phone" && place.last.end >= place.index - 3)
		return spoken(place, written, "phone", "");
	if (/^\d{4}$/.test(written) && sentTo.test(place.near) && /^(?:[\s]*$|[.,;)!\n])/u.test(place.next(4)))
		return spoken(place, written, "phone", "");
	if (!callWords.test(before)) return undefined;
	if (/^(?:1[89]|20)\d\d$/.test(written) && !directCall.test(before)) return undefined;
	if (digits.length <= 4 && !directCall.test(before) && continues.test(place.next(written.length))) return undefined;
	return digits.length >= 3 && digits.length <= 12 ? spoken(place, written, "phone", "") : undefined;
}

/** True after a telephone number and a dash, comma or slash. */
function followsLine({ last, text, index }: Place): boolean {
	return last?.kind === "phone" && last.end >= index - 4 && /^\s?[-–—,;/]\s?$/u.test(text.slice(last.end, index));
}

/** The first number of a row joined by dashes or spaces: groups up to ten or eleven digits. */
function oneLine(row: string): string {
	if (digitsOf(row).length <= 11) return row;
	let end = 0;
	for (const match of row.matchAll(/\d+/g)) {
		const next = match.index + match[0].length;
		if (digitsOf(row.slice(0, next)).length > 11) break;
		end = next;
		if (digitsOf(row.slice(0, end)).length >= 10 && /^[ .-]0/.test(row.slice(end))) break;
	}
	return row.slice(0, end);
}

function isQuantity(place: Place, length: number): boolean {
	const after = place.next(length);
	return (
		countsSomething(after) ||
		/^[ \u00A0]?(?:%|đồng|triệu|nghìn|tỷ|tỉ|đ(?!\p{L})|VN[ĐD]|km|kg|m2|ha)(?!\p{L})/u.test(after)
	);
}

function digitsOf(written: string): string {
	return written.replace(/\D/g, "");
}

function spoken(place: Place, written: string, kind: "phone", prefix: string): Reading {
	const groups = written.match(/\d+/g) ?? [];
	const words = place.conventions.phonePauses ? groups.map(readDigits).join(", ") : readDigits(groups.join(""));
	return { words: prefix + words, length: written.length, kind };
}
