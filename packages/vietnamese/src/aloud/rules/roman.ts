import { readCardinal } from "../../cardinal";
import { fromRoman } from "../../labels";
import type { Place } from "../place";
import { matchAt, type Rule, startsLine } from "../rule";

const numeral = /[IVXLCDM]{1,12}(?![\p{L}\p{M}\d]|[-'’&]\p{L}|\.\p{L})/uy;
const keyword =
	/(?:^|[^\p{L}])(?:thế kỷ|thế kỉ|thế chiến|đại chiến|chương|phần|mục|tiểu mục|phụ lục|quyển|tập|khóa|khoá|kỳ|kì|kỳ họp|quý|đại hội|đại hội đảng|toàn quốc lần|lần|thứ|loại|cấp|hạng|nhóm|bậc|giai đoạn|học kỳ|học kì|hk|đợt|vòng|đời|vua|hồi|cảnh|màn|bảng|biểu|trung ương|tiết|bài|đệ|vùng|quân khu|khu vực|điều|hội nghị|mẫu|hình|bước|dạng|chiến tranh thế giới|thế giới|quận|tuyến|tháng|lớp|câu|tổ|khu|ca|kv|nhà máy|kỳ|trường hợp|type|tuýp|louis|henry|charles|napoléon|napoleon|elizabeth|alexander|nikolai|pi-e|lu-i|giáo hoàng[\p{L} ]{0,20}|john paul|gioan phaolô|quyển thứ|phần thứ|chương thứ|kỳ thứ|khóa thứ)\s*$/u;
const strongKeyword = /(?:^|[^\p{L}])(?:thế kỷ|thế kỉ|chương|thứ|đại hội|khóa|khoá)\s$/u;
const listed = /^\s*(?:,|;|và|hoặc|đến|tới|[-–—/])\s*$/u;

const medal = /(?:huân|huy) chương[^.;!?\n\d]{0,40}hạng\s$/u;

/** Roman numerals where the words around show that they are numbers, and clear ones (`XIV`) anywhere. */
export const readRoman: Rule = (place) => {
	const match = matchAt(numeral, place.text, place.index);
	if (match === undefined) return undefined;
	const written = match[0];
	const value = fromRoman(written);
	if (value === undefined) return undefined;
	const end = place.index + written.length;
	const commune = written === "X" && /^\.[ ]?\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}/u.test(place.next(1));
	if (
		!commune &&
		startsLine(place) &&
		/^[IVX]+$/.test(written) &&
		/^(?:[ \t]?[.)/-](?:[ \t]|$)|\.\d)/u.test(place.text.slice(end, end + 3))
	) {
		return { words: capital(readCardinal(String(value), place.conventions)), length: written.length, kind: "list" };
	}
	if (!isNumber(place, written)) return undefined;
	return { words: romanWords(place, value), length: written.length, kind: "roman" };
};

function isNumber(place: Place, written: string): boolean {
	if (keyword.test(place.near)) return /[IVX]/.test(written) || strongKeyword.test(place.near);
	const { last } = place;
	if (last?.kind === "roman" && listed.test(place.text.slice(last.end, place.index))) return true;
	const next = place.text.slice(place.index + written.length, place.index + written.length + 6);
	const previous = place.text.slice(Math.max(0, place.index - 1), place.index);
	if (written.length === 1 || previous === "/" || next.startsWith("/")) return false;
	if (/^[IVX]{2,}$/.test(written)) return written !== "XX" || !/^\s*\d/.test(next);
	return (
		written.length >= 3 &&
		/[IVX]/.test(written) &&
		!/^(?:XXL|XL|XXXL|DVI|MMI|DIV|MIX|CIV|DCI|MDI|CDI|LCI|MCI|MIC|CCI|CCV|DCV|CV|CXL|LIV|MIV|LXX)$/.test(written)
	);
}

function romanWords(place: Place, value: number): string {
	const { previousWord, conventions } = place;
	if (previousWord === "thứ") {
		if (value === 1) return "nhất";
		if (value === 4) return "tư";
	}
	if (value === 1 && previousWord === "hạng" && medal.test(place.before)) return "nhất";
	if (value === 4 && previousWord === "quý") return conventions.fourthQuarter;
	if (value === 4 && previousWord === "tháng") return "tư";
	return readCardinal(String(value), conventions);
}

function capital(words: string): string {
	return (words[0] as string).toUpperCase() + words.slice(1);
}
