import { readCardinal } from "../../cardinal";
import type { SpeechConventions } from "../options";
import type { Place } from "../place";
import { matchAt, type Reading } from "../rule";

const monthYear = /(\d{1,2})[ ]?([-/.])[ ]?((?:1[5-9]|20|21)\d{2})(?![\d]|[/.,]\d|-\d+(?![\d/])|\/\p{L})/uy;

/** A month with its year: `3/2024`, `tháng 03-2024`. */
export function readMonth(place: Place): Reading | undefined {
	const match = matchAt(monthYear, place.text, place.index);
	if (match === undefined) return undefined;
	const [written, month, , year] = match as unknown as [string, string, string, string];
	const value = Number(month);
	if (value < 1 || value > 12) return undefined;
	if (
		/(?:quý(?: \p{L}+ (?:đến|và))?|kỳ|tuần|đợt|học kỳ|vụ|năm|số|luật|thông tư|nghị định|quyết định|kế hoạch|chỉ thị|nghị quyết)\s*$/u.test(
			place.before,
		)
	)
		return undefined;
	const prefix = /(?:tháng|[-–]|đến)\s*$/u.test(place.before) && /tháng\s*$/u.test(place.before) ? "" : "tháng ";
	return {
		words: `${prefix}${monthWord(value, place.conventions)} năm ${readCardinal(year, place.conventions)}`,
		length: written.length,
		kind: "month",
	};
}

/** A month as it is said after `tháng`. */
export function monthWord(month: number, conventions: SpeechConventions): string {
	return month === 4 ? "tư" : readCardinal(String(month), conventions);
}
