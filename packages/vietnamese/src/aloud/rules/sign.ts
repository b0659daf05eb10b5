import { adjoins } from "../adjoining";
import { isDigit, isLetter } from "../character";
import type { Place } from "../place";
import { matchAt, type Reading, type Rule } from "../rule";
import type { SpokenKind } from "../spoken-text";
import { readCurrency } from "./currency";
import { readDash } from "./dash";
import { readForeignNumeral } from "./foreign-numeral";
import { readOperator } from "./operator";
import { readSlashSign } from "./slash-sign";

/** Dashes, slashes, operators, currency signs before numbers and other signs that are spoken. */
export const readSign: Rule = (place) => {
	if (spaceAlone(place.text, place.index) > 0) return undefined;
	const sign = place.text[place.index] as string;
	return (
		readPhoneJoint(place) ??
		(sign === "." ? readStop(place) : undefined) ??
		(" \t\n\u00A0-–—−~".includes(sign) ? readDash(place) : undefined) ??
		readCurrency(place) ??
		(" +×x*÷=<>≤≥±≈^#~".includes(sign) ? readOperator(place) : undefined) ??
		(sign === "/" ? readSlashSign(place) : undefined) ??
		readSingle(place)
	);
};

/** Length, 1, of a space that goes on with a letter, a digit or nothing: no sign is written there. Else 0. */
export function spaceAlone(text: string, index: number): 0 | 1 {
	const code = text.charCodeAt(index);
	if (code !== 0x20 && code !== 0x0a) return 0;
	const next = text.charCodeAt(index + 1);
	return index + 1 >= text.length || isDigit(next) || (isLetter(next) && next !== 0x78) ? 1 : 0;
}

const phoneJoint = /[ ]*\/[ ]*(?=\(?[+\d])/y;

function readPhoneJoint(place: Place): Reading | undefined {
	if (place.last?.kind !== "phone" || place.last.end !== place.index) return undefined;
	const match = matchAt(phoneJoint, place.text, place.index);
	return match === undefined ? undefined : { words: ", ", length: match[0].length, kind: "symbol" };
}

function readStop(place: Place): Reading | undefined {
	const { text, index } = place;
	if (text[index] === "." && adjoins(place) && /^(?:\d|[a-zđ](?!\p{L}))/u.test(place.next(1))) {
		const section = place.last?.kind === "roman" || place.last?.kind === "number";
		return section ? { words: " chấm ", length: 1, kind: "symbol" } : undefined;
	}
	if (text.startsWith("./.", index)) return { words: ".", length: 3, kind: "symbol" };
	return undefined;
}

const vulgar: Readonly<Record<string, string>> = {
	"½": "một phần hai",
	"⅓": "một phần ba",
	"⅔": "hai phần ba",
	"¼": "một phần tư",
	"¾": "ba phần tư",
	"⅕": "một phần năm",
	"⅛": "một phần tám",
};

function readSingle(place: Place): Reading | undefined {
	const { text, index } = place;
	const code = text.charCodeAt(index);
	if (isLetter(code) || (code < 0x80 && !"&%+=".includes(text[index] as string))) return undefined;
	const sign = String.fromCodePoint(text.codePointAt(index) as number);
	const before = /[\p{L}\p{M}\d]/u.test(text[index - 1] ?? "") ? " " : "";
	const behind = /[\p{L}\d]/u.test(text[index + sign.length] ?? "") ? " " : "";
	const wrap = (words: string, kind: SpokenKind): Reading => ({
		words: `${before}${words}${behind}`,
		length: sign.length,
		kind,
	});
	if (sign === "&") return wrap("và", "symbol");
	if (vulgar[sign] !== undefined)
		return wrap(place.last?.end === index ? `và ${vulgar[sign]}` : vulgar[sign], "fraction");
	if (sign === "%") return wrap("phần trăm", "percent");
	if (sign === "‰") return wrap("phần nghìn", "percent");
	if (sign === "°" || sign === "℃") return wrap(sign === "℃" ? "độ xê" : "độ", "measure");
	if (sign === "+" && adjoins(place)) return { words: ` cộng${behind}`, length: 1, kind: "mathematics" };
	if (sign === "=" && adjoins(place)) return { words: " bằng", length: 1, kind: "mathematics" };
	if (sign === "²" || sign === "³") return wrap(sign === "²" ? "bình phương" : "lập phương", "mathematics");
	if (/[\p{No}\p{Nl}\p{Nd}]/u.test(sign)) return wrap(readForeignNumeral(sign), "number");
	return undefined;
}
