import { readCardinal, readDigits } from "./cardinal";
import { type NumberConventions, type NumberWordOptions, numberConventions } from "./number-options";

/**
 * A number in Vietnamese words: `1500000` → `một triệu năm trăm nghìn`, `-2.5` → `âm hai phẩy năm`. A string is taken as
 * plain digits with `.` as decimal point and may have any length. Throws `RangeError` for what is no finite number.
 */
export function numberInWords(value: number | bigint | string, options?: NumberWordOptions): string {
	const match = /^([-−+]?)(\d+)(?:\.(\d+))?$/.exec(plainDigits(value));
	if (match === null) throw new RangeError(`not a decimal number: ${String(value).slice(0, 40)}`);
	const conventions = numberConventions(options);
	const whole = readCardinal(match[2] as string, conventions);
	const words = match[3] === undefined ? whole : `${whole} ${readDecimals(match[3], conventions)}`;
	return match[1] === "-" || match[1] === "−" ? `${conventions.negative} ${words}` : words;
}

/** The part after the decimal sign, the word for the sign included. */
export function readDecimals(decimals: string, conventions: NumberConventions): string {
	const grouped = conventions.decimals === "number" && !decimals.startsWith("0");
	const words = grouped ? readCardinal(decimals, conventions) : readDigits(decimals);
	return `${conventions.decimalPoint} ${words}`;
}

function plainDigits(value: number | bigint | string): string {
	if (typeof value !== "number") return String(value).trim();
	const text = String(value);
	if (!text.includes("e")) return text;
	const match = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
	if (match === null) return text;
	const digits = `${match[2]}${match[3] ?? ""}`;
	const point = 1 + Number(match[4]);
	if (point <= 0) return `${match[1]}0.${"0".repeat(-point)}${digits}`;
	if (point >= digits.length) return `${match[1]}${digits.padEnd(point, "0")}`;
	return `${match[1]}${digits.slice(0, point)}.${digits.slice(point)}`;
}
