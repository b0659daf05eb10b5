import { readCardinal } from "../../cardinal";
import { endOfDigits } from "../character";
import type { Place } from "../place";
import { matchAt, type Reading, type Rule } from "../rule";

const clock = /(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,6})?)?(?![\d:]|[.,]\d|\/\d)/y;
const hourMinute =
	/(\d{1,3})(?:[hgH]|[ \u00A0][hgH](?=[ \u00A0]?\d{2}(?!\d))|[ \u00A0]?giờ(?=[ \u00A0]?\d{2}(?:[ \u00A0]?(?:phút|ph|p|['’′])|[ \u00A0]*(?:[-–—,.;:)\n]|$|[ \u00A0](?:sáng|chiều|tối|đêm|trưa|ngày|đến|và|thứ|hôm|mỗi|hằng|hàng|tại|các|cùng|Thứ|Ngày|Chủ)))))[ \u00A0]?(\d{1,2})(?![\d]|[.,/]\d)(?:[ \u00A0]?(?:(?:phút|phut|ph|p|['’′])(?![\p{L}\d'’′])|['’′](?=\d{1,2}(?:"|''|[″”]))|[mp](?!\p{L})))?(?:[ \u00A0]?(\d{1,2})[ \u00A0]?(?:giây|s|"|''|[″”])(?!\p{L}))?/uy;
const hourOnly = /(\d{1,3})(?:[ \u00A0]?h|H)(?![\p{L}\p{M}\d])/uy;
const halfDayHour = /(\d{1,2})(?=[ ]?(?:am|pm|AM|PM|a\.m\.|p\.m\.)(?![\p{L}\p{M}]))/uy;
const hourSouth = /(\d{1,2})[ \u00A0]?g(?![\p{L}\p{M}\d])/uy;
const hourSecond = /(\d{1,2})h(\d{1,2})s(?!\p{L})/uy;
const minuteMark = /(\d{1,3})['’′](?:[ \u00A0]?(\d{1,2})(?:["”″]|''|’’|′′))?(?![\p{L}\d'’′])/uy;
const minuteSecond = /(\d{1,3})(?:m|p|ph)[ \u00A0]?(\d{1,2})s(?![\p{L}\d])/uy;
const halfDay = /[ \u00A0]?(AM|PM|am|pm|a\.m\.?|p\.m\.?|SA|CH)(?![\p{L}\p{M}])/uy;
const timeWords = /(?:lúc|vào|từ|trước|sau|sáng|chiều|tối|đêm|trưa|hồi|khoảng|giờ|đến|khung|phút|và|[-–—])[\s:(]*$/u;

/** Times of day and durations: `7h30`, `07:30`, `7 giờ 30`, `14:30:15`, `2h`, `90'`, `8:30 PM`. */
export const readTime: Rule = (place) => {
	const { text, index } = place;
	const colon = text[endOfDigits(text, index)] === ":";
	const short = colon ? undefined : matchAt(hourSecond, text, index);
	if (short !== undefined) return spoken(place, short[0].length, short[1], undefined, short[2]);
	const exact = matchAt(colon ? clock : hourMinute, text, index);
	if (exact !== undefined) {
		const valid =
			Number(exact[2]) < 60 && Number(exact[3] ?? 0) < 60 && (Number(exact[1]) <= 24 || !exact[0].includes(":"));
		return valid ? spoken(place, exact[0].length, exact[1], exact[2], exact[3]) : undefined;
	}
	if (colon || text[index + 2] === ":") return undefined;
	const half = matchAt(halfDayHour, text, index);
	if (half !== undefined && Number(half[1]) <= 12) return spoken(place, (half[1] as string).length, half[1]);
	const hour = matchAt(hourOnly, text, index);
	if (hour !== undefined) return spoken(place, hour[0].length, hour[1]);
	const south = matchAt(hourSouth, text, index);
	const partOfDay =
		south !== undefined && /^[ ](?:rưỡi|kém|sáng|trưa|chiều|tối|đêm)/u.test(place.next(south[0].length));
	if (south !== undefined && Number(south[1]) <= 24 && (partOfDay || timeWords.test(place.near))) {
		return spoken(place, south[0].length, south[1]);
	}
	const minutes = matchAt(minuteMark, text, index) ?? matchAt(minuteSecond, text, index);
	if (minutes === undefined) return undefined;
	const words = [`${number(place, minutes[1])} phút`];
	if (minutes[2] !== undefined) words.push(`${number(place, minutes[2])} giây`);
	return { words: words.join(" "), length: minutes[0].length, kind: "time" };
};

function spoken(place: Place, length: number, hours?: string, minutes?: string, seconds?: string): Reading {
	const words = [`${number(place, hours)} giờ`];
	const hasMinutes = Number(minutes ?? 0) > 0;
	const hasSeconds = seconds !== undefined && Number(seconds) > 0;
	if (hasMinutes || hasSeconds) {
		const minuteWord = place.conventions.minuteWord || hasSeconds ? " phút" : "";
		if (hasMinutes || minutes !== undefined) words.push(`${number(place, minutes)}${minuteWord}`);
	}
	if (hasSeconds) words.push(`${number(place, seconds)} giây`);
	const part = matchAt(halfDay, place.text, place.index + length);
	if (part !== undefined && Number(hours) <= 12) {
		const morning = /^(?:a|sa)/i.test(part[1] as string);
		words.push(morning ? "sáng" : partOfAfternoon(Number(hours)));
		return { words: words.join(" "), length: length + part[0].length, kind: "time" };
	}
	return { words: words.join(" "), length, kind: "time" };
}

function partOfAfternoon(hour: number): string {
	if (hour === 12) return "trưa";
	return hour >= 6 ? "tối" : "chiều";
}

function number(place: Place, digits = "0"): string {
	return readCardinal(digits, place.conventions);
}
