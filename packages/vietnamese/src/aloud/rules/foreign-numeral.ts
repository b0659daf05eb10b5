import { readCardinal } from "../../cardinal";
import { numberConventions } from "../../number-options";

/** Numerals outside ASCII: other scripts' digits, circled and superscript figures, Roman characters. */
export function readForeignNumeral(sign: string): string {
	const digits = /\d+/.exec(sign.normalize("NFKC"))?.[0];
	if (digits !== undefined) return readCardinal(digits, numberConventions());
	if (!/\p{Nd}/u.test(sign)) return "số";
	return readCardinal(String(digitValue(sign.codePointAt(0) as number)), numberConventions());
}

function digitValue(codePoint: number): number {
	let start = codePoint;
	while (/\p{Nd}/u.test(String.fromCodePoint(start - 1))) start -= 1;
	return (codePoint - start) % 10;
}
