import { units } from "../data/units";
import type { Rule } from "../rule";

const timeNouns =
	/^(?:người|tháng|năm|ngày|giờ|phút|giây|lần|hộ|tuần|quý|buổi|lượt|suất|con|cái|chiếc|tấn|tạ|sào|mẫu|học sinh|em|khẩu|đầu người|xã|thôn|đơn vị|hồ sơ|vụ|ca|kg|ha|km|m2|m3|lít|cây|bài|bộ|cuốn|lượng|chỉ|bao|thùng|hộp|gói|chai|quả|vé|đêm|sản phẩm|tờ|học viên|lao động|hội viên|đảng viên|hợp đồng|buồng|chuyên đề|nhân khẩu|cán bộ|lớp|tiết|trẻ|xe|phòng|chuyến|đợt|kỳ|phiếu)(?!\p{L})/u;
const coin = /(?:(?<!hợp |hội |cộng |công )đồng|triệu|nghìn|ngàn|tỷ)$/u;
const timeNounBefore = /(?:tháng|năm|ngày|tuần|quý|giờ|buổi|xã|thôn|huyện|tỉnh|đơn vị)$/u;
const amountBefore =
	/(?:đồng|triệu|tỷ|nghìn|tấn|tạ|lít|mét|gam|oát|giờ|vôn|người|hộ|lần|mét vuông|mét khối|đô la(?: mỹ)?|suất|lượt|công|buổi|bữa|con|quả|sơ|ki lô mét|héc ta|phần trăm|calo|ca lo|bai|bít)$/u;

/** `/` between words: rates (`đồng/người`), years (`quý I/2024`), alternatives (`trang/cổng`). */
export const readSlashSign: Rule = (place) => {
	const { text, index, near, conventions } = place;
	if (text[index] !== "/" || text[index + 1] === "/" || text[index - 1] === "/") return undefined;
	if (/[\s.…_]/u.test(text[index - 1] ?? " ") && /^[ ]?\p{Lu}{2}/u.test(place.next(1))) {
		return { words: "", length: 1, kind: "symbol" };
	}
	const after = text.slice(index + (text[index + 1] === " " ? 2 : 1), index + 42);
	const spaces = text[index + 1] === " " ? 1 : 0;
	const trimmed = near.trimEnd();
	if (!/[\p{L})]$/u.test(trimmed) || !/^[\p{L}\d]/u.test(after)) return undefined;
	const tidy = text[index - 1] === " " ? "" : " ";
	if (/^\d/.test(after)) {
		const amount = /\p{L}$/u.test(trimmed);
		const year =
			/^(?:19|20)\d\d(?!\d)/.test(after) &&
			/(?:quý|kỳ|đợt|tuần|tháng|học kỳ) [\p{L}]+(?: [\p{L}]+)?(?:(?:,| và| đến) (?:quý |đợt )?[\p{L}]+){0,3}$/u.test(
				trimmed,
			);
		if (year) return { words: `${tidy}năm `, length: 1 + spaces, kind: "date" };
		return amount ? { words: `${tidy}${conventions.slash} `, length: 1 + spaces, kind: "ratio" } : undefined;
	}
	const priced = place.last?.kind === "money" && place.last.end === index - (tidy === "" ? 1 : 0);
	if (priced && /^\p{L}/u.test(after) && !unitAlone(after)) {
		return { words: `${tidy}${conventions.per} `, length: 1 + spaces, kind: "money" };
	}
	if (
		(timeNouns.test(after) || unitAlone(after) || (coin.test(trimmed) && /^\p{Ll}/u.test(after))) &&
		(amountBefore.test(trimmed) || !timeNounBefore.test(trimmed)) &&
		(place.last !== undefined || amountBefore.test(trimmed))
	) {
		const quantity =
			amountBefore.test(trimmed) || /\d[^.;!?\n]{0,24}$/u.test(text.slice(Math.max(0, index - 40), index));
		const hectare = /^ha(?!\p{L})/u.test(after) ? "héc ta" : "";
		if (quantity)
			return {
				words: `${tidy}${conventions.per} ${hectare}`,
				length: 1 + spaces + (hectare === "" ? 0 : 2),
				kind: "measure",
			};
	}
	if (/(?:^|[^\p{L}])và$/u.test(trimmed) || /^hoặc(?!\p{L})/u.test(after))
		return { words: tidy, length: 1 + spaces, kind: "symbol" };
	const words =
		conventions.wordSlash === "hoặc" ? `${tidy}hoặc ` : `${tidy === "" ? "" : ","}${tidy === "" ? ", " : " "}`;
	return { words, length: 1 + spaces, kind: "symbol" };
};

function unitAlone(after: string): boolean {
	const token = /^[\p{L}]{1,6}[23²³]?(?![\p{L}\d])/u.exec(after)?.[0] ?? "";
	return units.get(token.replace("²", "2").replace("³", "3"))?.alone === true || token === "ha";
}
