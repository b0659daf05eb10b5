import { readCardinal, readDigits } from "../../cardinal";
import { type ParsedNumber, readParsed } from "../parsed-number";
import type { Place } from "../place";
import type { Reading } from "../rule";
import type { SpokenKind } from "../spoken-text";
import { readOrdinal } from "./ordinal";

/** Flag of `1,500`, which may be decimals or thousands. */
export const ambiguity: { readonly unsure: string } = {
	unsure: "Dấu phẩy có thể là phần nghìn theo cách viết tiếng Anh; đọc như số thập phân.",
};

/** A number with nothing attached: rank, month, plain. */
export function readBare(place: Place, number: ParsedNumber): Reading {
	const { conventions } = place;
	const length = number.length;
	if (number.decimals === undefined && !number.grouped) {
		const ordinal = readOrdinal(place, number);
		if (ordinal !== undefined) return ordinal;
	}
	if (number.ambiguous && /^[ \u00A0]?(?:đồng|hộ|người|nghìn|triệu|tỷ|cái|con)/u.test(place.next(length))) {
		return { words: readCardinal(number.whole + (number.decimals ?? ""), conventions), length, kind: "number" };
	}
	const kind: SpokenKind = "number";
	return { words: readNumberHere(place, number), length, kind, ...(number.ambiguous ? ambiguity : {}) };
}

const dottedPlace =
	/(?:phiên bản|bản|version|mục|tiểu mục|điểm|khoản|điều|phần|bảng|hình|mẫu|biểu|công nghiệp|cách mạng|web|chuẩn|thế hệ|android|ios|usb|bluetooth|tls|hóa đơn|giai đoạn|phụ lục|chương|bài|câu|số)\s*$/u;

/** The figures of a number, decimals or section numbers (`1.2`) by what stands before. */
export function readNumberHere(place: Place, number: ParsedNumber): string {
	if (number.decimals === undefined)
		return number.grouped ? readParsed(number, place.conventions) : readInteger(place, number);
	const written = place.text.slice(place.index, place.index + number.length);
	const dotted = !number.grouped && written.includes(".");
	if (dotted && dottedPlace.test(place.before)) {
		return written
			.split(".")
			.map((part) => readCardinal(part, place.conventions))
			.join(" chấm ");
	}
	return readParsed(number, place.conventions);
}

const zeroSaid =
	/(?:đề án|chỉ thị|nghị quyết|nghị định|thông tư|quyết định|kết luận|quy định|hướng dẫn|chương trình|kế hoạch|mẫu|biểu|biểu mẫu|cao tốc xê tê)(?: số)?\s$/u;
const lawYear = /^(?:19[4-9]|20\d)\d$/;
const afterLaw = /(?:^|[^\p{L}])(?:luật|hiến pháp|pháp lệnh)(?! số)(?: [\p{L},]+){0,8} $/u;
const birth = /(?:^|[^\p{L}])sinh:?\s$/u;
const notLaw = /(?:năm|số|điều|khoản|mục|là|có|khoảng|từ|đến|hơn|gần|của|cho|ngày|tháng|luật sư)\s$/u;
const zeroDropped = /^0\d$/;

/** A whole number; leading zeros are said where they are part of a name. */
export function readInteger(place: Place, number: ParsedNumber): string {
	const { whole } = number;
	if (whole.startsWith("0") && whole.length > 1 && (!zeroDropped.test(whole) || saysZero(place)))
		return readDigits(whole);
	if (
		whole.length === 4 &&
		lawYear.test(whole) &&
		(birth.test(place.near) || (afterLaw.test(place.before) && !notLaw.test(place.near)))
	)
		return `năm ${readParsed(number, place.conventions)}`;
	return readParsed(number, place.conventions);
}

function saysZero(place: Place): boolean {
	const inCode = place.last?.kind === "code" && place.last.end === place.index;
	return inCode || (place.conventions.documentZero === "say" && zeroSaid.test(place.near));
}
