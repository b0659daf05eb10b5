import { numberInWords } from "./number-in-words";
import { type NumberWordOptions, numberConventions } from "./number-options";

/** The first letter in upper case, the rest unchanged. */
export function capitalizeFirst(text: string): string {
	const first = /\p{L}/u.exec(text);
	if (first === null) return text;
	const at = first.index;
	return text.slice(0, at) + first[0].toUpperCase() + text.slice(at + first[0].length);
}

/** An amount in đồng as accounts write it: `1500000` → `Một triệu năm trăm nghìn đồng`. Fractions of a đồng throw. */
export function moneyInWords(dong: number | bigint, options?: NumberWordOptions): string {
	if (typeof dong === "number" && !Number.isSafeInteger(dong)) {
		throw new RangeError(`not a whole, safe number of dong: ${dong}`);
	}
	return capitalizeFirst(`${numberInWords(dong, options)} đồng`);
}

/** An ISO date in words: `2024-03-05` → `ngày năm tháng ba năm hai nghìn không trăm hai mươi tư`. Throws `RangeError`. */
export function dateInWords(isoDate: string, options?: NumberWordOptions): string {
	const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(isoDate);
	const [year, month, day] = (match?.slice(1) ?? []).map(Number) as [number, number, number];
	if (match === null || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) {
		throw new RangeError(`not an ISO date: ${isoDate.slice(0, 40)}`);
	}
	return `ngày ${numberInWords(day, options)} tháng ${monthInWords(month)} năm ${numberInWords(year, options)}`;
}

/** A month, 1–12, as it is said after `tháng`: 4 is `tư`. */
function monthInWords(month: number): string {
	return month === 4 ? "tư" : numberInWords(month, numberConventions());
}

/** Days of a Gregorian month, 1–12. */
export function daysInMonth(year: number, month: number): number {
	if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
	return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
