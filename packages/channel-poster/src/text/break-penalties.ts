import { bareSyllable, compoundGaps } from "./compound-lexicon";
import type { TextWord } from "./text-words";

/** A gap with this penalty is broken only when nothing else fits. */
export const forbidden = 1000;

const unitAfterNumber =
	/^(?:%|‰|m|cm|mm|km|kg|g|ha|m²|m2|giờ|h|phút|giây|ngày|tuần|tháng|quý|năm|đồng|đ|₫|nghìn|triệu|tỷ|người|lượt|hồ|bước|thủ|tin|bài|buổi|lần|bản|bộ|mức|km²|trường|loại|chữ)$/u;
const headBeforeNumber =
	/^(?:giờ|điều|khoản|điểm|mục|chương|phần|phụ|lục|số|ngày|tháng|năm|quý|kỳ|lúc|từ|đến|thứ|bước|tầng|phòng|cửa|quầy|lần|thông tư|định|quyết|quyết định|nghị|độ|tuần|khóa|hotline)$/u;
const placeWord =
	/^(?:xã|phường|huyện|quận|tỉnh|thôn|ấp|bản|làng|đường|phố|ông|bà|anh|chị|đồng chí|ubnd|hđnd|thị|trấn)$/u;
const leading =
	/^(?:và|của|với|cho|để|là|các|những|trong|theo|về|tại|từ|đến|được|không|một|hoặc|hay|do|bởi|vì|ở|trên|dưới|khi|nếu|mỗi|mọi|sẽ|đã|đang|bằng|qua|đúng|rất|ngay|hãy|cần|phải|sự|như|lấy)$/u;

function isCapitalised(syllable: string): boolean {
	return /^\p{Lu}\p{Ll}*$/u.test(syllable.replace(/[^\p{L}]+$/u, ""));
}

/**
 * What it costs to break a line after each word but the last. Higher is worse; below zero is a good place. In
 * Vietnamese a space parts syllables, not words: breaking anywhere is legal, and these figures keep words, names,
 * numbers with their units and citations together. `forbidden` gaps are broken only when nothing else fits.
 */
export function breakPenalties(words: readonly TextWord[]): number[] {
	const texts = words.map((word) => word.text);
	const gaps = compoundGaps(texts);
	const hasWish = words.some((word) => word.breakWanted);
	const capitals = texts.filter((text) => /\p{L}/u.test(text)).every((text) => text === text.toUpperCase());
	return words.slice(0, -1).map((word, index) => {
		const next = texts[index + 1]!;
		const here = bareSyllable(word.text);
		const there = bareSyllable(next);
		if (word.breakWanted) return -6;
		const closes = /[,;:.!?…)»”]$/u.test(word.text);
		const dashed = /[–—-]$/u.test(word.text);
		if (dashed) return /\d\S* [–—-]$/u.test(word.text) && /^\d/u.test(next) ? 12 : -4;
		if (/^(?:\d|[IVX]+\b)/u.test(next) && headBeforeNumber.test(here) && !closes) return forbidden;
		if (/^(?:\d+|[ivx]+)$/u.test(here) && there === "năm" && !closes) return forbidden;
		if (/[\d.,]$/u.test(word.text) && /\d$/u.test(here) && unitAfterNumber.test(there) && !closes) return forbidden;
		if (/^\d+$/u.test(here) && /^\d+$/u.test(there)) return forbidden;
		let cost = hasWish ? 1 : 0;
		cost += Math.min(gaps[index]!, 2) * 14;
		if (closes) return cost - 3;
		if (!capitals && isCapitalised(word.text) && isCapitalised(next)) cost += 8;
		if (placeWord.test(here) && (capitals || isCapitalised(next))) cost += 6;
		if (leading.test(here)) cost += 3;
		if (leading.test(there)) cost -= 1;
		return cost;
	});
}
