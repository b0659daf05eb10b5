import { readCardinal } from "../../cardinal";
import { numberConventions } from "../../number-options";
import { units } from "../data/units";
import { parseNumber, readParsed } from "../parsed-number";
import type { Place } from "../place";
import { matchAt, type Reading, type Rule } from "../rule";
import type { SpokenKind } from "../spoken-text";

const numeric: ReadonlySet<SpokenKind> = new Set<SpokenKind>([
	"date",
	"fraction",
	"measure",
	"money",
	"month",
	"number",
	"ordinal",
	"percent",
	"range",
	"ratio",
	"roman",
	"time",
	"code",
]);
const dash = /[ \t\u00A0]?\n?[ \t\u00A0]{0,2}[-–—−~][ \t\u00A0]?\n?[ \t\u00A0]{0,4}/uy;
const currency = /(US\$|[$€£¥₫₩])[ ]?(?=\d)/uy;
const magnitude = /[ \u00A0]?(nghìn|ngàn|triệu|tỷ|tỉ|tr|k|M|B)(?![\p{L}\d])/uy;
const negative = /[-−–](?=\d)/uy;
const operator = /[ ]?([+×x*÷=<>≤≥±≈^#~])[ ]?(?=[-−]?\d)/uy;
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

/** Dashes, slashes, operators, currency signs before numbers and other signs that are spoken. */
export const readSign: Rule = (place) =>
	readEnd(place) ??
	readDash(place) ??
	readCurrency(place) ??
	readNegative(place) ??
	readOperator(place) ??
	readSlashSign(place) ??
	readSingle(place);

function readEnd(place: Place): Reading | undefined {
	const { text, index } = place;
	if (text[index] === "." && adjoins(place) && /^(?:\d|[a-zđ](?!\p{L}))/u.test(place.next(1))) {
		const section = place.last?.kind === "roman" || place.last?.kind === "number";
		return section ? { words: " chấm ", length: 1, kind: "symbol" } : undefined;
	}
	if (text.startsWith("./.", index)) return { words: ".", length: 3, kind: "symbol" };
	return undefined;
}

function adjoins(place: Place): boolean {
	const { last, index } = place;
	return last !== undefined && last.end === index && numeric.has(last.kind);
}

function readDash(place: Place): Reading | undefined {
	const joined = place.last?.kind === "abbreviation" && place.last.end === place.index;
	if (joined && /^[-–]\p{Lu}/u.test(place.text.slice(place.index, place.index + 3))) {
		return { words: " - ", length: 1, kind: "symbol" };
	}
	const match = matchAt(dash, place.text, place.index);
	if (match === undefined || !adjoins(place)) return undefined;
	const end = place.index + match[0].length;
	const after = place.after(end);
	const goesOn =
		/^[-−]?\d/u.test(after) ||
		(/^(?:thứ|tháng|ngày|năm|quý|Quý|Thứ|Chủ nhật|chủ nhật|CN|T[2-7])(?!\p{L})/u.test(after) &&
			/^(?:date|month|ordinal|time|roman)$/u.test(place.last?.kind ?? "")) ||
		/^(?:Điều|điều|khoản|Khoản|trang|Trang|số|mục|Mục|Chương|chương|Phần|lớp|Lớp|thôn|Thôn|tổ|Tổ|điểm|cấp|Quý|quý|Phụ lục)[ ](?:\d|[IVX]+(?!\p{L}))/u.test(
			after,
		) ||
		(place.last?.kind === "roman" && /^[IVXLC]+(?!\p{L})/u.test(after)) ||
		/^(?:US\$|[$€£₫])\d/u.test(after);
	if (!goesOn) return undefined;
	if (place.last?.kind === "code" && !/^\d+[\p{L}](?!\p{L})/u.test(after))
		return { words: " ", length: match[0].length, kind: "symbol" };
	const subtraction = match[0].startsWith(" ") && /^\d+(?:[.,]\d+)?\s?=/u.test(after);
	const words = subtraction ? " trừ " : ` ${place.conventions.range} `;
	return { words, length: match[0].length, kind: subtraction ? "mathematics" : "range" };
}

function readCurrency(place: Place): Reading | undefined {
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
}

function readNegative(place: Place): Reading | undefined {
	const match = matchAt(negative, place.text, place.index);
	if (match === undefined) return undefined;
	const previous = place.text[place.index - 1] ?? "";
	if (/[\p{L}\p{M}]/u.test(previous)) return { words: " ", length: 1, kind: "symbol" };
	if (previous !== "" && !/[\s(=:,;[<>≤≥+×"“|]/u.test(previous)) return undefined;
	const lineStart = previous === "" || previous === "\n";
	const number = parseNumber(place.text, place.index + 1);
	const rest = place.next(1 + (number?.length ?? 0));
	if (lineStart && /^[ ]\p{Ll}/u.test(rest) && !/^[ ]?(?:độ|°)/u.test(rest)) return undefined;
	return { words: `${place.conventions.negative} `, length: 1, kind: "number" };
}

function readOperator(place: Place): Reading | undefined {
	const match = matchAt(operator, place.text, place.index);
	if (match === undefined) return undefined;
	const sign = match[1] as string;
	if (adjoins(place)) return { words: ` ${operators[sign]} `, length: match[0].length, kind: "mathematics" };
	if (/[\p{L}\p{M}]/u.test(place.text[place.index - 1] ?? "") && sign !== "+" && sign !== "=") return undefined;
	if (sign === "+" || sign === "*" || sign === "x") {
		const lineStart = /(?:^|\n)\s*$/u.test(place.text.slice(Math.max(0, place.index - 8), place.index));
		return (lineStart && match[0].endsWith(" ")) || sign !== "+"
			? undefined
			: { words: `${gap(place)}cộng `, length: match[0].length, kind: "mathematics" };
	}
	return { words: `${gap(place)}${operators[sign]} `, length: match[0].length, kind: "mathematics" };
}

function gap(place: Place): string {
	const previous = place.text[place.index - 1] ?? " ";
	return /[\s(["“]/u.test(previous) ? "" : " ";
}

const timeNouns =
	/^(?:người|tháng|năm|ngày|giờ|phút|giây|lần|hộ|tuần|quý|buổi|lượt|suất|con|cái|chiếc|tấn|tạ|sào|mẫu|học sinh|em|khẩu|đầu người|xã|thôn|đơn vị|hồ sơ|vụ|ca|kg|ha|km|m2|m3|lít|cây|bài|bộ|cuốn|lớp|tiết|trẻ|xe|phòng|chuyến|đợt|kỳ|phiếu)(?!\p{L})/u;
const timeNounBefore = /(?:tháng|năm|ngày|tuần|quý|giờ|buổi|xã|thôn|huyện|tỉnh|đơn vị)$/u;
const amountBefore =
	/(?:đồng|triệu|tỷ|nghìn|tấn|tạ|lít|mét|gam|oát|giờ|vôn|người|hộ|lần|mét vuông|mét khối|đô la(?: mỹ)?|suất|lượt|công|buổi|bữa|con|quả|sơ|ki lô mét|héc ta|phần trăm|calo|ca lo|bai|bít)$/u;

function readSlashSign(place: Place): Reading | undefined {
	const { text, index, near, conventions } = place;
	if (text[index] !== "/" || text[index + 1] === "/" || text[index - 1] === "/") return undefined;
	const after = place.after(index + 1).replace(/^[ ]/, "");
	const spaces = text[index + 1] === " " ? 1 : 0;
	const trimmed = near.trimEnd();
	if (!/[\p{L})]$/u.test(trimmed) || !/^[\p{L}\d]/u.test(after)) return undefined;
	const tidy = text[index - 1] === " " ? "" : " ";
	if (/^\d/.test(after)) {
		const amount = /\p{L}$/u.test(trimmed);
		const year =
			/^(?:19|20)\d\d(?!\d)/.test(after) && /(?:quý|kỳ|đợt|tuần|tháng|học kỳ) [\p{L}]+(?: [\p{L}]+)?$/u.test(trimmed);
		if (year) return { words: `${tidy}năm `, length: 1 + spaces, kind: "date" };
		return amount ? { words: `${tidy}${conventions.slash} `, length: 1 + spaces, kind: "ratio" } : undefined;
	}
	if (
		(timeNouns.test(after) || unitAlone(after)) &&
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
}

function unitAlone(after: string): boolean {
	const token = /^[\p{L}]{1,6}[23²³]?(?![\p{L}\d])/u.exec(after)?.[0] ?? "";
	return units.get(token.replace("²", "2").replace("³", "3"))?.alone === true || token === "ha";
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
	if (/[\p{No}\p{Nl}\p{Nd}]/u.test(sign)) return readForeignNumeral(sign, wrap);
	return undefined;
}

function readForeignNumeral(sign: string, wrap: (words: string, kind: SpokenKind) => Reading): Reading {
	const plain = sign.normalize("NFKC");
	const digits = /\d+/.exec(plain)?.[0];
	if (digits !== undefined) return wrap(readCardinal(digits, numberConventions()), "number");
	if (/\p{Nd}/u.test(sign))
		return wrap(readCardinal(String(digitValue(sign.codePointAt(0) as number)), numberConventions()), "digits");
	return wrap("số", "symbol");
}

/** The value of a decimal digit of any script: Unicode keeps them in runs of ten. */
export function digitValue(codePoint: number): number {
	let start = codePoint;
	while (/\p{Nd}/u.test(String.fromCodePoint(start - 1))) start -= 1;
	return (codePoint - start) % 10;
}
