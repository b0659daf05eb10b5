import { readCardinal } from "../../cardinal";
import { endOfDigits } from "../character";
import type { Place } from "../place";
import { matchAt, type Reading, type Rule } from "../rule";
import { monthWord } from "./month";

const pair = /\d{1,2}(?:,\d{1,2}){1,11}(?![\d%]|[.,/]\d|[ ]?(?:%|triệu|tỷ|tỉ|nghìn|đồng|lần|m|km|kg|ha)(?!\p{L}))/uy;
const many = /\d{1,2}(?:,\d{1,2}){2,11}(?![\d%]|[.,/]\d)/y;
const dashed = /\d{1,4}(?:-\d{1,4}){2,6}(?![\p{L}\d]|\/\d|[.,-]\d)/uy;
const dotted = /\d{1,4}(?:\.\d{1,4}){2,5}(?![\p{L}\d]|[.,]\d)/uy;
const listed =
	/(?:^|[^\p{L}])(?:thứ|tháng|ngày|quý|mức độ|mức|cấp|loại|lớp|khối|khoản|điều|mục|điểm|tổ|thôn|xóm|đội|nhóm|hạng|khu|bậc|câu|bài|phụ lục|chương|phần|tuần|đợt|vòng|tiêu chí|quận|phường)\s*$/u;

/** Lists of small numbers written without spaces: `thứ 2,4,6`, `mức độ 3,4`, `1,2,3`, figures in a row `16-16-8`, and versions `1.2.3`. */
export const readNumberList: Rule = (place) => {
	const sign = place.text[endOfDigits(place.text, place.index)];
	const groups = sign === "-" ? matchAt(dashed, place.text, place.index) : undefined;
	if (groups !== undefined) return spoken(place, groups[0].split("-"), groups[0].length);
	const section = sign === "." ? matchAt(dotted, place.text, place.index)?.[0] : undefined;
	if (section !== undefined && !/^\d{1,3}(?:\.\d{3})+$/.test(section)) {
		const words = section.split(".").map((digits) => readCardinal(digits, place.conventions));
		return { words: words.join(" chấm "), length: section.length, kind: "number" };
	}
	if (sign !== ",") return undefined;
	const match = matchAt(many, place.text, place.index) ?? matchAt(pair, place.text, place.index);
	if (match === undefined) return undefined;
	const numbers = match[0].split(",");
	if (numbers.length === 2 && !listed.test(place.near)) return undefined;
	return spoken(place, numbers, match[0].length);
};

function spoken(place: Place, numbers: readonly string[], length: number): Reading {
	const rank = /(?:^|[^\p{L}])thứ\s*$/u.test(place.near);
	const month = /(?:^|[^\p{L}])tháng\s*$/u.test(place.near);
	const words = numbers.map((digits) => {
		if (month) return monthWord(Number(digits), place.conventions);
		return rank && Number(digits) === 4 ? "tư" : readCardinal(digits, place.conventions);
	});
	return { words: words.join(", "), length, kind: month ? "month" : rank ? "ordinal" : "number" };
}
