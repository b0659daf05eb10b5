import { readCardinal } from "../../cardinal";
import { daysInMonth } from "../../document-words";
import { endOfDigits } from "../character";
import type { SpeechConventions } from "../options";
import type { Place } from "../place";
import { lengthAt, matchAt, type Reading, type Rule } from "../rule";
import { monthWord, readMonth } from "./month";

const fullDate = /(\d{1,2})[ ]?([-/.])[ ]?(\d{1,2})[ ]?\2[ ]?(\d{4})(?![\d]|[/.,]\d|-\d+(?![\d/])|\/\p{L})/uy;
const shortYearDate = /(\d{1,2})([-/])(\d{1,2})\2(\d{2})(?![\d]|[-/.,]\d|\/\p{L})/uy;
const threeParts = /\d{1,2}[ ]?[-/.][ ]?\d{1,2}[ ]?[-/.][ ]?\d{2}/y;
const isoDate = /((?:1[5-9]|20)\d{2})([-/.])(\d{1,2})\2(\d{1,2})(?![\d]|[-/.]\d)/y;
const isoTime = /T(\d{2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})?/y;
const dayRange = /(\d{1,2})[ ]?([-–—])[ ]?(\d{1,2})([/.-])(\d{1,2})(?:\4(\d{4}))?(?![\d]|[-/.,]\d)/y;
const dayMonth = /(\d{1,2})([/.-])(\d{1,2})(?![\d]|[/.,:]\d|-\d+(?![\d/])|[\p{L}%])/uy;

const dayWords =
	/(?:^|[^\p{L}])(?:ngày|mùng|mồng|mừng|hôm|sáng|trưa|chiều|tối|đêm|khuya|rạng sáng|hôm nay|hôm qua|ngày mai|nghỉ lễ|dịp|lễ|sinh nhật|hạn chót|hạn cuối|hạn|chậm nhất|muộn nhất|khai mạc|khai giảng|bế giảng|khởi công|khánh thành|phát động|ra quân|nhập học|bầu cử|chủ nhật|thứ (?:hai|ba|tư|năm|sáu|bảy)|đến hết|kể từ|tính từ|tính đến|tết)[\s:,(]*$/u;
const dayList = /(?:^|[^\p{L}])ngày(?: (?:\p{L}+ ){0,2}\p{L}+\s*(?:,|và|hoặc)){1,8} $/u;
const boundWords =
	/(?:^|[^\p{L}])(?:từ|đến|tới|trước|sau|vào|hết|nay|qua|mai|quốc khánh|lao động|ngày \p{L}+(?: \p{L}+){0,2}\s*(?:,|và|đến|[-–]))[\s:(]*$/u;
const afterDate =
	/tháng (?:một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười(?: một| hai)?)(?: năm [\p{L} ]{3,50})?\s*(?:,|và|đến|tới|hoặc|[-–—]|;|\))\s*(?:ngày )?$/u;
const notDate = /(?:đạt|được|xếp|hạng|thứ [\p{L} ]+|tỷ lệ|tỉ lệ|số|chiếm|khoảng|hơn|gần|mục|điểm|là|có|trong)\s*$/u;
const holidays = new Set(
	"1/1 6/1 9/1 3/2 27/2 8/3 20/3 26/3 21/4 22/4 30/4 1/5 7/5 19/5 1/6 5/6 21/6 28/6 27/7 19/8 2/9 5/9 1/10 10/10 13/10 20/10 9/11 20/11 19/12 22/12 10/3".split(
		" ",
	),
);
const namedDay = /(?:(?:^|[^\p{L}])ngày [^\d,.;:()]{3,60}|cách mạng tháng tám )$/u;
const holidayWords =
	/(?:lễ|dịp|nghỉ|khánh|nữ|động|nam|giáo|nhi|đảng|đoàn|sĩ|hội|niệm|mừng|công|đường|phố|trường|đội|sinh|thắng|chiến|bác|báo|ngày|và|,|[-–])\s*\(?$/u;

/** Dates: `05/3/2024`, `5-3-2024`, `2024-03-05`, `3/2024`, and `5/3` where the words around it say that it is a day. */
export const readDate: Rule = (place) =>
	endOfDigits(place.text, place.index) - place.index > 2
		? readIso(place)
		: (readFull(place) ?? readRange(place) ?? readMonth(place) ?? readDay(place));

function readIso(place: Place): Reading | undefined {
	const match = matchAt(isoDate, place.text, place.index);
	if (match === undefined || !isDay(match[4], match[3], match[1])) return undefined;
	const words = dateWords(place, match[4] as string, match[3] as string, match[1]);
	const end = place.index + match[0].length;
	const time = matchAt(isoTime, place.text, end);
	if (time === undefined) return { words, length: match[0].length, kind: "date" };
	const { conventions } = place;
	const clock = `${readCardinal(time[1] as string, conventions)} giờ ${readCardinal(time[2] as string, conventions)} phút`;
	return { words: `${clock} ${words}`, length: match[0].length + time[0].length, kind: "date" };
}

function readFull(place: Place): Reading | undefined {
	if (lengthAt(threeParts, place.text, place.index) === 0) return undefined;
	const long = matchAt(fullDate, place.text, place.index);
	const match = long ?? matchAt(shortYearDate, place.text, place.index);
	if (match === undefined) return undefined;
	const [written, day, , month, year] = match as unknown as [string, string, string, string, string];
	if (!isDay(day, month, long === undefined ? undefined : year)) {
		const named = /(?:^|[^\p{L}])ngày[\s(]*$/u.test(place.near) || month.startsWith("0");
		if (long === undefined || !named || Number(day) > 31 || Number(month) > 12 || Number(day) === 0) return undefined;
		return {
			words: dateWords(place, day, month, year),
			length: written.length,
			kind: "date",
			unsure: "Ngày này không có trong lịch.",
		};
	}
	if (
		long === undefined &&
		!dayWords.test(place.before) &&
		!boundWords.test(place.before) &&
		/(?:số|ngõ|ngách|hẻm|kiệt|nhà)\s*$/u.test(place.before)
	)
		return undefined;
	return { words: dateWords(place, day, month, year), length: written.length, kind: "date" };
}

function readRange(place: Place): Reading | undefined {
	const match = matchAt(dayRange, place.text, place.index);
	if (match === undefined) return undefined;
	const [written, first, , last, sign, month, year] = match as unknown as string[];
	if (!isDay(last, month, year) || !isDay(first, month, year) || Number(first) >= Number(last)) return undefined;
	const certain = year !== undefined || dayWords.test(place.before) || boundWords.test(place.before);
	if (!certain || (sign === "." && year === undefined)) return undefined;
	const words = `${dayPrefix(place)}${dayNumber(first as string, place.conventions)} ${place.conventions.range} ${dateWords(place, last as string, month as string, year, "ngày ")}`;
	return { words, length: (written as string).length, kind: "date" };
}

function readDay(place: Place): Reading | undefined {
	const match = matchAt(dayMonth, place.text, place.index);
	if (match === undefined) return undefined;
	const [written, day, sign, month] = match as unknown as [string, string, string, string];
	if (!isDay(day, month, undefined)) return undefined;
	const { before } = place;
	const after = place.next(written.length);
	const directly = /(?:^|[^\p{L}])(?:ngày|mùng|mồng|hôm|sáng|trưa|chiều|tối|đêm)[\s(]*$/u.test(before);
	if (sign !== "/") {
		if (sign === "." ? !directly : !isDashedDay(before, directly, Number(day), Number(month))) return undefined;
		return { words: dateWords(place, day, month), length: written.length, kind: "date" };
	}
	const lunar = /^\s*\(?\s*(?:âm lịch|dương lịch|thứ|chủ nhật|ÂL|DL|AL|tết)/iu.test(after);
	const beforeDate = /^\s*(?:[-–—]|đến|và|,)\s*(?:ngày\s*)?\d{1,2}\/\d{1,2}(?:\/\d{4})?(?!\d)/u.test(after);
	const secondIsFull = /^\s*(?:[-–—]|đến|và|,)\s*(?:ngày\s*)?\d{1,2}\/\d{1,2}\/\d{4}(?!\d)/u.test(after);
	const remembered = holidays.has(`${Number(day)}/${Number(month)}`);
	const holiday = remembered && holidayWords.test(before);
	const named =
		(namedDay.test(before) && (remembered || /^(?:$|[.,;:!?)\n])/u.test(after))) ||
		(remembered && /^\s*[:(–-]\s*ngày/iu.test(after));
	const inDate = afterDate.test(before) && place.last?.kind === "date";
	const bound = boundWords.test(before) && !notDate.test(before);
	if (
		!(
			lunar ||
			secondIsFull ||
			holiday ||
			named ||
			inDate ||
			bound ||
			dayList.test(before) ||
			dayWords.test(before) ||
			(beforeDate && bound)
		)
	)
		return undefined;
	return { words: dateWords(place, day, month), length: written.length, kind: "date" };
}

function isDashedDay(before: string, directly: boolean, day: number, month: number): boolean {
	if (directly && day > month) return true;
	return holidays.has(`${day}/${month}`) && (directly || day > 12 || holidayWords.test(before));
}

function dateWords(place: Place, day: string, month: string, year?: string, prefix: string = dayPrefix(place)): string {
	const { conventions } = place;
	const words = `${prefix}${dayNumber(day, conventions)} tháng ${monthWord(Number(month), conventions)}`;
	return year === undefined ? words : `${words} năm ${readCardinal(year, conventions)}`;
}

function dayPrefix(place: Place): string {
	if (!place.conventions.dayWord) return "";
	if (
		/(?:^|[^\p{L}])ngày (?:quốc tế|quốc khánh|nhà giáo|phụ nữ|thành lập|truyền thống|thương binh|giải phóng|thầy thuốc|doanh nhân|gia đình|khoa học|báo chí|toàn dân|pháp luật|chuyển đổi|hội|sách|vì người nghèo|bảo hiểm|biên phòng|của mẹ|môi trường|nước|sức khỏe|dân số|an toàn|thế giới|dân quân|văn hóa|thể thao|du lịch|chiến thắng|nam bộ|toàn quốc|môi trường|người)[^\d,.;:()]{0,60}$/u.test(
			place.before,
		)
	)
		return "";
	return /(?:^|[^\p{L}])(?:ngày|mùng|mồng|hôm|đường|phố|trường|ngày [\p{L} ]{2,30}:|lễ)[\s(]*$/u.test(place.before)
		? ""
		: "ngày ";
}

function dayNumber(day: string, conventions: SpeechConventions): string {
	const words = readCardinal(day, conventions);
	return conventions.earlyDays !== "plain" && Number(day) <= 10 ? `${conventions.earlyDays} ${words}` : words;
}

function isDay(day: string | undefined, month: string | undefined, year: string | undefined): boolean {
	const m = Number(month);
	return m >= 1 && m <= 12 && Number(day) >= 1 && Number(day) <= daysInMonth(Number(year ?? 2000), m);
}
