import { readCardinal } from "../../cardinal";
import { units } from "../data/units";
import { parseNumber, readParsed } from "../parsed-number";
import { matchAt, type Rule } from "../rule";

const currency = /(US\$|[$€£¥₫₩]|(?:VN[ĐD]|USD|EUR)(?=[ ]?\d))[ ]?(?=\d)/uy;
const magnitude = /[ \u00A0]?(nghìn|ngàn|triệu|tỷ|tỉ|tr|k|M|B)(?![\p{L}\d])/uy;

/** Amounts with the sign of the currency first: `$100`, `€1,5 triệu`. */
export const readCurrency: Rule = (place) => {
	const match = matchAt(currency, place.text, place.index);
	if (match === undefined) return undefined;
	const start = place.index + match[0].length;
	const number = parseNumber(place.text, start);
	if (number === undefined) return undefined;
	const size = matchAt(magnitude, place.text, start + number.length);
	const name = match[1] === "US$" ? "đô la Mỹ" : (units.get(match[1] as string)?.spoken ?? "");
	const sizes: Readonly<Record<string, string>> = {
		tr: "triệu",
		k: place.conventions.thousand,
		M: "triệu",
		B: place.conventions.billion,
	};
	const middle = size === undefined ? "" : ` ${sizes[size[1] as string] ?? size[1]}`;
	const amount = number.ambiguous
		? readCardinal(number.whole + (number.decimals ?? ""), place.conventions)
		: readParsed(number, place.conventions);
	return {
		words: `${amount}${middle} ${name}`,
		length: match[0].length + number.length + (size?.[0].length ?? 0),
		kind: "money",
	};
};
