import { adjoins } from "../adjoining";
import type { Place } from "../place";
import { matchAt, type Rule } from "../rule";

const operator = /[ ]?([+×x*÷=<>≤≥±≈^#~])[ ]?(?=[-−]?\d)|[ ]([×x])[ ](?=\p{Ll})/uy;
const operators: Readonly<Record<string, string>> = {
	"+": "cộng",
	"×": "nhân",
	x: "nhân",
	"*": "nhân",
	"÷": "chia",
	"=": "bằng",
	"<": "nhỏ hơn",
	">": "lớn hơn",
	"≤": "nhỏ hơn hoặc bằng",
	"≥": "lớn hơn hoặc bằng",
	"±": "cộng trừ",
	"≈": "xấp xỉ",
	"^": "mũ",
	"#": "số",
	"~": "khoảng",
};

/** Signs of arithmetic and comparison before a number. */
export const readOperator: Rule = (place) => {
	const match = matchAt(operator, place.text, place.index);
	if (match === undefined) return undefined;
	const sign = (match[1] ?? match[2]) as string;
	if (match[2] !== undefined && !adjoins(place)) return undefined;
	if (adjoins(place)) return { words: ` ${operators[sign]} `, length: match[0].length, kind: "mathematics" };
	if (/[\p{L}\p{M}]/u.test(place.text[place.index - 1] ?? "") && sign !== "+" && sign !== "=") return undefined;
	if (sign === "+" || sign === "*" || sign === "x") {
		const lineStart = /(?:^|\n)\s*$/u.test(place.text.slice(Math.max(0, place.index - 8), place.index));
		return (lineStart && match[0].endsWith(" ")) || sign !== "+"
			? undefined
			: { words: `${gap(place)}cộng `, length: match[0].length, kind: "mathematics" };
	}
	return { words: `${gap(place)}${operators[sign]} `, length: match[0].length, kind: "mathematics" };
};

function gap(place: Place): string {
	const previous = place.text[place.index - 1] ?? " ";
	return /[\s(["“]/u.test(previous) ? "" : " ";
}
