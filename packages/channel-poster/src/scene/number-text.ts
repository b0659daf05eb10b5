/** A number as short decimal text with at most `digits` decimals: the same on every host, never in exponent form. */
export function numberText(value: number, digits = 3): string {
	const text = value.toFixed(digits);
	const short = text.includes(".") ? text.replace(/\.?0+$/, "") : text;
	return short === "-0" ? "0" : short;
}
